import type { Handling, Refusal } from '../../decision'
import type { SanctionEvent } from './event'
import { refused } from './refusals'
import type { SanctionRefusalCode } from './refusals'
import type { SanctionStage, SanctionState } from './state'

export function accepted(event: SanctionEvent): Handling<SanctionEvent, SanctionRefusalCode> {
  return { kind: 'accepted', events: [event] }
}

/** The order of the steps: nothing is skipped. */
export function needs(
  { stage }: SanctionState,
  ...needed: readonly SanctionStage[]
): Refusal<SanctionRefusalCode> | undefined {
  return needed.includes(stage) ? undefined : refused('outOfOrder', { stage, needed })
}
