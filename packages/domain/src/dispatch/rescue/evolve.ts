import type { RescueEvent } from './event'
import type { RescueStage, RescueState } from './state'

/** The state after an event. */
export function evolve(state: RescueState, event: RescueEvent): RescueState {
  const stage = stageAfter(event)
  return { ...state, ...told(event), stage, times: { ...state.times, [stage]: event.at }, lastAt: event.at }
}

function stageAfter({ kind }: RescueEvent): RescueStage {
  return kind === 'siteReached' ? 'onSite' : kind
}

function told(event: RescueEvent): Partial<RescueState> {
  switch (event.kind) {
    case 'requested':
      return { plate: event.plate, place: event.place, snow: event.snow ?? null }
    case 'vehicleSent':
      return { vehicle: event.vehicle }
    case 'siteReached':
    case 'freed':
    case 'closed':
      return {}
  }
}
