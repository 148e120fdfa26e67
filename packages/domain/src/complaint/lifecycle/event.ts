import { z } from 'zod'
import { fact } from '../../decision'
import { complaintCommand, toldThrough, turnReason } from './command'
import type { ComplaintCommand } from './command'

const at = fact.instant({ source: 'derived', label: { zh: '发生时间', en: 'happened at' } })

/** How a complaint ended (结案方式). */
export const closingOutcome = fact.enum(
  {
    satisfied: { zh: '客户满意', en: 'the customer is satisfied' },
    checked: { zh: '匿名件经复核', en: 'anonymous, checked by the chief dispatcher' },
    finalDecision: { zh: '领导小组最终决定', en: 'final decision of the leading group' },
    withdrawn: { zh: '客户撤回', en: 'withdrawn' },
    handedOver: { zh: '移交其他部门', en: 'handed over to another department' },
  },
  { label: { zh: '结案方式', en: 'how it ended' }, source: 'derived', clauses: ['template/7.3'] },
)
export type ClosingOutcome = z.output<typeof closingOutcome>

const textIfAny = (zh: string, en: string) =>
  fact.string({ presence: 'optional', source: 'derived', maxLength: 4000, label: { zh, en } })
const people = z.array(fact.string({ source: 'derived', maxLength: 40, label: { zh: '工号', en: 'staff number' } }))

/** The shape of an event that keeps what its command said, with the moment; its kind says that it happened. */
function kept<K extends ComplaintCommand['kind'], const N extends string>(command: K, name: N) {
  const shape = complaintCommand.options.find((option) => option.shape.kind.value === command)
  if (shape === undefined) throw new Error(`no command is called ${command}`)
  const fields = shape.shape as unknown as Omit<ShapeOf<K>, 'kind'>
  return z.strictObject({ ...fields, kind: z.literal(name), at })
}
type OptionOf = (typeof complaintCommand.options)[number]
type ShapeOf<K> = Extract<OptionOf, { shape: { kind: z.ZodLiteral<K & string> } }>['shape']

/** What happened to a complaint (投诉办理记录); nothing else is kept of it. */
export const complaintEvent = z.discriminatedUnion('kind', [
  kept('register', 'registered'),
  kept('accept', 'accepted'),
  z.strictObject({
    kind: z.literal('assigned'),
    handler: fact.string({ source: 'derived', maxLength: 40, label: { zh: '承办人工号', en: 'handler' } }),
    by: fact.string({ source: 'derived', maxLength: 40, label: { zh: '经办人工号', en: 'who assigned it' } }),
    at,
  }),
  kept('investigate', 'investigationBegun'),
  kept('recordFindings', 'findingsRecorded'),
  kept('proposePlan', 'planProposed'),
  kept('tellCustomer', 'customerTold'),
  kept('confirmSatisfied', 'satisfactionConfirmed'),
  kept('renegotiate', 'renegotiationBegun'),
  kept('recordFailedContact', 'contactFailed'),
  z.strictObject({
    kind: z.literal('closed'),
    outcome: closingOutcome,
    reason: textIfAny('理由或承办记录', "reason, or the handler's record"),
    department: textIfAny('承接部门', 'department that takes over'),
    /** Who decided or checked. */
    decidedBy: people,
    toldThrough,
    by: fact.string({ source: 'derived', maxLength: 40, label: { zh: '经办人工号', en: 'who closed it' } }),
    at,
  }),
  kept('reopen', 'reopened'),
  kept('changeSeverity', 'severityChanged'),
  kept('agreeAnswerTime', 'answerTimeAgreed'),
  kept('waitForCustomer', 'waitingBegun'),
  kept('resume', 'waitingEnded'),
  z.strictObject({
    kind: z.literal('complainedOfNamed'),
    staffNumber: fact.string({ source: 'derived', maxLength: 40, label: { zh: '被投诉人工号', en: 'complained of' } }),
    by: fact.string({ source: 'derived', maxLength: 40, label: { zh: '经办人工号', en: 'who recorded it' } }),
    at,
  }),
  z.strictObject({
    kind: z.literal('handlerReleased'),
    handler: fact.string({ source: 'derived', maxLength: 40, label: { zh: '原承办人工号', en: 'handler before' } }),
    at,
  }),
  z.strictObject({
    kind: z.literal('referredToMeeting'),
    by: fact.string({ source: 'derived', maxLength: 40, label: { zh: '经办人工号', en: 'who referred it' } }),
    at,
  }),
  kept('recordFirstContact', 'firstContactMade'),
  kept('reportToCompany', 'reportedToCompany'),
  kept('recordCall', 'callRecorded'),
  kept('recordArrival', 'arrivalRecorded'),
  z.strictObject({
    kind: z.literal('turnedToChief'),
    because: turnReason,
    by: fact.string({ source: 'derived', maxLength: 40, label: { zh: '经办人工号', en: 'who recorded it' } }),
    at,
  }),
  kept('link', 'linked'),
])
export type ComplaintEvent = z.output<typeof complaintEvent>
export type EventOf<K extends ComplaintEvent['kind']> = Extract<ComplaintEvent, { kind: K }>
