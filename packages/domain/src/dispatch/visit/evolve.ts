import type { VisitEvent } from './event'
import type { VisitState } from './state'

/** The state after an event; stages that a recount goes back to keep the time at which they were reached. */
export function evolve(state: VisitState, event: VisitEvent): VisitState {
  const changed = { ...state, ...changes(state, event), lastAt: event.at }
  const isReached = changed.stage !== state.stage && event.kind !== 'loadCorrected' && event.kind !== 'countMismatched'
  return isReached ? { ...changed, times: { ...state.times, [changed.stage]: event.at } } : changed
}

function changes(state: VisitState, event: VisitEvent): Partial<VisitState> {
  switch (event.kind) {
    case 'arrived': {
      const { plate, order, product, bags, kilograms } = event
      return { stage: 'arrived', plate, order: { number: order, product, bags, kilograms } }
    }
    case 'slipGiven':
      return { stage: 'queued', slip: event.slip }
    case 'notified':
      return { stage: 'notified' }
    case 'entered':
      return { stage: 'entered' }
    case 'siteReached':
      return { stage: 'atSite' }
    case 'ticketTaken':
      return { stage: 'ticketTaken' }
    case 'loadingStarted':
      return { stage: 'loading', line: event.line }
    case 'loadingFinished':
      return { stage: 'loaded' }
    case 'counted':
      return {
        counts: { ...state.counts, [event.post]: event.bags },
        ...(event.post === 'keeper' ? { stage: 'counted' as const } : {}),
        ...(event.post === 'gate' ? { stage: 'gateChecked' as const } : {}),
      }
    case 'countMismatched': {
      const { post, bags, ordered, at } = event
      const mismatch = { post, bags, ordered, at }
      const mismatches = [...state.mismatches, mismatch]
      // At the gate the vehicle is held, and all posts count again.
      return post === 'gate'
        ? { mismatches, stage: 'loaded', counts: {}, opinion: null }
        : { mismatches, stoppedBy: mismatch }
    }
    case 'loadCorrected':
      return { stoppedBy: null, counts: {} }
    case 'opinionAsked':
      return { stage: 'opinionAsked', opinion: { satisfied: event.satisfied, words: event.words ?? null } }
    case 'released':
      return { stage: 'released' }
    case 'left':
      return { stage: 'left' }
    case 'refused':
      return { stage: 'refused', reason: event.reason }
    case 'cancelled':
      return { stage: 'cancelled', reason: event.reason }
    case 'suspended':
      return { suspension: { sanction: event.sanction, outcome: null } }
    case 'suspensionDecided':
      return { suspension: state.suspension && { ...state.suspension, outcome: event.outcome } }
    case 'unloaded':
      return { stage: 'unloaded', counts: {}, stoppedBy: null }
  }
}
