import type { RailEvent } from './event'
import type { RailState } from './state'

/** The state after an event. */
export function evolve(state: RailState, event: RailEvent): RailState {
  const next = { ...state, lastAt: event.at }
  switch (event.kind) {
    case 'countVerified':
      return { ...next, stage: 'verified', bags: event.bags }
    case 'covered':
      return { ...next, stage: 'covered' }
    case 'sealed':
      return { ...next, stage: 'sealed', seal: event.seal ?? null }
  }
}
