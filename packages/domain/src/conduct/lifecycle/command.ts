import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { fact } from '../../decision'

const person = (zh: string, en: string) => fact.string({ maxLength: 100, label: { zh, en } })
const personIfAny = (zh: string, en: string) => fact.string({ presence: 'optional', maxLength: 100, label: { zh, en } })
const text = (zh: string, en: string) => fact.string({ maxLength: 4000, label: { zh, en } })
const yesNo = (zh: string, en: string) => fact.boolean({ label: { zh, en }, clauses: ['cement/18'] })
const by = person('经办人工号', 'staff number of who does it')
const clauses: readonly ClauseId[] = ['cement/8.2', 'cement/18', 'cement/ban/sanction', 'cement/convention/8']

/** What is done about a verified violation (处理措施). */
export const measure = fact.enum(
  {
    fine: { zh: '罚款（员工）', en: 'fine on staff' },
    dismissal: { zh: '开除', en: 'dismissal' },
    vehicleFine: { zh: '罚款（车辆方）', en: 'fine on the vehicle side' },
    suspension: { zh: '车辆停运', en: 'vehicle suspended' },
    cancellation: { zh: '取消入厂资格', en: 'admission cancelled' },
  },
  { label: { zh: '处理措施', en: 'measure' }, clauses },
)
export type Measure = z.output<typeof measure>

/** A sum in yuan; bounded by cement/18 for staff alone. */
export const amount = fact.number({
  presence: 'optional',
  unit: 'yuan',
  scale: 100,
  min: 0,
  max: 100_000,
  label: { zh: '金额', en: 'amount' },
  clauses: ['cement/18'],
})

/** Who decides (处理机关). */
export const body = fact.enum(
  {
    authority: { zh: '主管部门', en: 'department in charge' },
    leadingGroup: { zh: '领导小组', en: 'leading group' },
    meeting: { zh: '总经理办公会', en: "general manager's meeting" },
  },
  { label: { zh: '处理机关', en: 'body that decides' }, clauses: ['cement/17'] },
)
export type Body = z.output<typeof body>

/** What an appeal led to (申诉结果). */
export const appealResult = fact.enum(
  {
    upheld: { zh: '维持', en: 'upheld' },
    reduced: { zh: '减轻', en: 'reduced' },
    annulled: { zh: '撤销', en: 'annulled' },
  },
  { label: { zh: '申诉结果', en: 'result of the appeal' }, clauses: ['cement/18'] },
)

/** What is known of whoever decides; what the record itself shows is not asked. */
const decider = {
  by,
  body,
  hasAuthority: yesNo('有处理权限', 'has authority'),
  isSubordinate: yesNo('是一方的下属', 'serves under one of the parties'),
  isRelative: yesNo('是一方的亲属', 'is a relative of one of the parties'),
}

/** What can be done about a violation (违规处理指令); the time of each is `now`. */
export const sanctionCommand = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('record'),
    number: fact.string({ maxLength: 40, label: { zh: '处理编号', en: 'number of the case' } }),
    accused: person('当事人（工号、车号或名称）', 'accused: staff number, plate or name'),
    accuser: personIfAny('举报人', 'accuser'),
    complaintHandler: personIfAny('相关投诉的承办人工号', 'staff number of who handles the complaint'),
    content: text('违规情况', 'what happened'),
    by,
  }),
  z.strictObject({ kind: z.literal('verify'), evidence: text('查实依据', 'evidence'), by }),
  z.strictObject({ kind: z.literal('drop'), reason: text('不予处理的原因', 'why it is dropped'), by }),
  z.strictObject({ kind: z.literal('propose'), measure, amount, by }),
  z.strictObject({ kind: z.literal('decide'), measure, amount, ...decider }),
  /** The decision is handed to the accused (送达). */
  z.strictObject({ kind: z.literal('serve'), by }),
  z.strictObject({ kind: z.literal('appeal'), grounds: text('申诉理由', 'grounds of the appeal'), by }),
  z.strictObject({ kind: z.literal('decideAppeal'), result: appealResult, amount, ...decider }),
  /** The time to appeal is over: the decision is final. */
  z.strictObject({ kind: z.literal('closeUnappealed'), by }),
  z.strictObject({
    kind: z.literal('orderCorrection'),
    what: text('责令改正事项', 'what is to be corrected'),
    until: fact.instant({ label: { zh: '改正期限', en: 'to be corrected by' }, clauses: ['cement/18'] }),
    by,
  }),
  z.strictObject({ kind: z.literal('confirmCorrection'), by }),
  /** Not corrected in time: a new breach. */
  z.strictObject({ kind: z.literal('recordOverdue'), by }),
  /** A suspension lasts until it is lifted. */
  z.strictObject({ kind: z.literal('lift'), reason: text('恢复运输的原因', 'why the suspension is lifted'), by }),
])
export type SanctionCommand = z.output<typeof sanctionCommand>
export type CommandOf<K extends SanctionCommand['kind']> = Extract<SanctionCommand, { kind: K }>
