import type { Side } from '../diff/difference'
import type { Witness } from '../space/region'
import type { Text } from '../text'
import type { Verdict } from '../verify/finding'
import type { Property } from './property'

/** Names the form of a {@link Proof} as JSON. */
export const proofSchema = 'zhidu/proof/1'

/** An input and what it gets. */
export interface Instance {
  readonly facts: Witness
  readonly answer: Side
}

/** What came of a property: proved for every input, refuted by one, or not decided within the budget. */
export interface Proof {
  readonly schema: typeof proofSchema
  readonly rulebook: { readonly id: string; readonly version: string }
  readonly property: Property
  readonly verdict: Verdict
  /** An input that the property fails for; of monotony two, which differ in the one fact, the lower one first. */
  readonly counterexample?: readonly Instance[]
  /** Nodes of the search that were visited. */
  readonly spent: number
  /** For `undecided`: why. */
  readonly reason?: Text
  readonly message: Text
}

/** What a search for a counterexample comes to. */
export interface Search {
  readonly verdict: Verdict
  readonly spent: number
  readonly counterexample?: readonly Instance[]
  readonly reason?: Text
}
