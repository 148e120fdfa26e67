import { z } from 'zod'
import { fact } from '../../decision'
import { side } from './command'

const at = fact.instant({ label: { zh: '时刻', en: 'time' } })
const staffNumber = fact.string({ maxLength: 40, label: { zh: '工号', en: 'staff number' } })
const line = (zh: string, en: string) => z.array(fact.string({ maxLength: 500, label: { zh, en } }))
const problem = fact.string({ maxLength: 200, label: { zh: '问题', en: 'problem' } })

/** What happened in a handover (交接记录). */
export const handoverEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('begun'), at }),
  z.strictObject({
    kind: z.literal('diaryWritten'),
    at,
    by: staffNumber,
    entries: line('交班日记条目', 'diary entry'),
  }),
  z.strictObject({
    kind: z.literal('diarySigned'),
    at,
    by: fact.string({ presence: 'optional', maxLength: 40, label: { zh: '工号', en: 'staff number' } }),
  }),
  z.strictObject({ kind: z.literal('itemsHandedOver'), at, items: line('交接事项', 'item handed over') }),
  z.strictObject({ kind: z.literal('dutyLogSigned'), at, as: side, by: staffNumber }),
  z.strictObject({ kind: z.literal('problemReported'), at, problem }),
  z.strictObject({ kind: z.literal('problemStabilised'), at, problem }),
])
export type HandoverEvent = z.output<typeof handoverEvent>
