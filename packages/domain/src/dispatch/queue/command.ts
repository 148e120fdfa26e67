import { z } from 'zod'
import { fact } from '../../decision'
import {
  changeReason,
  customerClass,
  hasAuthority,
  measure,
  otherPlate,
  plate,
  product,
  sanctionId,
  staffNumber,
} from './facts'

/** What can be done with the queue (排队调度操作); the time of each is `now`. */
export const queueCommand = z.discriminatedUnion('kind', [
  /** So many loading places are open from now on (开放装车位). */
  z.strictObject({
    kind: z.literal('openPlaces'),
    places: fact.integer({ min: 0, max: 1000, label: { zh: '装车位数', en: 'loading places' } }),
  }),
  /** A shortage is declared until the day ends (宣布当日供应紧张). */
  z.strictObject({ kind: z.literal('declareShortage') }),
  z.strictObject({ kind: z.literal('endShortage') }),
  /** Peak season begins: vehicles wait outside the gate (进入旺季). */
  z.strictObject({ kind: z.literal('declarePeak') }),
  z.strictObject({ kind: z.literal('endPeak') }),
  /** A product is not loaded for a while (某品种暂停装车). */
  z.strictObject({ kind: z.literal('pauseProduct'), product }),
  z.strictObject({ kind: z.literal('resumeProduct'), product }),
  /** A vehicle arrives and gets its queue slip (领小票排队). */
  z.strictObject({ kind: z.literal('join'), plate, product, customer: customerClass }),
  /** Split notices for as many as places are free (发分票通知单). */
  z.strictObject({ kind: z.literal('issueNotices') }),
  /** The called vehicle is recorded at the loading site (到达装车现场). */
  z.strictObject({ kind: z.literal('arriveAtSite'), plate }),
  /** The keeper takes the delivery ticket (保管员收提货票). */
  z.strictObject({
    kind: z.literal('takeTicket'),
    plate,
    ticket: fact.string({ maxLength: 40, label: { zh: '提货票号', en: 'delivery ticket' } }),
    keeper: staffNumber,
  }),
  z.strictObject({ kind: z.literal('startLoading'), plate }),
  /** The loaded vehicle is off its place (腾出装车位). */
  z.strictObject({ kind: z.literal('freePlace'), plate }),
  /** The called vehicle has not come (叫号未到). */
  z.strictObject({ kind: z.literal('noShow'), plate }),
  /** A waiting vehicle is moved directly ahead of another one (调整先后). */
  z.strictObject({
    kind: z.literal('changeOrder'),
    plate,
    aheadOf: otherPlate,
    by: staffNumber,
    hasAuthority,
    reason: changeReason,
  }),
  /** The vehicle gives up before loading (自行离队). */
  z.strictObject({ kind: z.literal('leave'), plate }),
  /** The vehicle is refused before loading (不予装车). */
  z.strictObject({
    kind: z.literal('refuse'),
    plate,
    reason: fact.string({ maxLength: 500, label: { zh: '不予装车的原因', en: 'reason of the refusal' } }),
  }),
  /** A sanction keeps the plate out until it is lifted (停运、取消进厂资格). */
  z.strictObject({ kind: z.literal('suspend'), plate, measure, sanction: sanctionId }),
  z.strictObject({ kind: z.literal('lift'), plate, sanction: sanctionId }),
])
export type QueueCommand = z.output<typeof queueCommand>
