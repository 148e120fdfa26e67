import { z } from 'zod'
import { fact } from '../../decision'

const staffNumber = fact.string({
  presence: 'optional',
  maxLength: 40,
  label: { zh: '工号', en: 'staff number' },
  clauses: ['shift/handover/3', 'shift/handover/6'],
})
const line = (zh: string, en: string) => fact.string({ maxLength: 500, label: { zh, en } })
const problem = fact.string({
  maxLength: 200,
  label: { zh: '问题', en: 'problem' },
  description: { zh: '编号或简述，用以指认同一问题', en: 'number or short name by which it is known' },
  clauses: ['shift/handover/5'],
})

/** On which side of the handover somebody signs (交班人、接班人). */
export const side = fact.enum(
  {
    outgoing: { zh: '交班人', en: 'outgoing' },
    incoming: { zh: '接班人', en: 'incoming' },
  },
  { label: { zh: '交接身份', en: 'side' }, clauses: ['shift/handover/6'] },
)
export type Side = z.output<typeof side>

/** What can be done in a handover (交接操作); the time of each is `now`. */
export const handoverCommand = z.discriminatedUnion('kind', [
  /** Both are present: the handover begins (双方到齐). Where it is not recorded, handing over the items shows it. */
  z.strictObject({ kind: z.literal('begin') }),
  /** The outgoing person writes the diary (填写交班日记). */
  z.strictObject({
    kind: z.literal('writeDiary'),
    by: staffNumber,
    entries: z.array(line('交班日记条目', 'diary entry')),
  }),
  /** The incoming person has read the diary and signs it (查看日记并签字); a staff number is not asked here. */
  z.strictObject({ kind: z.literal('signDiary'), by: staffNumber }),
  /** The items are handed over (逐项交接). */
  z.strictObject({
    kind: z.literal('handOverItems'),
    items: z.array(line('交接事项', 'item handed over')),
    inPerson: fact.boolean({ label: { zh: '当面交接', en: 'face to face' }, clauses: ['shift/handover/2'] }),
  }),
  /** One side signs the duty log (在值班日志签字); with the second signature the handover is completed. */
  z.strictObject({ kind: z.literal('signDutyLog'), as: side, by: staffNumber }),
  /** A problem arises meanwhile and suspends the handover (交接中发生问题). */
  z.strictObject({ kind: z.literal('reportProblem'), problem }),
  /** A problem has reached a stopping point (问题告一段落). */
  z.strictObject({ kind: z.literal('stabiliseProblem'), problem }),
])
export type HandoverCommand = z.output<typeof handoverCommand>
