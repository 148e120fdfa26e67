import { localDateOf } from '../../calendar'
import { isOfficeDay } from '../../site'
import { accepted } from '../../decision'
import type { ClosingOutcome, EventOf } from './event'
import type { ComplaintRecord, Stage } from './complaint-record'
import type { CommandOf } from './command'
import { waived } from './handle-course'
import { blankLists, emptyFields, notByHandler, outOfOrder } from './guards'
import { refused } from './refusals'
import type { ComplaintHandling } from './guards'
import { reopenUntil } from './reopen-until'
import { namesOf } from './rules'
import type { ComplaintRules } from './rules'

/** Closes what satisfied the customer (结案). */
export function close(state: ComplaintRecord, { by }: CommandOf<'close'>, at: number): ComplaintHandling {
  return (
    waived(state) ??
    outOfOrder(state, ['satisfied']) ??
    notByHandler(state, by) ??
    accepted(closed('satisfied', by, at))
  )
}

/** Closes an anonymous complaint on the handler's record, once the chief dispatcher checked it (匿名件结案). */
export function closeAnonymous(
  state: ComplaintRecord,
  { record, checkedBy, superiors, by }: CommandOf<'closeAnonymous'>,
  at: number,
  { conflictOf }: ComplaintRules,
): ComplaintHandling {
  if (state.reporter !== 'anonymous') return refused('notAnonymous', { reporter: state.reporter })
  const missing =
    outOfOrder(state, ['planProposed']) ??
    notByHandler(state, by) ??
    emptyFields({ record, checkedBy }, 'cement/convention/7')
  if (missing !== undefined) return missing
  if (checkedBy === state.handler) return refused('checkedByHandler', { checkedBy })
  return (
    conflictOf(checkedBy, superiors, namesOf(state)) ??
    accepted({ ...closed('checked', by, at), reason: record, decidedBy: [checkedBy] })
  )
}

/**
 * The leading group closes what does not satisfy the customer, or a case whose customer cannot be reached (最终决定). A
 * customer who can be reached is told; of one who cannot, nobody knows what he expects, so the decision waits for no plan.
 */
export function decideFinally(
  state: ComplaintRecord,
  { reason, deciders, toldThrough, by }: CommandOf<'decideFinally'>,
  at: number,
  rules: ComplaintRules,
): ComplaintHandling {
  const { dissatisfied, failedContacts } = state
  const unreachable = isUnreachable(failedContacts, rules)
  const decidedBy = deciders.map(({ staffNumber }) => staffNumber)
  const missing =
    waived(state) ??
    outOfOrder(state, unreachable ? ['assigned', 'investigating', ...decidable] : decidable) ??
    emptyFields({ reason, deciders: decidedBy[0] }, 'template/7.3') ??
    blankLists({ deciders: decidedBy }, 'template/7.3')
  if (missing !== undefined) return missing
  if (dissatisfied === 0 && !unreachable) {
    return refused('stillReachable', {
      dissatisfied,
      failedContacts,
      tries: rules.unreachableTries,
      workingDays: rules.unreachableDays,
    })
  }
  for (const { staffNumber, superiors } of deciders) {
    const conflict = rules.conflictOf(staffNumber, superiors, namesOf(state))
    if (conflict !== undefined) return conflict
  }
  const told = toldThrough ?? null
  if (told === null && !unreachable) return refused('notTold', { toldThrough: told, failedContacts })
  return accepted({ ...closed('finalDecision', by, at), reason, decidedBy, toldThrough: told })
}

/** The customer takes the complaint back (撤回); a violation that was verified goes on. */
export function withdraw({ reason, by }: CommandOf<'withdraw'>, at: number): ComplaintHandling {
  return emptyFields({ reason }, 'template/7.3') ?? accepted({ ...closed('withdrawn', by, at), reason })
}

/** Hands over what is not our business to the department that it belongs to, and tells the customer (移交). */
export function handOver(
  state: ComplaintRecord,
  { department, customerTold, by }: CommandOf<'handOver'>,
  at: number,
): ComplaintHandling {
  const missing =
    outOfOrder(state, ['accepted', 'assigned', 'investigating']) ?? emptyFields({ department }, 'template/6.2')
  if (missing !== undefined) return missing
  if (!customerTold && state.reporter === 'named') return refused('notTold', { customerTold }, 'template/6.2')
  return accepted({ ...closed('handedOver', by, at), department })
}

/** Opens a closed complaint again within the period; afterwards a new one is registered and linked (重新办理). */
export function reopen(
  state: ComplaintRecord,
  command: CommandOf<'reopen'>,
  at: number,
  rules: ComplaintRules,
): ComplaintHandling {
  const { closing } = state
  if (closing === null) return refused('wrongStage', { stage: state.stage, needed: ['closed'] }, 'template/7.3')
  const empty = emptyFields({ reason: command.reason }, 'template/7.3')
  if (empty !== undefined) return empty
  const until = reopenUntil(closing.at, rules)
  if (at > until) {
    const instead = 'registerLinkedComplaint'
    return refused('reopenPeriodOver', { closedAt: closing.at, until, instead, linkTo: state.number })
  }
  const { statedAnswerTime } = command
  if (statedAnswerTime <= at) return refused('answerTimePast', { statedAnswerTime, now: at })
  return accepted({ ...command, kind: 'reopened', at })
}

function closed(outcome: ClosingOutcome, by: string, at: number): EventOf<'closed'> {
  return { kind: 'closed', outcome, reason: null, department: null, decidedBy: [], toldThrough: null, by, at }
}

/** Where the customer knows, or is about to learn, what is planned. */
const decidable: readonly Stage[] = ['planProposed', 'told', 'renegotiating']

/** Enough tries, and on enough different working days; a try on a day off counts for neither. */
function isUnreachable(
  tries: readonly number[],
  { office, zone, unreachableTries, unreachableDays }: ComplaintRules,
): boolean {
  const dates = tries.map((at) => localDateOf(at, zone)).filter((date) => isOfficeDay(office, date))
  return dates.length >= unreachableTries && new Set(dates).size >= unreachableDays
}
