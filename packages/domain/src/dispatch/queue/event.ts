import { z } from 'zod'
import { fact, labelled } from '../../decision'
import {
  changeReason,
  customerClass,
  measure,
  noticeNumber,
  otherPlate,
  plate,
  product,
  sanctionId,
  slipNumber,
  staffNumber,
} from './facts'

const at = fact.instant({ label: { zh: '时刻', en: 'time' } })

/** What happened in the queue (排队记录). */
export const queueEvent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('placesOpened'),
    at,
    places: fact.integer({ min: 0, max: 1000, label: { zh: '装车位数', en: 'loading places' } }),
  }),
  z.strictObject({
    kind: z.literal('shortageDeclared'),
    at,
    until: fact.instant({ label: { zh: '当日终了', en: 'end of the day' } }),
  }),
  z.strictObject({ kind: z.literal('shortageEnded'), at }),
  z.strictObject({ kind: z.literal('peakDeclared'), at }),
  z.strictObject({ kind: z.literal('peakEnded'), at }),
  z.strictObject({ kind: z.literal('productPaused'), at, product }),
  z.strictObject({ kind: z.literal('productResumed'), at, product }),
  z.strictObject({ kind: z.literal('slipIssued'), at, plate, slip: slipNumber, product, customer: customerClass }),
  z.strictObject({
    kind: z.literal('noticesIssued'),
    at,
    notices: labelled(z.array(z.strictObject({ plate, number: noticeNumber })), {
      zh: '分票通知单',
      en: 'split notices',
    }),
  }),
  z.strictObject({ kind: z.literal('arrivedAtSite'), at, plate }),
  z.strictObject({
    kind: z.literal('ticketTaken'),
    at,
    plate,
    ticket: fact.string({ maxLength: 40, label: { zh: '提货票号', en: 'delivery ticket' } }),
    keeper: staffNumber,
  }),
  z.strictObject({ kind: z.literal('loadingStarted'), at, plate }),
  z.strictObject({ kind: z.literal('placeFreed'), at, plate }),
  z.strictObject({
    kind: z.literal('noShowRecorded'),
    at,
    plate,
    toEnd: fact.boolean({ label: { zh: '排到队尾', en: 'goes to the end' }, clauses: ['cement/8.1'] }),
  }),
  z.strictObject({
    kind: z.literal('orderChanged'),
    at,
    plate,
    aheadOf: otherPlate,
    by: staffNumber,
    reason: changeReason,
  }),
  z.strictObject({
    kind: z.literal('leftQueue'),
    at,
    plate,
    cause: fact.enum(
      {
        gaveUp: { zh: '自行离队', en: 'gave up' },
        refused: { zh: '不予装车', en: 'refused' },
        cancelled: { zh: '取消进厂资格', en: 'admission cancelled' },
      },
      { label: { zh: '离队原因', en: 'cause' } },
    ),
    reason: fact.string({ presence: 'optional', maxLength: 500, label: { zh: '说明', en: 'reason' } }),
  }),
  z.strictObject({ kind: z.literal('plateBarred'), at, plate, measure, sanction: sanctionId }),
  z.strictObject({ kind: z.literal('barLifted'), at, plate, sanction: sanctionId }),
])
export type QueueEvent = z.output<typeof queueEvent>
