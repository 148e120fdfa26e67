import { accepted } from '../../decision'
import type { ComplaintEvent } from './event'
import type { ComplaintRecord } from './complaint-record'
import type { CommandOf } from './command'
import { waived } from './handle-course'
import { emptyFields } from './guards'
import { refused } from './refusals'
import type { ComplaintHandling, ComplaintRefusal } from './guards'
import { namesOf } from './rules'
import type { ComplaintRules } from './rules'

/** Changes how urgent a complaint is (改级). */
export function changeSeverity(command: CommandOf<'changeSeverity'>, at: number): ComplaintHandling {
  return accepted({ ...command, kind: 'severityChanged', at })
}

/** Keeps a new answer time that the customer agreed to (改定答复时间). */
export function agreeAnswerTime(
  state: ComplaintRecord,
  command: CommandOf<'agreeAnswerTime'>,
  at: number,
): ComplaintHandling {
  const past = command.to <= at ? refused('answerTimePast', { to: command.to, now: at }) : undefined
  return waived(state) ?? past ?? accepted({ ...command, kind: 'answerTimeAgreed', at })
}

/** Begins to wait for the customer (等待客户). */
export function waitForCustomer(
  state: ComplaintRecord,
  command: CommandOf<'waitForCustomer'>,
  at: number,
): ComplaintHandling {
  const waiting = isWaiting(state) ? refused('alreadyWaiting', { pauses: state.pauses }) : undefined
  return waived(state) ?? waiting ?? accepted({ ...command, kind: 'waitingBegun', at })
}

/** Goes on after waiting (恢复办理). */
export function resume(state: ComplaintRecord, command: CommandOf<'resume'>, at: number): ComplaintHandling {
  if (!isWaiting(state)) return refused('notWaiting', { pauses: state.pauses })
  return accepted({ ...command, kind: 'waitingEnded', at })
}

/** Keeps that a try to reach the customer failed (联系不上). */
export function recordFailedContact(
  state: ComplaintRecord,
  command: CommandOf<'recordFailedContact'>,
  at: number,
): ComplaintHandling {
  return waived(state) ?? accepted({ ...command, kind: 'contactFailed', at })
}

/** Keeps the first contact with the customer (首次联系). */
export function recordFirstContact(
  state: ComplaintRecord,
  command: CommandOf<'recordFirstContact'>,
  at: number,
): ComplaintHandling {
  return (
    waived(state) ??
    once('firstContactAt', state.firstContactAt) ??
    accepted({ ...command, kind: 'firstContactMade', at })
  )
}

/** Reports a complaint to the company (报公司). */
export function reportToCompany(
  state: ComplaintRecord,
  command: CommandOf<'reportToCompany'>,
  at: number,
): ComplaintHandling {
  return (
    once('reportedToCompanyAt', state.reportedToCompanyAt) ?? accepted({ ...command, kind: 'reportedToCompany', at })
  )
}

/** Keeps when the call to the report line was answered (举报电话接听). */
export function recordCall(state: ComplaintRecord, command: CommandOf<'recordCall'>, at: number): ComplaintHandling {
  const { answeredAt } = command
  const future = answeredAt > at ? refused('timeImpossible', { answeredAt, now: at }) : undefined
  return once('callAnsweredAt', state.callAnsweredAt) ?? future ?? accepted({ ...command, kind: 'callRecorded', at })
}

/** Keeps when someone was on the spot after the call (到场). */
export function recordArrival(
  state: ComplaintRecord,
  command: CommandOf<'recordArrival'>,
  at: number,
): ComplaintHandling {
  const { callAnsweredAt } = state
  const { onSiteAt } = command
  if (callAnsweredAt === null) return refused('noCall', { callAnsweredAt })
  if (onSiteAt < callAnsweredAt || onSiteAt > at) {
    return refused('timeImpossible', { onSiteAt, callAnsweredAt, now: at })
  }
  return once('onSiteAt', state.onSiteAt) ?? accepted({ ...command, kind: 'arrivalRecorded', at })
}

/** The customer goes past the dispatcher to the chief (找值班调度长). */
export function turnToChief({ because, by }: CommandOf<'turnToChief'>, at: number): ComplaintHandling {
  return accepted({ kind: 'turnedToChief', because, by, at })
}

/** Links two complaints on one event; each keeps its number and its clocks (关联). */
export function link(state: ComplaintRecord, command: CommandOf<'link'>, at: number): ComplaintHandling {
  const { number } = command
  const empty = emptyFields({ number }, 'cement/13')
  if (empty !== undefined) return empty
  if (number === state.number) return refused('linkedToItself', { number })
  if (state.linked.includes(number)) return refused('alreadyRecorded', { number }, 'cement/13')
  return accepted({ ...command, kind: 'linked', at })
}

/**
 * Names someone as complained of later (补充被投诉人). A handler who may not go on is released at once and the
 * successor named with it takes over, so that no complaint is without an owner; the clocks go on.
 */
export function nameComplainedOf(
  state: ComplaintRecord,
  { staffNumber, handlerSuperiors, successor, nobodyLeft, by }: CommandOf<'nameComplainedOf'>,
  at: number,
  { conflictOf }: ComplaintRules,
): ComplaintHandling {
  const empty = emptyFields({ staffNumber }, 'cement/13')
  if (empty !== undefined) return empty
  const before = namesOf(state)
  if (before.includes(staffNumber)) return refused('alreadyRecorded', { staffNumber }, 'cement/13')
  const named = [...before, staffNumber]
  const events: readonly ComplaintEvent[] = [{ kind: 'complainedOfNamed', staffNumber, by, at }]
  const { handler } = state
  if (handler === null) return accepted(...events)
  // Whether the handler serves under the person is not guessed: without the chain he is asked for.
  if (handlerSuperiors === null || handlerSuperiors === undefined) {
    if (handler !== staffNumber) return refused('incomplete', { missing: ['handlerSuperiors'] }, 'department/2.3')
  }
  if (conflictOf(handler, handlerSuperiors ?? [], named) === undefined) return accepted(...events)
  if (successor === null || successor === undefined) {
    if (nobodyLeft !== true) return refused('successorMissing', { handler, staffNumber })
    return accepted(...events, { kind: 'handlerReleased', handler, at }, { kind: 'referredToMeeting', by, at })
  }
  if (nobodyLeft === true) return refused('successorNamed', { successor, nobodyLeft })
  return (
    emptyFields({ successor: successor.staffNumber }, 'template/7.2') ??
    conflictOf(successor.staffNumber, successor.superiors, named) ??
    accepted(
      ...events,
      { kind: 'handlerReleased', handler, at },
      { kind: 'assigned', handler: successor.staffNumber, by, at },
    )
  )
}

function isWaiting({ pauses }: ComplaintRecord): boolean {
  return pauses.some(({ to }) => to === null)
}

function once(field: string, value: number | null): ComplaintRefusal | undefined {
  return value === null ? undefined : refused('alreadyRecorded', { [field]: value })
}
