import type { Invalid } from '../evaluate/answer'
import { isReference } from '../evaluate/cells'
import type { AnyTable } from '../evaluate/compile'
import type { Facts } from '../evaluate/facts'
import { rowTestOf } from '../evaluate/scan'
import type { FactSpecs, FactValue } from '../fact/fact-spec'
import type { Comparison, JsonCondition, Operator } from '../rulebook/condition'
import type { Text } from '../text'
import { comparisonText } from './comparison-text'
import { factText } from './value-text'
import { wordingOf } from './words'

/** A comparison that kept a row from firing. */
export interface Failure {
  readonly fact: string
  readonly operator: Operator
  /** The fact's value; null where it is absent or unknown. */
  readonly given: FactValue | null
  /** What the row needs: a value, a list of values, or the value of another fact. */
  readonly needed: FactValue | null | readonly FactValue[]
  readonly text: Text
}

/** Why a row did not decide a case. */
export type WhyNot =
  | { readonly kind: 'fired' }
  /** Its conditions hold, but an earlier row came first. */
  | { readonly kind: 'beaten'; readonly by: string }
  | { readonly kind: 'failed'; readonly failures: readonly Failure[] }
  | { readonly kind: 'unknown-row'; readonly rows: readonly string[] }
  | Invalid

/** Tells which conditions of a row failed for the given facts, with what was given and what it needs. */
export function whyNot(table: AnyTable, input: unknown, rowId: string): WhyNot {
  const guarded = table.guard(input)
  if ('errors' in guarded) return { kind: 'invalid', errors: guarded.errors }
  const { document, expanded } = table.rulebook
  const { facts } = guarded
  const index = document.rows.findIndex(({ id }) => id === rowId)
  const condition = expanded[index]
  if (condition === undefined) return { kind: 'unknown-row', rows: document.rows.map(({ id }) => id) }
  const needed = new Set(Object.keys(document.facts).filter((name) => document.facts[name]?.presence !== 'optional'))
  const holds = (part: JsonCondition): boolean => rowTestOf(part, needed)(facts) === true
  if (!holds(condition)) {
    return {
      kind: 'failed',
      failures: failing(condition, holds).map((comparison) => failureOf(comparison, facts, document.facts)),
    }
  }
  const first = document.hit === 'first' ? expanded.findIndex(holds) : index
  return first === index ? { kind: 'fired' } : { kind: 'beaten', by: document.rows[first]?.id ?? '' }
}

function failing(condition: JsonCondition, holds: (part: JsonCondition) => boolean): Comparison[] {
  if (holds(condition)) return []
  if ('all' in condition) return condition.all.flatMap((part) => failing(part, holds))
  if ('any' in condition) return condition.any.flatMap((part) => failing(part, holds))
  return 'fact' in condition ? [condition] : []
}

function failureOf(comparison: Comparison, facts: Facts, specs: FactSpecs): Failure {
  const { fact, operator, value } = comparison
  const spec = specs[fact]
  if (spec === undefined) throw new Error(`“${fact}” was checked to be a fact`)
  const given = facts[fact] ?? null
  const needed = isReference(value) ? (facts[value.fact] ?? null) : value
  const sentence = (language: 'zh' | 'en'): string => {
    const wording = wordingOf(language)
    const need = comparisonText(comparison, specs, wording)
    return `${factText(given, spec, wording)}${wording.words.clause}${language === 'zh' ? '需要' : 'needed: '}${need}`
  }
  return { fact, operator, given, needed, text: { zh: sentence('zh'), en: sentence('en') } }
}
