import { accepted } from '../../decision'
import type { Handling, Moment, Refusal } from '../../decision'
import type { Body, CommandOf, SanctionCommand } from './command'
import type { SanctionEvent } from './event'
import { needs } from './guards'
import { refused } from './refusals'
import type { SanctionRefusalCode } from './refusals'
import type { SanctionRules } from './rules'
import type { SanctionState } from './state'
import { standingOf } from './standing'

type Answer = Handling<SanctionEvent, SanctionRefusalCode>
type Refused = Refusal<SanctionRefusalCode>

/** Whether a step in the handling of a violation is allowed, and what it leads to. */
export function decide(state: SanctionState, command: SanctionCommand, { now }: Moment, rules: SanctionRules): Answer {
  return emptyTexts(command) ?? handle(state, command, now, rules)
}

function handle(state: SanctionState, command: SanctionCommand, at: number, rules: SanctionRules): Answer {
  switch (command.kind) {
    case 'record':
      return needs(state, 'none') ?? accepted({ ...command, kind: 'recorded', at })
    case 'verify':
      return needs(state, 'recorded') ?? accepted({ ...command, kind: 'verified', at })
    case 'drop':
      return needs(state, 'recorded', 'verified', 'proposed') ?? accepted({ ...command, kind: 'dropped', at })
    case 'propose':
      return (
        unverified(state) ??
        needs(state, 'verified', 'proposed') ??
        sumRefusal(command, rules) ??
        accepted({ ...command, kind: 'proposed', at })
      )
    case 'decide': {
      const { measure, amount, body, by } = command
      return (
        unverified(state) ??
        needs(state, 'proposed') ??
        mayNotDecide(state, command, rules) ??
        sumRefusal(command, rules) ??
        accepted({ kind: 'decided', measure, amount, body, by, at })
      )
    }
    case 'serve':
      return (
        needs(state, 'decided') ?? accepted({ kind: 'served', by: command.by, at, appealUntil: rules.appealUntil(at) })
      )
    case 'appeal':
      return appeal(state, command, at)
    case 'decideAppeal':
      return decideAppeal(state, command, at, rules)
    case 'closeUnappealed': {
      const { appealUntil } = state
      const open = appealUntil !== null && at <= appealUntil
      return (
        needs(state, 'served') ??
        (open
          ? refused('appealStillOpen', { appealUntil, now: at })
          : accepted({ ...command, kind: 'becameFinal', at }))
      )
    }
    case 'orderCorrection':
    case 'confirmCorrection':
    case 'recordOverdue':
    case 'lift':
      return standingOf(state, command, at)
  }
}

function appeal(state: SanctionState, command: CommandOf<'appeal'>, at: number): Answer {
  const missing = needs(state, 'served')
  if (missing !== undefined) return missing
  const { accused, appealUntil, decidedBy } = state
  if (command.by !== accused) return refused('notTheAccused', { by: command.by, accused })
  if (decidedBy?.body === 'meeting') return refused('wrongBody', { decidedBy: decidedBy.body }, 'cement/19.2')
  if (appealUntil !== null && at > appealUntil) return refused('appealTooLate', { appealUntil, now: at })
  return accepted({ ...command, kind: 'appealed', at })
}

/** Where a decision of a body can be looked at again. */
const bodyAbove: Readonly<Record<Body, Body>> = {
  authority: 'leadingGroup',
  leadingGroup: 'meeting',
  meeting: 'meeting',
}

function decideAppeal(
  state: SanctionState,
  command: CommandOf<'decideAppeal'>,
  at: number,
  rules: SanctionRules,
): Answer {
  const missing = needs(state, 'appealed')
  if (missing !== undefined) return missing
  const { decidedBy, imposed } = state
  const { result, body, by } = command
  const amount = command.amount ?? null
  const needed = bodyAbove[decidedBy?.body ?? 'authority']
  if (body !== needed) return refused('wrongBody', { body, needed })
  if (by === decidedBy?.by) return refused('mayNotDecide', { by, decidedBefore: true })
  const objection = mayNotDecide(state, command, rules)
  if (objection !== undefined) return objection
  const before = imposed?.amount ?? null
  const reduces = result === 'reduced' && before !== null
  if (!reduces && amount !== null) return refused('amountWithoutFine', { result, amount })
  if (result === 'reduced') {
    const isLess = before !== null && amount !== null && amount < before
    const isAllowed = isLess && (imposed?.measure !== 'fine' || rules.boundsAgainst(amount) === undefined)
    if (!isAllowed) return refused('notReduced', { before, amount })
  }
  return accepted({ kind: 'appealDecided', result, amount, body, by, at })
}

function unverified({ stage }: SanctionState): Refused | undefined {
  return stage === 'recorded' ? refused('notVerified', { stage }) : undefined
}

/** Texts that say nothing, by field. */
function emptyTexts(command: SanctionCommand): Refused | undefined {
  const must = ['number', 'accused', 'content', 'evidence', 'reason', 'grounds', 'what', 'by']
  const missing = Object.entries(command).flatMap(([field, value]) =>
    must.includes(field) && typeof value === 'string' && value.trim() === '' ? [field] : [],
  )
  return missing.length === 0 ? undefined : refused('incomplete', { missing })
}

/** A fine names its sum, one on staff within the bounds of the table; nothing else has one. */
function sumRefusal(
  { measure, amount }: Pick<CommandOf<'propose'>, 'measure' | 'amount'>,
  { boundsAgainst }: SanctionRules,
): Refused | undefined {
  const sum = amount ?? null
  if (measure === 'fine' || measure === 'vehicleFine') {
    if (sum === null) return refused('amountMissing', { measure }, measure === 'fine' ? 'cement/18' : 'cement/8.2')
    const bounds = measure === 'fine' ? boundsAgainst(sum) : undefined
    return bounds && refused('fineOutOfBounds', { amount: sum, ...bounds, unit: 'yuan' })
  }
  return sum === null ? undefined : refused('amountWithoutFine', { measure, amount: sum })
}

function mayNotDecide(
  { accused, accuser, complaintHandler }: SanctionState,
  { by, hasAuthority, isSubordinate, isRelative }: CommandOf<'decide'> | CommandOf<'decideAppeal'>,
  { objectionTo }: SanctionRules,
): Refused | undefined {
  const objection = objectionTo({
    hasAuthority,
    isSubordinate,
    isRelative,
    isAccused: by === accused,
    isAccuser: by === accuser,
    handlesComplaint: by === complaintHandler,
  })
  return objection && refused('mayNotDecide', { by, objections: objection.objections }, objection.clause)
}
