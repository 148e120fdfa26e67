import type { FactValue } from '../fact/fact-spec'

/** The operators of json-rules-engine that a rulebook may use; facts are no arrays, so `contains` has no place. */
export const operators = [
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
  'in',
  'notIn',
] as const
export type Operator = (typeof operators)[number]

/** The operator that holds where another one does not, for facts that are there. */
export const opposite = {
  equal: 'notEqual',
  notEqual: 'equal',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
  in: 'notIn',
  notIn: 'in',
} as const satisfies Record<Operator, Operator>

/** Another fact as the right-hand side of a comparison. */
export interface FactReference<Name extends string = string> {
  readonly fact: Name
}

/** A single comparison, as json-rules-engine writes it. `equal null` asks whether an optional fact is absent. */
export interface Comparison<Name extends string = string> {
  readonly fact: Name
  readonly operator: Operator
  readonly value: FactValue | null | readonly FactValue[] | FactReference<Name>
}

/** A json-rules-engine condition. */
export type JsonCondition =
  | { readonly all: readonly JsonCondition[] }
  | { readonly any: readonly JsonCondition[] }
  | { readonly not: JsonCondition }
  | { readonly condition: string }
  | Comparison

/** The conditions that a group is made of. */
export function partsOf(condition: JsonCondition): readonly JsonCondition[] {
  if ('all' in condition) return condition.all
  if ('any' in condition) return condition.any
  return 'not' in condition ? [condition.not] : []
}

type Operand<T, Name extends string> = T | FactReference<Name>

/** Bounds of a number or an instant; `from` and `to` belong to the range, `above` and `below` do not. */
export interface Range<T, Name extends string = string> {
  readonly from?: Operand<T, Name>
  readonly above?: Operand<T, Name>
  readonly to?: Operand<T, Name>
  readonly below?: Operand<T, Name>
}

/** What the table shorthand may say of one fact. */
export type Test<T, Name extends string = string> =
  | T
  | readonly T[]
  | { readonly not: T | readonly T[] }
  | { readonly present: boolean }
  | FactReference<Name>
  | ([T] extends [number] ? Range<T | string, Name> : never)

/** The table shorthand: every named fact passes its test. `{}` always holds. */
export type Shorthand<F> = { readonly [K in keyof F]?: Test<NonNullable<F[K]>, keyof F & string> }

/** A condition as it is written: the shorthand, or json-rules-engine's form, in whose groups the shorthand may stand too. */
export type Condition<F> =
  | Shorthand<F>
  | { readonly all: readonly Condition<F>[] }
  | { readonly any: readonly Condition<F>[] }
  | { readonly not: Condition<F> }
  | { readonly condition: string }
  | Comparison<keyof F & string>

/** Names that a fact cannot have, since they mean something in a condition. */
export const reservedNames: ReadonlySet<string> = new Set([
  'all',
  'any',
  'not',
  'condition',
  'fact',
  'operator',
  'value',
  'path',
  'params',
  'name',
  'priority',
])
