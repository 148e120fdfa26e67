import { z } from 'zod'
import type { Text } from '@zhidu/rules'
import { fact, labelled } from '../../decision'
import {
  changeReason,
  customerClass,
  hasAuthority,
  noticeNumber,
  otherPlate,
  plate,
  product,
  slipNumber,
  staffNumber,
} from '../queue'

const at = (zh: string, en: string) =>
  fact.instant({ min: '1970-01-01T00:00:00Z', max: '2200-01-01T00:00:00Z', label: { zh, en } })
const maybeAt = (zh: string, en: string) =>
  fact.instant({
    presence: 'optional',
    min: '1970-01-01T00:00:00Z',
    max: '2200-01-01T00:00:00Z',
    label: { zh, en },
  })
const period = { from: at('起', 'from'), to: maybeAt('止', 'to') }
const periods = (label: Text) =>
  labelled(z.array(z.strictObject(period)).max(1000), label)
    .nullable()
    .optional()

const calls = labelled(z.array(z.strictObject({ at: at('通知时刻', 'called'), notice: noticeNumber })).max(100), {
  zh: '所发分票通知单',
  en: 'split notices',
})
const noShows = labelled(z.array(at('叫号未到时刻', 'recorded as not come')).max(100), {
  zh: '叫号未到的各次',
  en: 'no-shows',
})

/** One vehicle in one visit, as the papers have it (一次到厂的排队记录). */
const visitSchema = z.strictObject({
  plate,
  slip: slipNumber,
  product,
  customer: customerClass,
  joined: at('排队时刻', 'joined'),
  calls: calls.nullable().optional(),
  noShows: noShows.nullable().optional(),
  atSite: maybeAt('到达装车现场时刻', 'at the loading site'),
  loadingStart: maybeAt('开始装车时刻', 'loading began'),
  leftAt: maybeAt('未装而离队时刻', 'left unloaded'),
  suspensions: periods({ zh: '停运期间', en: 'periods of suspension' }),
  refusals: periods({ zh: '不予装车期间', en: 'periods in which it was refused' }),
})
export type VisitRecord = z.output<typeof visitSchema>

const notLoaded = labelled(z.array(z.strictObject({ product, ...period })).max(1000), {
  zh: '品种停装期间',
  en: 'products that were not loaded',
})
const changes = labelled(
  z
    .array(
      z.strictObject({
        at: at('调整时刻', 'changed'),
        plate,
        aheadOf: otherPlate,
        by: staffNumber,
        hasAuthority,
        reason: changeReason,
      }),
    )
    .max(1000),
  { zh: '先后的调整', en: 'changes of order' },
)

/** What the papers of a queue say (排队档案): visits, shortages, products not loaded, and changes of order. */
export const inversionsInput = z.strictObject({
  vehicles: labelled(z.array(visitSchema).max(10_000), { zh: '排队车辆', en: 'vehicles of the queue' }),
  shortages: periods({ zh: '宣布供应紧张的期间', en: 'periods of declared shortage' }),
  notLoaded: notLoaded.nullable().optional(),
  changes: changes.nullable().optional(),
})
/** The history of a queue; moments in epoch milliseconds. */
export type QueueHistory = z.output<typeof inversionsInput>
export type OrderChange = NonNullable<QueueHistory['changes']>[number]
export interface Period {
  readonly from: number
  readonly to?: number | null | undefined
}

/** Whether a moment lies in one of the periods, both ends among them; one without an end goes on. */
export function isWithin(periods: readonly Period[] | null | undefined, moment: number): boolean {
  return periods?.some(({ from, to }) => from <= moment && (to === null || to === undefined || moment <= to)) ?? false
}
