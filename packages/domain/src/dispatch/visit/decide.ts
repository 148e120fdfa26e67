import { accepted } from '../../decision'
import type { Handling, Moment, Refusal } from '../../decision'
import type { CountPost, VisitCommand } from './command'
import type { VisitEvent } from './event'
import { refused } from './refusals'
import type { VisitRefusalCode } from './refusals'
import type { VisitStage, VisitState } from './state'

type Answer = Handling<VisitEvent, VisitRefusalCode>
type Refused = Refusal<VisitRefusalCode>
type OrderClause = 'cement/8.1' | 'cement/convention/4' | 'cement/9.1.2' | 'cement/convention/8'

const beforeSite: ReadonlySet<VisitStage> = new Set(['arrived', 'queued', 'notified', 'entered'])
const beforeLoading: ReadonlySet<VisitStage> = new Set([...beforeSite, 'atSite', 'ticketTaken'])
const ended: ReadonlySet<VisitStage> = new Set(['left', 'refused', 'cancelled'])
const postsBeforeRelease: readonly CountPost[] = ['loaders', 'locationClerk', 'keeper']

/** Whether a step of a visit is allowed, and what it leads to. */
export function decide(state: VisitState, command: VisitCommand, { now: at }: Moment): Answer {
  switch (command.kind) {
    case 'arrive': {
      return state.stage === 'none' ? accepted({ ...command, kind: 'arrived', at }) : outOfOrder(state, 'cement/8.1')
    }
    case 'giveSlip':
      return standing(state, 'arrived') ?? accepted({ kind: 'slipGiven', at, slip: command.slip })
    case 'notify':
      return standing(state, 'queued') ?? accepted({ kind: 'notified', at })
    case 'enter':
      return standing(state, 'notified') ?? enter(state, command.admitted, at)
    case 'reachSite':
      return standing(state, 'entered') ?? accepted({ kind: 'siteReached', at })
    case 'takeTicket':
      if (beforeSite.has(state.stage)) return refused('notAtSite', { stage: state.stage })
      return standing(state, 'atSite') ?? accepted({ kind: 'ticketTaken', at })
    case 'startLoading':
      return standing(state, 'ticketTaken') ?? accepted({ kind: 'loadingStarted', at, line: command.line })
    case 'finishLoading':
      return standing(state, 'loading') ?? accepted({ kind: 'loadingFinished', at })
    case 'count':
      return count(state, command.post, command.bags, at)
    case 'correctLoad':
      return state.stoppedBy === null
        ? outOfOrder(state, 'cement/convention/4')
        : (underSuspension(state) ?? accepted({ kind: 'loadCorrected', at }))
    case 'askOpinion': {
      const { satisfied, words } = command
      return (
        standing(state, 'counted', 'cement/9.1.2') ??
        accepted({ kind: 'opinionAsked', at, satisfied, words: words ?? null })
      )
    }
    case 'release':
      return standing(state, 'opinionAsked', 'cement/9.1.2') ?? accepted({ kind: 'released', at })
    case 'leave':
      // What was unloaded has nothing to be counted at the gate.
      return state.stage === 'unloaded'
        ? accepted({ kind: 'left', at })
        : (standing(state, 'gateChecked', 'cement/convention/4') ?? accepted({ kind: 'left', at }))
    case 'refuse':
    case 'cancel':
      return end(state, command, at)
    case 'suspend':
      return state.stage === 'none' || state.stage === 'unloaded' || ended.has(state.stage) || state.suspension !== null
        ? outOfOrder(state, 'cement/convention/8')
        : accepted({ kind: 'suspended', at, sanction: command.sanction })
    case 'decideSuspension':
      return decideSuspension(state, command, at)
    case 'unload':
      return state.suspension?.outcome === 'unload' && state.stage !== 'unloaded' && !ended.has(state.stage)
        ? accepted({ kind: 'unloaded', at })
        : outOfOrder(state, 'cement/convention/8')
  }
}

function outOfOrder({ stage }: VisitState, clause: OrderClause, needed?: string): Refused {
  return refused('outOfOrder', needed === undefined ? { stage } : { stage, needed }, clause)
}

/** What a suspension stands in the way of, until the authority let the visit go on. */
function underSuspension({ suspension }: VisitState): Refused | undefined {
  if (suspension === null || suspension.outcome === 'finish') return undefined
  return refused(suspension.outcome === null ? 'suspended' : 'toBeUnloaded', { sanction: suspension.sanction })
}

/** What stands against any step now: another that comes first, a suspension, or a count that does not match. */
function standing(state: VisitState, needed: VisitStage, clause: OrderClause = 'cement/8.1'): Refused | undefined {
  const { stage, stoppedBy } = state
  if (stage === 'none' || ended.has(stage) || stage === 'unloaded') return outOfOrder(state, clause, needed)
  const suspended = underSuspension(state)
  if (suspended !== undefined) return suspended
  if (stoppedBy !== null) return refused('countMismatch', { ...stoppedBy })
  return stage === needed ? undefined : outOfOrder(state, clause, needed)
}

function enter(state: VisitState, admitted: boolean, at: number): Answer {
  // After a suspension the vehicle comes in no more, even if this load was to be finished.
  if (state.suspension !== null) return refused('notAdmitted', { ...state.suspension }, 'cement/convention/8')
  return admitted ? accepted({ kind: 'entered', at }) : refused('notAdmitted', { admitted })
}

/** The posts count one after another, each the bags that were ordered; one that finds another number is named. */
function count(state: VisitState, post: CountPost, bags: number, at: number): Answer {
  const stage = post === 'gate' ? 'released' : 'loaded'
  const refusal = standing(state, stage, 'cement/convention/4')
  if (refusal !== undefined) return refusal
  const next = postsBeforeRelease.find((one) => state.counts[one] === undefined)
  if (post !== 'gate' && post !== next) return refused('outOfOrder', { post, next }, 'cement/convention/4')
  const ordered = state.order?.bags ?? 0
  return accepted(
    bags === ordered ? { kind: 'counted', at, post, bags } : { kind: 'countMismatched', at, post, bags, ordered },
  )
}

function end(
  state: VisitState,
  { kind, reason }: Extract<VisitCommand, { kind: 'refuse' | 'cancel' }>,
  at: number,
): Answer {
  if (state.stage === 'none' || ended.has(state.stage)) return outOfOrder(state, 'cement/8.1')
  if (!beforeLoading.has(state.stage)) return refused('loadingBegun', { stage: state.stage })
  return accepted({ kind: kind === 'refuse' ? 'refused' : 'cancelled', at, reason })
}

function decideSuspension(
  state: VisitState,
  { hasAuthority, outcome }: Extract<VisitCommand, { kind: 'decideSuspension' }>,
  at: number,
): Answer {
  const isOpen = state.suspension?.outcome === null && !ended.has(state.stage)
  if (!isOpen) {
    return outOfOrder(state, 'cement/convention/8')
  }
  if (!hasAuthority) return refused('withoutAuthority', { hasAuthority })
  if (outcome === 'unload' && beforeLoading.has(state.stage)) return refused('nothingToUnload', { stage: state.stage })
  return accepted({ kind: 'suspensionDecided', at, outcome })
}
