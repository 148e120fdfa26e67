import type { FactSpec } from '../fact/fact-spec'
import type { AllowedValues, InputError } from '../input-error'

/** The rulebook that an answer rests on. */
export interface RulebookReference {
  readonly id: string
  readonly version: string
}

/** A decided case: the outcome and everything that carried it. */
export interface Decision<O = unknown, C extends string = string> {
  readonly kind: 'decided'
  readonly outcome: O
  /** Ids of the rows that fired, in the table's order; with unknown facts left, those that any completion fires. */
  readonly fired: readonly string[]
  readonly clauses: readonly C[]
  readonly rulebooks: readonly RulebookReference[]
  /** The facts as they were given, checked; absent ones are null. */
  readonly facts: Readonly<Record<string, unknown>>
  /** Given facts that were asked on the way to the outcome: a fact that is not named here cannot have changed it. */
  readonly used: readonly string[]
  /** Given facts that did not matter for this case. */
  readonly unused: readonly string[]
  /** Site facts among the used ones that still hold an assumed default. */
  readonly assumed: readonly string[]
}

/** A fact that is not known and matters. */
export interface MissingFact {
  readonly fact: string
  readonly spec: FactSpec
  readonly allowed: AllowedValues
}

/**
 * Why there is no outcome. `facts`: it depends on facts that are missing. `no-row`: no row covers the case.
 * `conflict`: rows of a `unique` table disagree. `budget`: too many completions to tell.
 */
export type UndecidedReason = 'facts' | 'no-row' | 'conflict' | 'budget'

/** An outcome that is still possible, with the rows and clauses that would lead to it. */
export interface Possibility<O = unknown, C extends string = string> {
  readonly outcome: O
  readonly fired: readonly string[]
  readonly clauses: readonly C[]
}

/** A case that the rulebook cannot settle with what is known. */
export interface Undecided<O = unknown, C extends string = string> {
  readonly kind: 'undecided'
  readonly reason: UndecidedReason
  /** The missing facts that matter, in the table's order. */
  readonly missing: readonly MissingFact[]
  /** The outcomes that are still possible, or that disagree. */
  readonly possible: readonly Possibility<O, C>[]
  /** Whether some completion has no outcome at all: no row, or rows that disagree. */
  readonly holes: boolean
  /** The facts as they were given, checked; absent ones are null. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly rulebooks: readonly RulebookReference[]
}

/** An input that cannot be decided upon, with every error that it has. */
export interface Invalid {
  readonly kind: 'invalid'
  readonly errors: readonly InputError[]
}

/** What a rulebook answers. A refusal by the regulation is an outcome, not an error. */
export type Answer<O = unknown, C extends string = string> = Decision<O, C> | Undecided<O, C> | Invalid
