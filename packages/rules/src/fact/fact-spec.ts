import type { Text } from '../text'

/**
 * `required`: absent is an error. `whenNeeded`: absent means unknown, decided by all completions.
 * `optional`: absence itself means something.
 */
export type Presence = 'required' | 'whenNeeded' | 'optional'

/** Where a fact comes from: given by the caller, derived by a function, or a value of the site's profile. */
export type FactSource = 'given' | 'derived' | 'site'

/** A value that a fact can take; instants are epoch milliseconds. */
export type FactValue = number | boolean | string

interface FactCommon {
  readonly label: Text
  readonly description?: Text
  readonly presence: Presence
  readonly source: FactSource
  /** Clauses that make this fact matter. */
  readonly clauses?: readonly string[]
  /** For facts of source `site`: the default that nobody has confirmed yet. */
  readonly assumed?: FactValue
}

/** A quantity on a grid: exact multiples of 1/scale of its unit, between min and max. */
export interface NumberSpec extends FactCommon {
  readonly type: 'number'
  readonly unit: string
  /** Steps in one unit: 100 for a grid of 0.01. Never the step itself, which binary fractions cannot hold. */
  readonly scale: number
  readonly min: number
  readonly max: number
}

/** A whole number between min and max. */
export interface IntegerSpec extends FactCommon {
  readonly type: 'integer'
  readonly unit?: string
  readonly min: number
  readonly max: number
}

export interface BooleanSpec extends FactCommon {
  readonly type: 'boolean'
}

/** One of the given words; the words are names, so that GraphQL can carry them. */
export interface EnumSpec extends FactCommon {
  readonly type: 'enum'
  readonly values: Readonly<Record<string, Text>>
}

/** Any text up to maxLength UTF-16 units. */
export interface StringSpec extends FactCommon {
  readonly type: 'string'
  readonly maxLength: number
}

/** A moment: RFC 3339 with offset at the edge, epoch milliseconds inside. */
export interface InstantSpec extends FactCommon {
  readonly type: 'instant'
  readonly min?: string
  readonly max?: string
}

/** Everything that is known about one fact, as plain data. */
export type FactSpec = NumberSpec | IntegerSpec | BooleanSpec | EnumSpec | StringSpec | InstantSpec
export type FactType = FactSpec['type']

/** Facts by name, in the order in which a person would be asked. */
export type FactSpecs = Readonly<Record<string, FactSpec>>
