import type { Condition } from '../rulebook/condition'
import type { Text } from '../text'

/** A condition as it is written in a rulebook; on the facts, or on the fields of an outcome. */
export type Written = Condition<Readonly<Record<string, unknown>>>

/** `increasing`: what is raised never lowers the other. `decreasing`: what is raised never raises the other. */
export type Direction = 'increasing' | 'decreasing'

interface Common {
  /** What it means, for people; made of the property itself unless told. */
  readonly label?: Text
  /** The clauses that demand it. */
  readonly clauses?: readonly string[]
  /** The inputs that are spoken of; all unless told. */
  readonly when?: Written
}

/**
 * Whenever the condition holds, the outcome passes the test. Under `collect` `some` outcome of the list has to, or
 * `each` of them. Where no row applies, or rows contradict each other, there is no outcome, and that refutes it unless
 * `undecided` allows it.
 */
export interface Implication extends Common {
  readonly kind: 'implies'
  readonly then: Written
  readonly of: 'some' | 'each'
  readonly undecided: 'refutes' | 'allowed'
}

/** Whenever the condition holds, no outcome passes the test; neither one of a list nor one of several in conflict. */
export interface Exclusion extends Common {
  readonly kind: 'never'
  readonly then: Written
}

/** Whenever the condition holds, one of these rows decides; under `unique` and `collect`: fires. */
export interface DecidedBy extends Common {
  readonly kind: 'decided-by'
  readonly rows: readonly string[]
}

/** A field of the outcome never leaves its bounds, both included; outcomes without the field are not spoken of. */
export interface Within extends Common {
  readonly kind: 'within'
  readonly field: string
  readonly from?: number
  readonly to?: number
}

/** Every input gets an outcome; under `collect` at least one. */
export interface Total extends Common {
  readonly kind: 'total'
}

/**
 * Raising a fact, with all others unchanged, never lowers (or raises) a field of the outcome. Words are ordered as they
 * are declared, unless an order is given; those left out of it are not compared. Nor are inputs without an outcome, and
 * outcomes without the field; of a list the greatest counts.
 */
export interface Monotone extends Common {
  readonly kind: 'monotone'
  readonly fact: string
  readonly field: string
  readonly direction: Direction
  readonly factOrder?: readonly string[]
  readonly fieldOrder?: readonly string[]
}

/** Under `collect`: raising (or lowering) a fact, with all others unchanged, never takes an outcome off the list. */
export interface Growing extends Common {
  readonly kind: 'growing'
  readonly fact: string
  readonly direction: Direction
  readonly factOrder?: readonly string[]
}

/** Something that a rulebook has to fulfil for all inputs; plain data. */
export type Property = Implication | Exclusion | DecidedBy | Within | Total | Monotone | Growing
