import type { Extent, Region, Share, Witness } from '../space/region'
import type { FactSpecs } from '../fact/fact-spec'
import type { JsonCondition } from '../rulebook/condition'
import type { OutcomeSpec, Outcome } from '../rulebook/outcome'
import type { HitPolicy, RulebookHead } from '../rulebook/rulebook'
import type { Text } from '../text'

/** Names the form of a {@link Difference} as JSON. */
export const differenceSchema = 'zhidu/difference/1'

/** What a rulebook says in a region: an outcome, none, several that contradict each other, or under `collect` a list. */
export type Side = {
  /** Ids of the rows that say so, in the table's order. */
  readonly rows: readonly string[]
  readonly clauses: readonly string[]
} & (
  | { readonly kind: 'decided'; readonly outcome: Outcome }
  | { readonly kind: 'no-row' }
  | { readonly kind: 'conflict'; readonly possible: readonly Outcome[] }
  /** The outcomes that the other rulebook does not list there. */
  | { readonly kind: 'list'; readonly outcomes: readonly Outcome[] }
)

/** Inputs whose outcome differs: all of them have the same outcome before, and the same other one after. */
export interface DifferingRegion {
  readonly before: Side
  readonly after: Side
  /** Boxes that do not overlap and make the region up; the largest, where there are more than were asked for. */
  readonly where: readonly Region[]
  /** How many boxes there are in all. */
  readonly boxes: number
  readonly share: Share | null
  readonly witness: Witness
}

/** A changed row whose region takes too many boxes to list: inside the row, except where other rows come first. */
export interface DifferingRow {
  /** The row's id in the old and in the new rulebook. */
  readonly row: RowPair
  /** Where the row holds, before or after; the first boxes of it. */
  readonly inside: readonly Region[]
  /** Ids of rows that come first. */
  readonly except: readonly string[]
  /** An input whose outcome differs, and what it gets; absent where none was found within the budget. */
  readonly example?: { readonly witness: Witness; readonly before: Side; readonly after: Side }
}

/** A row in two rulebooks; absent where it has no counterpart. */
export interface RowPair {
  readonly before?: string
  readonly after?: string
}

/** What became of a row: it may be edited without any change of meaning. */
export interface RowChange {
  readonly row: RowPair
  readonly change: 'added' | 'removed' | 'edited' | 'moved'
  readonly parts: readonly ('id' | 'condition' | 'outcome' | 'clauses' | 'note')[]
  readonly clauses: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** Where the condition is among the parts. */
  readonly condition?: ConditionChange
}

/** A condition that was edited, as it stands once shared conditions are written out. */
export interface ConditionChange {
  /** The comparisons that only one of both has; all of the condition where the same ones are joined otherwise. */
  readonly before: readonly JsonCondition[]
  readonly after: readonly JsonCondition[]
  /** Names of shared conditions that the row uses and that were edited. */
  readonly shared: readonly string[]
}

/** A change of what a rulebook says about itself; `outcome`: how outcomes are declared. */
export interface HeadChange {
  readonly part: Exclude<keyof RulebookHead, 'hit'> | 'outcome'
  readonly before: unknown
  readonly after: unknown
}

/** What may have changed of a fact. */
export type FactPart =
  | 'type'
  | 'unit'
  | 'scale'
  | 'bounds'
  | 'words'
  | 'length'
  | 'presence'
  | 'label'
  | 'description'
  | 'source'
  | 'clauses'
  | 'assumed'

/** A fact that differs between two rulebooks. */
export interface FactChange {
  readonly fact: string
  readonly change: 'added' | 'removed' | 'changed'
  readonly parts: readonly FactPart[]
  /** Whether other inputs are taken now, or the same inputs mean something else. */
  readonly inputs: boolean
  readonly nowValid: readonly Extent[]
  readonly noLongerValid: readonly Extent[]
  readonly message: Text
}

/** The hit policies, where they differ. */
export interface HitChange {
  readonly before: HitPolicy
  readonly after: HitPolicy
}

/**
 * `same`: both take the same inputs and give each of them the same outcome. `undecided`: nothing differs as far as the
 * search came within its budget.
 */
export type DifferenceVerdict = 'same' | 'different' | 'undecided'

/** What differs between two rulebooks, as plain data. */
export interface Difference {
  readonly schema: typeof differenceSchema
  readonly before: { readonly id: string; readonly version: string }
  readonly after: { readonly id: string; readonly version: string }
  readonly verdict: DifferenceVerdict
  /** Of inputs that both take, exactly those whose outcome differs. */
  readonly regions: readonly DifferingRegion[]
  /** Changed rows that were over budget; what they differ in is not among the regions. */
  readonly overBudget: readonly DifferingRow[]
  readonly facts: readonly FactChange[]
  readonly hit?: HitChange
  /** Changes of the text; those of rows may come with a change of meaning or without. */
  readonly rows: readonly RowChange[]
  readonly head: readonly HeadChange[]
  /** Nodes of the search that were visited. */
  readonly spent: number
  /** For what is over budget: why. */
  readonly reason?: Text
  /** The facts and outcomes of both, so that the difference can be told in words. */
  readonly vocabulary: {
    readonly facts: FactSpecs
    readonly outcomes: { readonly before: OutcomeSpec; readonly after: OutcomeSpec }
  }
}

/** How far a search goes and how much of it is shown. */
export interface DiffOptions {
  /** Nodes of the search; 2,000,000 unless told. */
  readonly budget?: number
  /** Boxes that are listed of one region; 20 unless told. Over 2,000 makes a search for that many. */
  readonly boxes?: number
}
