import type { FactValue } from '../fact/fact-spec'
import type { Facts } from './facts'

/** Walks a table for the given facts; absent facts are null or undefined. */
export type Walk<L> = (facts: Facts) => L

/** The ways of a comparison of two facts. */
export interface OrderWays<L> {
  readonly less: Walk<L>
  readonly same: Walk<L>
  readonly more: Walk<L>
  readonly leftAbsent: Walk<L>
  readonly rightAbsent: Walk<L>
}

/**
 * What facts add to their place in a table: less than any place where one is unknown, −1e9 where one is not right, so
 * that whatever the others add does not hide it.
 */
export type Rank = (facts: Facts) => number

/** The words of a fact that has four at most; where it has fewer the first stands again, and adds 0. */
export type FourWords = readonly [a: FactValue, b: FactValue, c: FactValue, d: FactValue]

/** Values that a quantity must reach to get a step further; Infinity where there are fewer. */
export type ThreeCuts = readonly [a: number, b: number, c: number]

/** What a quantity must be. */
export interface Grid {
  readonly min: number
  readonly max: number
  readonly scale: number
}

/** A copy that names every fact, or undefined where that cannot be. */
export type Copy = (input: unknown) => Facts | undefined

/** An input is copied, the copy checked. */
export interface CheckedCopy {
  /** The quick copy: what it names is known only when its check holds. */
  readonly quick: Copy
  /** Tells the place of a copy, too. */
  readonly check: Rank
  /** A thorough copy, undefined when anything is wrong with the input: asked when the quick one is not right. */
  readonly again: Copy
}
