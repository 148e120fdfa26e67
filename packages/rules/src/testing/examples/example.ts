import type { InputError } from '../../input-error'
import type { FactValue } from '../../fact/fact-spec'
import type { Text } from '../../text'

/** Fields that an outcome must have; null where it must not have the field. What is not named is not looked at. */
export type ExpectedFields = Readonly<Record<string, FactValue | null>>

/**
 * What an example says the rulebook must answer. `outcome`: these fields; `outcomes`: under `collect` these outcomes
 * in any order; `no-row`, `conflict`: the rulebook has no answer; `undecided`: it depends on facts that are not known;
 * `invalid`: the input is refused; `blank`: nobody has filled it in yet.
 */
export type Expectation =
  | { readonly kind: 'outcome'; readonly fields: ExpectedFields }
  | { readonly kind: 'outcomes'; readonly outcomes: readonly ExpectedFields[] }
  | { readonly kind: 'no-row' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'undecided' }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'blank' }

/** Where something stands in a file; both count from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A worked example: facts, and what must come of them. */
export interface Example {
  /** Tells the example apart from the others of its file. */
  readonly name: string
  /** As `decide` takes them: moments in RFC 3339, absent and unknown facts left out. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly expected: Expectation
  /** The row that must decide; under `collect` and `unique` one of those that fire. */
  readonly row?: string
  /** Clauses that the answer must cite; it may cite others too. */
  readonly clauses?: readonly string[]
  readonly note?: string
  /** Where it stands in its file; absent for examples that were not read from one. */
  readonly place?: Place
}

/** The formats of files of examples. */
export type ExampleFormat = 'yaml' | 'csv'

/** What can be wrong with a file of examples; the codes are stable. */
export type ExampleErrorCode =
  | 'syntax'
  | 'wrong-shape'
  | 'unknown-key'
  | 'unknown-fact'
  | 'unknown-field'
  | 'unknown-row'
  | 'unknown-clause'
  | 'ambiguous'
  | 'duplicate'
  | 'missing-name'
  | 'missing-fact'
  | 'wrong-value'

/** One thing that is wrong with a file of examples. */
export interface ExampleError extends Place {
  readonly code: ExampleErrorCode
  readonly message: Text
  /** The name of the example concerned, where it has one. */
  readonly example?: string
  readonly given?: string
  /** The valid name that looks most like the given one. */
  readonly nearest?: string
  /** For `wrong-value` and `missing-fact`: what is wrong with the value, as `decide` would say it. */
  readonly cause?: InputError
}

/** Examples that were read, or everything that is wrong with their file. */
export type ExamplesReading =
  | { readonly ok: true; readonly examples: readonly Example[] }
  | { readonly ok: false; readonly errors: readonly ExampleError[] }
