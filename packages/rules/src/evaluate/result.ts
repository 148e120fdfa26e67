import type { Possibility } from './answer'
import { rememberMeaning } from './outcome-meaning'
import type { AnyRulebook } from '../rulebook/rulebook'

/** What the fired rows of a table come to: an outcome (under `collect` a list), or the reason that there is none. */
export type Result =
  | {
      readonly kind: 'decided'
      readonly outcome: unknown
      readonly fired: readonly string[]
      readonly clauses: readonly string[]
    }
  | { readonly kind: 'no-row'; readonly outcome?: never }
  | { readonly kind: 'conflict'; readonly outcome?: never; readonly possible: readonly Possibility[] }

/** Rows by their ids, and the clauses that they cite. */
export type Trace = Pick<Possibility, 'fired' | 'clauses'>

/** How a table turns fired rows into a result; rows are counted from 0 in the table's order. */
export interface Results {
  readonly resultOf: (rows: readonly number[]) => Result
  readonly traceOf: (rows: readonly number[]) => Trace
  /** Equal for results with equal outcomes. */
  readonly outcomeKey: (rows: readonly number[]) => string
}

/** Results of a rulebook by its hit policy; outcomes are the rulebook's own frozen data. */
export function createResults({ document }: AnyRulebook): Results {
  const { rows, hit } = document
  const keys = new Map<number, string>()
  const keyOf = (row: number): string => {
    const key = keys.get(row) ?? canonical(rows[row]?.then)
    keys.set(row, key)
    return key
  }
  for (const { then } of rows) rememberMeaning(then, document.outcome)

  const deciding = (fired: readonly number[]): readonly number[] => (hit === 'first' ? fired.slice(0, 1) : fired)
  const differ = (fired: readonly number[]): boolean => fired.some((row) => keyOf(row) !== keyOf(fired[0] ?? 0))

  const traceOf = (fired: readonly number[]): Trace => {
    const found = fired.flatMap((row) => rows[row] ?? [])
    return {
      fired: Object.freeze(found.map(({ id }) => id)),
      clauses: Object.freeze([...new Set(found.flatMap(({ clauses }) => clauses))]),
    }
  }

  const resultOf = (fired: readonly number[]): Result => {
    const deciders = deciding(fired)
    const [first] = deciders
    if (hit !== 'collect' && first === undefined) return { kind: 'no-row' }
    if (hit === 'unique' && differ(fired)) return { kind: 'conflict', possible: byOutcome(fired) }
    const outcomes = Object.freeze(deciders.map((row) => rows[row]?.then))
    const outcome = hit === 'collect' ? outcomes : outcomes[0]
    return Object.freeze({ kind: 'decided', outcome, ...traceOf(deciders) })
  }

  /** The disagreeing outcomes, each once, with all the rows that are for it. */
  const byOutcome = (fired: readonly number[]): readonly Possibility[] => {
    const alike = new Map<string, number[]>()
    for (const row of fired) alike.set(keyOf(row), [...(alike.get(keyOf(row)) ?? []), row])
    return [...alike.values()].map((some) => ({ outcome: rows[some[0] ?? 0]?.then, ...traceOf(some) }))
  }

  const outcomeKey = (fired: readonly number[]): string => {
    const deciders = deciding(fired)
    if (hit === 'collect') return deciders.map(keyOf).join('\n')
    if (deciders.length === 0) return 'no-row'
    const outcomes = [...new Set(deciders.map(keyOf))].sort()
    return outcomes.length > 1 ? `conflict ${outcomes.join('\n')}` : (outcomes[0] ?? '')
  }
  return { resultOf, traceOf, outcomeKey }
}

/** JSON text that is equal for equal data, whatever the order of keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  )
}
