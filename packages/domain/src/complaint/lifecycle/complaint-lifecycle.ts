import { defineLifecycle } from '../../decision'
import type { Binding, Decider, DomainDecision } from '../../decision'
import type { ComplaintConflict } from '../conflict'
import { complaintCommand } from './command'
import type { ComplaintCommand } from './command'
import { noComplaint } from './complaint-record'
import type { ComplaintRecord, ComplaintState } from './complaint-record'
import { complaintEvent } from './event'
import type { ComplaintEvent } from './event'
import { evolve } from './evolve'
import * as beside from './handle-beside'
import * as course from './handle-course'
import * as ending from './handle-ending'
import { complaintRefusals, refused } from './refusals'
import type { ComplaintRefusalCode } from './refusals'
import type { ComplaintHandling, ComplaintRefusal } from './guards'
import { complaintRules, namesOf } from './rules'
import type { ComplaintRules } from './rules'

export type ComplaintLifecycle = Decider<ComplaintState, ComplaintCommand, ComplaintEvent, ComplaintRefusalCode>

/** The course of a complaint from its registration to its end (投诉办理流程). */
export function complaintLifecycle(binding: Binding, conflict: DomainDecision<ComplaintConflict>): ComplaintLifecycle {
  const rules = complaintRules(binding, conflict)
  return defineLifecycle({
    id: 'complaint/lifecycle',
    title: { zh: '投诉办理', en: 'Course of a complaint' },
    initialState: noComplaint,
    commands: complaintCommand,
    events: complaintEvent,
    refusals: complaintRefusals,
    evolve,
    decide: (state, command, { now }) => {
      if (command.kind === 'register') {
        if (state.kind === 'none') return course.register(command, now)
        return refused('alreadyRegistered', { number: state.number })
      }
      if (state.kind === 'none') return refused('notRegistered', { command: command.kind })
      return notNow(state, command, now) ?? handle(state, command, now, rules)
    },
  })
}

/** What stays possible after the end: opening again, and keeping what belongs together. */
const afterClosing: ReadonlySet<ComplaintCommand['kind']> = new Set(['reopen', 'link'])

/** What stands against any command: the end of the complaint, the order of time, and being complained of. */
function notNow(state: ComplaintRecord, { kind, by }: ComplaintCommand, now: number): ComplaintRefusal | undefined {
  if (now < state.lastAt) return refused('timeBeforeLastEvent', { now, lastAt: state.lastAt })
  if (state.stage === 'closed' && !afterClosing.has(kind)) {
    return refused('wrongStage', { stage: state.stage, command: kind }, 'template/7.3')
  }
  return namesOf(state).includes(by)
    ? refused('conflictOfInterest', { person: by, reason: 'complainedOf' }, 'cement/ban/10')
    : undefined
}

function handle(
  state: ComplaintRecord,
  command: Exclude<ComplaintCommand, { kind: 'register' }>,
  now: number,
  rules: ComplaintRules,
): ComplaintHandling {
  switch (command.kind) {
    case 'accept':
      return course.accept(state, command, now)
    case 'assign':
      return course.assign(state, command, now, rules)
    case 'investigate':
      return course.investigate(state, command, now)
    case 'recordFindings':
      return course.recordFindings(state, command, now)
    case 'proposePlan':
      return course.proposePlan(state, command, now)
    case 'tellCustomer':
      return course.tellCustomer(state, command, now)
    case 'confirmSatisfied':
      return course.confirmSatisfied(state, command, now)
    case 'renegotiate':
      return course.renegotiate(state, command, now)
    case 'close':
      return ending.close(state, command, now)
    case 'closeAnonymous':
      return ending.closeAnonymous(state, command, now, rules)
    case 'decideFinally':
      return ending.decideFinally(state, command, now, rules)
    case 'withdraw':
      return ending.withdraw(command, now)
    case 'handOver':
      return ending.handOver(state, command, now)
    case 'reopen':
      return ending.reopen(state, command, now, rules)
    case 'changeSeverity':
      return beside.changeSeverity(command, now)
    case 'agreeAnswerTime':
      return beside.agreeAnswerTime(state, command, now)
    case 'waitForCustomer':
      return beside.waitForCustomer(state, command, now)
    case 'resume':
      return beside.resume(state, command, now)
    case 'nameComplainedOf':
      return beside.nameComplainedOf(state, command, now, rules)
    case 'recordFailedContact':
      return beside.recordFailedContact(state, command, now)
    case 'recordFirstContact':
      return beside.recordFirstContact(state, command, now)
    case 'reportToCompany':
      return beside.reportToCompany(state, command, now)
    case 'recordCall':
      return beside.recordCall(state, command, now)
    case 'recordArrival':
      return beside.recordArrival(state, command, now)
    case 'turnToChief':
      return beside.turnToChief(command, now)
    case 'link':
      return beside.link(state, command, now)
  }
}
