import { z } from 'zod'
import { fact, labelled, moment } from '../../decision'
import { category, severity, staffNumber } from '../facts'

const text = (zh: string, en: string, maxLength = 4000) => fact.string({ maxLength, label: { zh, en } })
const textIfAny = (zh: string, en: string, maxLength = 4000) =>
  fact.string({ presence: 'optional', maxLength, label: { zh, en } })
const by = staffNumber('经办人工号', 'staff number of who does it')
const superiors = z.array(staffNumber('上级工号', 'staff number of a superior', ['department/2.3']))
const registerNumber = (zh: string, en: string) =>
  fact.string({ maxLength: 40, label: { zh, en }, clauses: ['cement/13'] })
const kind = <const K extends string>(name: K) => z.literal(name)

/** Whether the reporter gave their name (举报人身份); a name is asked for and is no condition. */
export const reporter = fact.enum(
  { named: { zh: '实名', en: 'named' }, anonymous: { zh: '匿名', en: 'anonymous' } },
  { label: { zh: '举报人身份', en: 'reporter' }, clauses: ['cement/convention/7'] },
)

/** What investigation found (调查结论). */
export const finding = fact.enum(
  { founded: { zh: '属实', en: 'founded' }, unfounded: { zh: '不属实', en: 'unfounded' } },
  { presence: 'optional', label: { zh: '调查结论', en: 'finding' }, clauses: ['code/20'] },
)

/** How the customer was told of a final decision (告知客户的方式). */
export const toldThrough = fact.enum(
  {
    phone: { zh: '电话', en: 'by phone' },
    inPerson: { zh: '当面', en: 'in person' },
    letter: { zh: '信函', en: 'by letter' },
    email: { zh: '电子邮件', en: 'by e-mail' },
    online: { zh: '网络', en: 'online' },
    other: { zh: '其他', en: 'otherwise' },
  },
  { presence: 'optional', label: { zh: '告知客户的方式', en: 'how the customer was told' }, clauses: ['code/20'] },
)

/** Why the customer goes past the dispatcher (找值班调度长的原因). */
export const turnReason = fact.enum(
  {
    dissatisfied: { zh: '对调度不满意', en: 'dissatisfied with the dispatcher' },
    asked: { zh: '客户要求', en: 'asks for the chief dispatcher' },
  },
  { label: { zh: '找值班调度长的原因', en: 'why the chief dispatcher' }, clauses: ['cement/convention/7'] },
)

