import type { AnyRulebook, Comparison, FactSpec, JsonCondition } from '@zhidu/rules'
import { parseInstant } from '@zhidu/rules'

/** What is asked of z3: whether any input falls between the rows, two rows fire together, a row never decides. */
export interface Questions {
  /** Declarations and conditions of rows, as SMT-LIB. */
  readonly preamble: string
  /** One assertion each; satisfiable means that the rulebook has the defect, except for `decides`. */
  readonly gap: string
  readonly conflict: string
  readonly overlap: string
  /** For each row whether it ever fires, and whether it decides anywhere (under `first`). */
  readonly fires: readonly string[]
  readonly decides: readonly string[]
}

/** A rulebook as z3 reads it: quantities in whole steps, words by their place, absence as a flag of its own. */
export function questionsOf({ document, expanded }: AnyRulebook): Questions {
  const { facts, rows, hit } = document
  const words = wordPlaces(facts, expanded)
  const declarations = Object.entries(facts).flatMap(([name, spec]) => [
    `(declare-const ${name} Int)`,
    `(declare-const has-${name} Bool)`,
    `(assert ${rangeOf(name, spec, words)})`,
    ...(spec.presence === 'optional' ? [] : [`(assert has-${name})`]),
  ])
  const definitions = expanded.map(
    (condition, row) => `(define-fun row${String(row)} () Bool ${formulaOf(condition, facts, words)})`,
  )
  const row = (index: number): string => `row${String(index)}`
  const indexes = [...rows.keys()]
  const outcomes = rows.map(({ then }) => JSON.stringify(Object.entries(then).sort()))
  const pairs = (agree: boolean): string => {
    if (hit !== 'unique') return 'false'
    const together = indexes.flatMap((one) =>
      indexes
        .slice(one + 1)
        .filter((other) => (outcomes[one] === outcomes[other]) === agree)
        .map((other) => `(and ${row(one)} ${row(other)})`),
    )
    return any(together)
  }
  return {
    preamble: [...declarations, ...definitions].join('\n'),
    gap: hit === 'collect' ? 'false' : `(not ${any(indexes.map(row))})`,
    conflict: pairs(false),
    overlap: pairs(true),
    fires: indexes.map(row),
    decides: indexes.map((index) => `(and ${row(index)} (not ${any(indexes.slice(0, index).map(row))}))`),
  }
}

/** A script in which every assertion has a name, `ask0` and so on: each is asked by assuming its name. */
export function scriptOf(preamble: string, assertions: readonly string[]): string {
  const names = assertions.map(
    (assertion, index) => `(declare-const ask${String(index)} Bool)\n(assert (= ask${String(index)} ${assertion}))`,
  )
  return [preamble, ...names].join('\n')
}

type Facts = AnyRulebook['document']['facts']

function any(parts: readonly string[]): string {
  return parts.length === 0 ? 'false' : `(or ${parts.join(' ')})`
}

function comparisonsOf(condition: JsonCondition): readonly Comparison[] {
  if ('fact' in condition) return [condition]
  if ('all' in condition) return condition.all.flatMap(comparisonsOf)
  return 'any' in condition ? condition.any.flatMap(comparisonsOf) : []
}

function wordPlaces(facts: Facts, expanded: readonly JsonCondition[]): ReadonlyMap<string, number> {
  const known = Object.values(facts).flatMap((spec) => (spec.type === 'enum' ? Object.keys(spec.values) : []))
  const mentioned = expanded.flatMap(comparisonsOf).flatMap(({ value }) => [value].flat())
  const words = [...known, ...mentioned].filter((word) => typeof word === 'string')
  return new Map([...new Set(words)].map((word, place) => [word, place]))
}

function rangeOf(name: string, spec: FactSpec, words: ReadonlyMap<string, number>): string {
  switch (spec.type) {
    case 'boolean':
      return `(<= 0 ${name} 1)`
    case 'enum':
      return any(Object.keys(spec.values).map((word) => `(= ${name} ${String(words.get(word))})`))
    case 'string': {
      // Any other text is a number beyond those that are mentioned.
      const long = [...words].filter(([word]) => word.length > spec.maxLength)
      return `(and (<= 0 ${name}) ${long.map(([, place]) => `(not (= ${name} ${String(place)}))`).join(' ')})`
    }
    case 'instant': {
      const limit = 8_640_000_000_000_000
      const [first, last] = [parseInstant(spec.min ?? '') ?? -limit, parseInstant(spec.max ?? '') ?? limit]
      return `(<= ${numeral(first)} ${name} ${numeral(last)})`
    }
    default: {
      const scale = spec.type === 'number' ? spec.scale : 1
      return `(<= ${numeral(Math.round(spec.min * scale))} ${name} ${numeral(Math.round(spec.max * scale))})`
    }
  }
}

function numeral(value: number): string {
  return value < 0 ? `(- ${String(-value)})` : String(value)
}

function formulaOf(condition: JsonCondition, facts: Facts, words: ReadonlyMap<string, number>): string {
  if ('all' in condition) return `(and true ${condition.all.map((part) => formulaOf(part, facts, words)).join(' ')})`
  if ('any' in condition) return any(condition.any.map((part) => formulaOf(part, facts, words)))
  if (!('fact' in condition)) throw new TypeError('an expanded condition holds comparisons, all and any alone')
  const { fact, operator, value } = condition
  const spec = facts[fact]
  if (spec === undefined) throw new TypeError(`“${fact}” is a fact`)
  const has = `has-${fact}`
  if (value === null) return operator === 'equal' ? `(not ${has})` : has
  if (Array.isArray(value)) {
    const among = any(value.map((each) => `(= ${fact} ${constant(each as string, spec, words)})`))
    return operator === 'in' ? `(and ${has} ${among})` : `(and ${has} (not ${among}))`
  }
  const isOther = typeof value === 'object' && 'fact' in value
  const right = isOther ? value.fact : constant(value as string, spec, words)
  const both = isOther ? `(and ${has} has-${value.fact})` : has
  const same = isOther
    ? `(or (and ${both} (= ${fact} ${right})) (and (not ${has}) (not has-${value.fact})))`
    : `(and ${has} (= ${fact} ${right}))`
  switch (operator) {
    case 'equal':
      return same
    case 'notEqual':
      return `(not ${same})`
    default:
      return `(and ${both} (${signs[operator] ?? ''} ${fact} ${right}))`
  }
}

const signs: Readonly<Record<string, string>> = {
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
}

function constant(value: string | number | boolean, spec: FactSpec, words: ReadonlyMap<string, number>): string {
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (typeof value === 'string') return String(words.get(value))
  return numeral(Math.round(value * (spec.type === 'number' ? spec.scale : 1)))
}
