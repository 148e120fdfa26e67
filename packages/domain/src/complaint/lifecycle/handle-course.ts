import { accepted } from '../../decision'
import type { ComplaintRecord } from './complaint-record'
import type { CommandOf } from './command'
import { blankLists, emptyFields, notByHandler, outOfOrder } from './guards'
import { refused } from './refusals'
import type { ComplaintHandling } from './guards'
import { namesOf } from './rules'
import type { ComplaintRules } from './rules'

/** Registers a complaint (登记): nothing that the register asks for may be empty; who stays anonymous leaves no contact. */
export function register(command: CommandOf<'register'>, now: number): ComplaintHandling {
  const { content, number, name, contact, address, by, statedAnswerTime } = command
  const reach = command.reporter === 'named' ? { name, contact, address } : {}
  const empty = emptyFields({ number, content, by, ...reach }, 'cement/13')
  if (empty !== undefined) return empty
  const blank = blankLists({ complainedOf: command.complainedOf, linked: command.linked }, 'cement/13')
  if (blank !== undefined) return blank
  const left = { name, contact, address }
  const given = Object.entries(left).filter(([, value]) => (value ?? '') !== '')
  if (command.reporter === 'anonymous' && given.length > 0) {
    return refused('contactWithheld', { given: given.map(([field]) => field) })
  }
  if (statedAnswerTime <= now) return refused('answerTimePast', { statedAnswerTime, now })
  if (command.linked.includes(number)) return refused('linkedToItself', { number })
  return accepted({ ...command, kind: 'registered', at: now })
}

/** Accepts a complaint (受理). */
export function accept(state: ComplaintRecord, command: CommandOf<'accept'>, at: number): ComplaintHandling {
  return outOfOrder(state, ['registered']) ?? accepted({ ...command, kind: 'accepted', at })
}

/** Gives a complaint to one named handler, also in place of an earlier one (指派承办人). */
export function assign(
  state: ComplaintRecord,
  { handler, superiors, by }: CommandOf<'assign'>,
  at: number,
  { conflictOf }: ComplaintRules,
): ComplaintHandling {
  return (
    outOfOrder(state, [
      'accepted',
      'assigned',
      'investigating',
      'planProposed',
      'told',
      'renegotiating',
      'satisfied',
    ]) ??
    emptyFields({ handler }, 'template/7.2') ??
    conflictOf(handler, superiors, namesOf(state)) ??
    accepted({ kind: 'assigned', handler, by, at })
  )
}

/** Begins to investigate (调查). */
export function investigate(state: ComplaintRecord, command: CommandOf<'investigate'>, at: number): ComplaintHandling {
  return (
    outOfOrder(state, ['assigned']) ??
    notByHandler(state, command.by) ??
    accepted({ ...command, kind: 'investigationBegun', at })
  )
}

/** Keeps what was found (调查结果): cause, the customer's expectation, whether it is founded, a verified violation. */
export function recordFindings(
  state: ComplaintRecord,
  command: CommandOf<'recordFindings'>,
  at: number,
): ComplaintHandling {
  return (
    outOfOrder(state, ['investigating', 'planProposed', 'told', 'renegotiating']) ??
    notByHandler(state, command.by) ??
    accepted({ ...command, kind: 'findingsRecorded', at })
  )
}

/**
 * Proposes a plan (提出方案): cause and expectation are known by then, and what is unfounded is explained. Who stays
 * anonymous cannot be asked what he expects.
 */
export function proposePlan(state: ComplaintRecord, command: CommandOf<'proposePlan'>, at: number): ComplaintHandling {
  const missing = outOfOrder(state, ['investigating', 'renegotiating']) ?? notByHandler(state, command.by)
  if (missing !== undefined) return missing
  const { cause, expectation, finding, reporter } = state
  if ((cause ?? '').trim() === '') return refused('causeMissing', { cause })
  if (reporter === 'named' && (expectation ?? '').trim() === '') {
    return refused('expectationMissing', { expectation })
  }
  if (finding === null) return refused('findingMissing', { finding })
  if (finding === 'unfounded' && command.form !== 'explanation') {
    return refused('explanationDue', { finding, form: command.form })
  }
  return emptyFields({ plan: command.plan }, 'cement/13') ?? accepted({ ...command, kind: 'planProposed', at })
}

/** Tells the customer (告知客户). */
export function tellCustomer(
  state: ComplaintRecord,
  command: CommandOf<'tellCustomer'>,
  at: number,
): ComplaintHandling {
  return (
    waived(state) ??
    outOfOrder(state, ['planProposed']) ??
    notByHandler(state, command.by) ??
    accepted({ ...command, kind: 'customerTold', at })
  )
}

/** The customer is satisfied (客户满意). */
export function confirmSatisfied(
  state: ComplaintRecord,
  command: CommandOf<'confirmSatisfied'>,
  at: number,
): ComplaintHandling {
  return (
    waived(state) ??
    outOfOrder(state, ['told']) ??
    notByHandler(state, command.by) ??
    accepted({ ...command, kind: 'satisfactionConfirmed', at })
  )
}

/** The customer is not satisfied: back to the plan, as often as it takes (再协商). */
export function renegotiate(state: ComplaintRecord, command: CommandOf<'renegotiate'>, at: number): ComplaintHandling {
  return (
    waived(state) ??
    outOfOrder(state, ['told']) ??
    notByHandler(state, command.by) ??
    emptyFields({ reason: command.reason }, 'template/7.3') ??
    accepted({ ...command, kind: 'renegotiationBegun', at })
  )
}

/** Nobody can be told, asked or reached who left no contact. */
export function waived({ reporter }: ComplaintRecord) {
  return reporter === 'anonymous' ? refused('waivedForAnonymous', { reporter }) : undefined
}