/** What is asked of a complaint (投诉办理指令), one shape a kind. */
export const complaintCommand = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: kind('register'),
    number: registerNumber('登记编号', 'number in the register'),
    content: text('投诉内容', 'what happened'),
    suggestion: textIfAny('建议', 'suggestion'),
    reporter,
    name: textIfAny('举报人姓名', "reporter's name", 100),
    contact: textIfAny('联系方式', 'how to reach the customer', 200),
    address: textIfAny('地址', 'address', 200),
    statedAnswerTime: moment('告知客户的答复时间', 'answer time stated to the customer', ['cement/13']),
    complainedOf: z.array(staffNumber('被投诉人工号', 'staff number of someone complained of', ['cement/ban/10'])),
    category,
    severity,
    /** Numbers of other complaints on the same event, or of the one that this one follows. */
    linked: z.array(registerNumber('关联编号', 'linked number')),
    by,
  }),
  z.strictObject({ kind: kind('accept'), by }),
  z.strictObject({
    kind: kind('assign'),
    handler: staffNumber('承办人工号', 'staff number of the handler', ['template/7.2']),
    superiors,
    by,
  }),
  z.strictObject({ kind: kind('investigate'), by }),
  z.strictObject({
    kind: kind('recordFindings'),
    cause: textIfAny('原因', 'cause'),
    expectation: textIfAny('客户期望', "the customer's expectation"),
    finding,
    violationVerified: fact.boolean({
      presence: 'optional',
      label: { zh: '违规已查实', en: 'a violation was verified' },
    }),
    by,
  }),
  z.strictObject({
    kind: kind('proposePlan'),
    plan: text('处理方案', 'plan'),
    form: fact.enum(
      { remedy: { zh: '解决方案', en: 'remedy' }, explanation: { zh: '解释说明', en: 'explanation' } },
      { label: { zh: '方案形式', en: 'form of the plan' }, clauses: ['code/20'] },
    ),
    by,
  }),
  z.strictObject({ kind: kind('tellCustomer'), by }),
  z.strictObject({ kind: kind('confirmSatisfied'), by }),
  z.strictObject({ kind: kind('renegotiate'), reason: text('不满意的原因', 'why the customer is dissatisfied'), by }),
  z.strictObject({ kind: kind('close'), by }),
  z.strictObject({
    kind: kind('closeAnonymous'),
    record: text('承办记录', "handler's record"),
    checkedBy: staffNumber('复核的值班调度长工号', 'staff number of the chief dispatcher who checked it'),
    superiors,
    by,
  }),
  z.strictObject({ kind: kind('recordFailedContact'), by }),
  z.strictObject({
    kind: kind('decideFinally'),
    reason: text('最终决定的理由', 'reason of the final decision'),
    /** Members of the leading group who decided (领导小组). */
    deciders: labelled(
      z.array(z.strictObject({ staffNumber: staffNumber('决定人工号', 'staff number of a decider'), superiors })),
      { zh: '作出决定的人', en: 'who decided' },
    ),
    /** How the customer was told of the decision; left out only where he cannot be reached. */
    toldThrough,
    by,
  }),
  z.strictObject({ kind: kind('withdraw'), reason: text('撤回的原因', 'why it is withdrawn'), by }),
  z.strictObject({
    kind: kind('handOver'),
    department: text('承接部门', 'department that takes over', 100),
    customerTold: fact.boolean({
      label: { zh: '已告知客户', en: 'the customer was told' },
      clauses: ['template/6.2'],
    }),
    by,
  }),
  z.strictObject({
    kind: kind('reopen'),
    reason: text('重新办理的原因', 'why it is reopened'),
    /** A reopened complaint needs an answer time that lies ahead. */
    statedAnswerTime: moment('新的答复时间', 'the new answer time', ['cement/13']),
    by,
  }),
  z.strictObject({ kind: kind('changeSeverity'), severity, by }),
  z.strictObject({
    kind: kind('agreeAnswerTime'),
    to: moment('新的答复时间', 'the new answer time', ['cement/13']),
    by,
  }),
  z.strictObject({ kind: kind('waitForCustomer'), by }),
  z.strictObject({ kind: kind('resume'), by }),
  z.strictObject({
    kind: kind('nameComplainedOf'),
    staffNumber: staffNumber('被投诉人工号', 'staff number of someone complained of', ['cement/ban/10']),
    /** Those whom the present handler serves under; asked while there is a handler. */
    handlerSuperiors: superiors.nullable().optional(),
    /** Who takes over if the present handler may not go on. */
    successor: labelled(
      z.strictObject({ staffNumber: staffNumber('接办人工号', 'staff number of the successor'), superiors }),
      { zh: '接办人', en: 'successor' },
    )
      .nullable()
      .optional(),
    /** In place of a successor: all who are left are complained of, or serve under them; the meeting takes over. */
    nobodyLeft: fact.boolean({
      presence: 'optional',
      label: { zh: '已无人可接办，提交总经理办公会', en: "nobody is left: to the general manager's meeting" },
      clauses: ['department/2.2', 'department/2.3'],
    }),
    by,
  }),
  z.strictObject({ kind: kind('recordFirstContact'), by }),
  z.strictObject({ kind: kind('reportToCompany'), by }),
  /** The call and the arrival may lie before the registration, so they carry their own time. */
  z.strictObject({
    kind: kind('recordCall'),
    answeredAt: moment('举报电话接听时间', 'call to the report line answered at', ['cement/promise/10']),
    by,
  }),
  z.strictObject({
    kind: kind('recordArrival'),
    onSiteAt: moment('到场时间', 'someone on the spot at', ['cement/promise/10']),
    by,
  }),
  z.strictObject({ kind: kind('turnToChief'), because: turnReason, by }),
  z.strictObject({ kind: kind('link'), number: registerNumber('关联编号', 'linked number'), by }),
])
export type ComplaintCommand = z.output<typeof complaintCommand>
export type CommandOf<K extends ComplaintCommand['kind']> = Extract<ComplaintCommand, { kind: K }>
