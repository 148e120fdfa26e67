import type { CountingEvent } from './event'
import { postsBeforeRelease } from './state'
import type { CountingState } from './state'

/** The state after an event. */
export function evolve(state: CountingState, event: CountingEvent): CountingState {
  return { ...state, ...changes(state, event), lastAt: event.at }
}

function changes(state: CountingState, event: CountingEvent): Partial<CountingState> {
  const { at } = event
  // The load may have been changed since: all three count again, and the customer is asked again.
  const anew = { stage: 'counting', agreed: [], stoppedBy: null, opinion: null, round: state.round + 1 } as const
  switch (event.kind) {
    case 'begun':
      return { ...anew, ordered: event.ordered }
    case 'agreed': {
      const agreed = [...state.agreed, { post: event.post, at, counted: event.counted }]
      return { agreed, stage: agreed.length === postsBeforeRelease.length ? 'verified' : 'counting' }
    }
    case 'stopped':
      return { stage: 'stopped', stoppedBy: { post: event.post, at, counted: event.counted } }
    case 'reopened':
      return anew
    case 'opinionAsked':
      return { opinion: event.opinion }
    case 'released':
      return { stage: 'released', heldBy: null }
    case 'passed':
      return { stage: 'passed', agreed: [...state.agreed, { post: 'gate', at, counted: event.counted }] }
    case 'heldAtGate':
      return { ...anew, heldBy: { post: 'gate', at, counted: event.counted } }
  }
}
