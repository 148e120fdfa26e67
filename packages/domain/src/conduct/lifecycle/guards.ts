import type { Refusal } from '../../decision'
import { refused } from './refusals'
import type { SanctionRefusalCode } from './refusals'
import type { SanctionStage, SanctionState } from './state'

/** The order of the steps: nothing is skipped. */
export function needs(
  { stage }: SanctionState,
  ...needed: readonly SanctionStage[]
): Refusal<SanctionRefusalCode> | undefined {
  return needed.includes(stage) ? undefined : refused('outOfOrder', { stage, needed })
}
