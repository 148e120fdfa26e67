import type { Region, Share, Witness } from '../space/region'
import type { Text } from '../text'

/**
 * What a rulebook can be found to have; the codes are stable, and each has a page in docs/diagnostics.
 * `gap`: inputs that no row covers. `conflict`: rows that disagree under `unique`. `overlap`: rows of a `unique` table
 * that agree on inputs which both cover. `dead-row`: a row that never decides. `contradiction`: a condition that no input
 * can meet. `unused-fact`: a fact that changes no outcome. `unreached-outcome`: an outcome of the declared ones that no
 * input gets. `bounds-touch`: two neighbouring rows both take in the value where they meet. `bounds-miss`: neighbouring
 * rows leave out exactly one step between them. `no-clause`: a row that cites no clause.
 */
export type FindingCode =
  | 'gap'
  | 'conflict'
  | 'overlap'
  | 'dead-row'
  | 'contradiction'
  | 'unused-fact'
  | 'unreached-outcome'
  | 'bounds-touch'
  | 'bounds-miss'
  | 'no-clause'

/** `error`: the rulebook does not say what it should. `warning`: it does, but is written so that it may stop to. */
export type Severity = 'error' | 'warning'

/** Where inputs are concerned, and how many of all; an exact part of the space. */
export interface FoundRegion extends Region {
  /** Null where too many facts are compared with each other to count their inputs. */
  readonly share: Share | null
  readonly witness: Witness
}

/** One thing that is wrong with a rulebook, with an input that shows it. */
export interface Finding {
  readonly code: FindingCode
  readonly severity: Severity
  readonly message: Text
  /** The one row that is wrong, where others are concerned too: a dead row is named beside those that cover it. */
  readonly row?: string
  /** Ids of the rows concerned, in the table's order. */
  readonly rows: readonly string[]
  readonly facts: readonly string[]
  readonly clauses: readonly string[]
  /** The largest parts concerned, at most 20; maximal boxes, which may overlap. */
  readonly regions: readonly FoundRegion[]
  /** What is concerned in all, where more than one region is. */
  readonly share?: Share
  readonly witness?: Witness
}

/** `undecided`: the budget was spent, or something cannot be reasoned about exactly; never to be read as `proved`. */
export type Verdict = 'proved' | 'refuted' | 'undecided'

/** What was asked of a rulebook and what came out. */
export interface Check {
  readonly name: FindingCode
  readonly verdict: Verdict
  /** Nodes of the search that were visited; a pass that several checks share counts for each. */
  readonly spent: number
  /** How many findings there are; the first of them are listed. */
  readonly found: number
  /** Why it is undecided, or why there may be more findings than these. */
  readonly reason?: Text
}

/** Everything that {@link verify} says of a rulebook. */
export interface Verification {
  readonly rulebook: { readonly id: string; readonly version: string }
  /** Whether no finding is an error, and no check for errors is undecided. */
  readonly holds: boolean
  readonly checks: readonly Check[]
  readonly findings: readonly Finding[]
}
