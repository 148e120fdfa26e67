import type { FactValue } from '../fact/fact-spec'

/** The values of one fact that a region takes in. Ranges include both ends; moments are epoch milliseconds. */
export type Extent =
  | { readonly kind: 'range'; readonly from: number; readonly to: number; readonly absent: boolean }
  | {
      readonly kind: 'values'
      readonly values: readonly FactValue[]
      /** Every text that no condition mentions, too. */
      readonly others: boolean
      readonly absent: boolean
    }
  | { readonly kind: 'absent' }

/** How two compared facts can stand to each other in a region; texts and words are `same` or `different`. */
export type Relation = 'less' | 'same' | 'more' | 'different' | 'absent'

/** What a region says of the order of two facts: one of the relations holds. */
export interface Order {
  readonly left: string
  readonly relations: readonly Relation[]
  readonly right: string
}

/** A part of the input space in readable bounds; a fact that is not named may have any value. */
export interface Region {
  readonly facts: Readonly<Record<string, Extent>>
  readonly orders: readonly Order[]
}

/** An exact part of the input space. A text that no condition mentions counts as one value, absence as another. */
export interface Share {
  /** Inputs in the part, and in the whole space; decimal, since they pass what a number holds. */
  readonly inputs: string
  readonly of: string
  /** The same as a fraction, rounded to a double. */
  readonly fraction: number
}

/** An input that shows a finding, as `decide` takes it: moments in RFC 3339, absent facts left out. */
export type Witness = Readonly<Record<string, FactValue>>
