import { z } from 'zod'
import { fact } from '../../decision'
import { amount, appealResult, body, measure } from './command'

const at = fact.instant({ label: { zh: '时刻', en: 'time' } })
const text = (zh: string, en: string) => fact.string({ maxLength: 4000, label: { zh, en } })
const who = (zh: string, en: string) => fact.string({ maxLength: 100, label: { zh, en } })
const whoIfAny = (zh: string, en: string) => fact.string({ presence: 'optional', maxLength: 100, label: { zh, en } })
const done = { at, by: who('经办人工号', 'staff number of who did it') }

/** What happened to a violation on record (违规处理记录). */
export const sanctionEvent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('recorded'),
    number: fact.string({ maxLength: 40, label: { zh: '处理编号', en: 'number of the case' } }),
    accused: who('当事人', 'accused'),
    accuser: whoIfAny('举报人', 'accuser'),
    complaintHandler: whoIfAny('相关投诉的承办人工号', 'who handles the complaint'),
    content: text('违规情况', 'what happened'),
    ...done,
  }),
  z.strictObject({ kind: z.literal('verified'), evidence: text('查实依据', 'evidence'), ...done }),
  z.strictObject({ kind: z.literal('dropped'), reason: text('原因', 'reason'), ...done }),
  z.strictObject({ kind: z.literal('proposed'), measure, amount, ...done }),
  z.strictObject({ kind: z.literal('decided'), measure, amount, body, ...done }),
  z.strictObject({
    kind: z.literal('served'),
    appealUntil: fact.instant({ label: { zh: '申诉截止', en: 'appeal until' } }),
    ...done,
  }),
  z.strictObject({ kind: z.literal('appealed'), grounds: text('申诉理由', 'grounds'), ...done }),
  z.strictObject({ kind: z.literal('appealDecided'), result: appealResult, amount, body, ...done }),
  z.strictObject({ kind: z.literal('becameFinal'), ...done }),
  z.strictObject({
    kind: z.literal('correctionOrdered'),
    what: text('责令改正事项', 'what is to be corrected'),
    until: fact.instant({ label: { zh: '改正期限', en: 'to be corrected by' } }),
    ...done,
  }),
  z.strictObject({ kind: z.literal('corrected'), ...done }),
  z.strictObject({ kind: z.literal('correctionOverdue'), ...done }),
  z.strictObject({ kind: z.literal('lifted'), reason: text('原因', 'reason'), ...done }),
])
export type SanctionEvent = z.output<typeof sanctionEvent>
