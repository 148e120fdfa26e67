import type { Text } from '@zhidu/rules'
import type { ClauseId, ContextName } from '../clauses'

/** A choice of ours where the regulations are silent (假定). */
export interface Assumption {
  /** Context and name, such as `loading/truck-residue`. */
  readonly id: `${ContextName}/${string}`
  readonly context: ContextName
  readonly clauses: readonly [ClauseId, ...ClauseId[]]
  readonly text: Text
}

/** A choice of ours where the regulations can be read in more than one way (解读). */
export interface Reading extends Assumption {
  /** The phrase of the source that is ambiguous or misprinted. */
  readonly phrase: string
}
