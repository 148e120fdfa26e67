import type { SanctionEvent } from './event'
import type { SanctionState } from './state'

/** The state after an event. */
export function evolve(state: SanctionState, event: SanctionEvent): SanctionState {
  return { ...state, ...changes(state, event), lastAt: event.at }
}

function changes(state: SanctionState, event: SanctionEvent): Partial<SanctionState> {
  switch (event.kind) {
    case 'recorded': {
      const { number, accused, accuser, complaintHandler } = event
      return {
        stage: 'recorded',
        number,
        accused,
        accuser: accuser ?? null,
        complaintHandler: complaintHandler ?? null,
      }
    }
    case 'verified':
      return { stage: 'verified' }
    case 'dropped':
      return { stage: 'dropped', imposed: null }
    case 'proposed':
      return { stage: 'proposed', imposed: { measure: event.measure, amount: event.amount ?? null } }
    case 'decided':
      return {
        stage: 'decided',
        imposed: { measure: event.measure, amount: event.amount ?? null },
        decidedBy: { by: event.by, body: event.body },
      }
    case 'served':
      return { stage: 'served', appealUntil: event.appealUntil }
    case 'appealed':
      return { stage: 'appealed' }
    case 'appealDecided':
      return { stage: 'final', imposed: afterAppeal(state, event), decidedBy: { by: event.by, body: event.body } }
    case 'becameFinal':
      return { stage: 'final' }
    case 'correctionOrdered':
      return { correction: { what: event.what, until: event.until, stands: 'open' } }
    case 'corrected':
      return { correction: state.correction && { ...state.correction, stands: 'done' } }
    case 'correctionOverdue':
      return { correction: state.correction && { ...state.correction, stands: 'overdue' } }
    case 'lifted':
      return { liftedAt: event.at }
  }
}

function afterAppeal(
  { imposed }: SanctionState,
  { result, amount }: Extract<SanctionEvent, { kind: 'appealDecided' }>,
): SanctionState['imposed'] {
  if (result === 'annulled' || imposed === null) return null
  return result === 'reduced' ? { ...imposed, amount: amount ?? null } : imposed
}
