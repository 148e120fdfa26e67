import type { AnyRulebook } from '../../rulebook/rulebook'
import type { Text } from '../../text'

/**
 * What a mutant changes. `bound`: a constant is moved by one step. `operator`: < becomes ≤, = becomes ≠, `all` becomes
 * `any`, … `value`: a value of a list is dropped. `condition`: a comparison or a part of a group is dropped. `row`: a
 * row is dropped. `order`: neighbouring rows are swapped (under `first` alone: elsewhere order means nothing).
 * `outcome`: two rows exchange their outcomes. `clause`: a row no longer cites a clause.
 */
export type MutantKind = 'bound' | 'operator' | 'value' | 'condition' | 'row' | 'order' | 'outcome' | 'clause'

/** A rulebook with one deliberate mistake. */
export interface Mutant {
  /** Names the mistake; stays the same while the rows concerned keep their ids and what is changed. */
  readonly id: string
  readonly kind: MutantKind
  readonly text: Text
  /** Ids of the rows that it changes. */
  readonly rows: readonly string[]
  /** Where in the rulebook's document. */
  readonly path: readonly (string | number)[]
  readonly rulebook: AnyRulebook
}
