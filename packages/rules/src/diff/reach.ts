import { gridOf, isReference } from '../evaluate/cells'
import type { FactSpecs, FactValue } from '../fact/fact-spec'
import type { Comparison, JsonCondition } from '../rulebook/condition'
import { isOrdered } from '../space/space'

/** The values of one fact that a condition leaves open at most: ticks from low to high, or words. */
type Span =
  | { readonly kind: 'ticks'; readonly low: number; readonly high: number; readonly scale: number }
  | { readonly kind: 'words'; readonly words: ReadonlySet<FactValue | null> }

/** How far a condition reaches at most, by fact; a fact that is not named may have any value. */
export type Reach = ReadonlyMap<string, Span>

/** How far a condition reaches, as its outermost comparisons tell. */
export function reachOf(condition: JsonCondition, facts: FactSpecs): Reach {
  const reach = new Map<string, Span>()
  for (const part of 'all' in condition ? condition.all : [condition]) {
    if (!('fact' in part)) continue
    const span = spanOf(part, facts)
    const before = reach.get(part.fact)
    if (span !== undefined) reach.set(part.fact, before === undefined ? span : common(before, span))
  }
  return reach
}

/** False only when no input meets both a condition and what reaches so far; looks at no boxes. */
export function mayMeet(reach: Reach, condition: JsonCondition): boolean {
  if ('all' in condition) return condition.all.every((part) => mayMeet(reach, part))
  if ('any' in condition) return condition.any.some((part) => mayMeet(reach, part))
  if (!('fact' in condition)) return true
  const { fact, operator, value } = condition
  const span = reach.get(fact)
  if (span === undefined || isReference(value)) return true
  if (span.kind === 'words') {
    if (operator === 'equal') return span.words.has(value as FactValue | null)
    return operator === 'in' ? (value as readonly FactValue[]).some((item) => span.words.has(item)) : true
  }
  const { low, high, scale } = span
  if (value === null) return operator === 'equal' ? high === Infinity : low !== Infinity
  if (operator === 'in') return (value as readonly FactValue[]).some((item) => isWithin(tickOf(item, scale), low, high))
  if (operator === 'notIn') return true
  const tick = tickOf(value as FactValue, scale)
  switch (operator) {
    case 'equal':
      return isWithin(tick, low, high)
    case 'lessThan':
      return low < tick
    case 'lessThanInclusive':
      return low <= tick
    case 'greaterThan':
      return high > tick
    case 'greaterThanInclusive':
      return high >= tick
    case 'notEqual':
      return low !== tick || high !== tick
  }
}

/** Absence stands at Infinity, beyond every tick. */
function spanOf({ fact, operator, value }: Comparison, facts: FactSpecs): Span | undefined {
  const spec = facts[fact]
  if (spec === undefined || isReference(value)) return undefined
  if (!isOrdered(spec)) {
    if (operator !== 'equal' && operator !== 'in') return undefined
    const words = [value].flat() as readonly (FactValue | null)[]
    return { kind: 'words', words: new Set(words) }
  }
  const { scale } = gridOf(spec)
  const span = (low: number, high: number): Span => ({ kind: 'ticks', low, high, scale })
  if (value === null) return operator === 'equal' ? span(Infinity, Infinity) : undefined
  if (operator === 'in') {
    const ticks = (value as readonly FactValue[]).map((item) => tickOf(item, scale))
    return span(Math.min(...ticks), Math.max(...ticks))
  }
  const tick = tickOf(value as FactValue, scale)
  switch (operator) {
    case 'equal':
      return span(tick, tick)
    case 'lessThan':
      return span(-Infinity, tick - 1)
    case 'lessThanInclusive':
      return span(-Infinity, tick)
    case 'greaterThan':
      return span(tick + 1, Number.MAX_SAFE_INTEGER)
    case 'greaterThanInclusive':
      return span(tick, Number.MAX_SAFE_INTEGER)
    default:
      return undefined
  }
}

function common(one: Span, other: Span): Span {
  if (one.kind === 'words' && other.kind === 'words')
    return { kind: 'words', words: new Set([...one.words].filter((word) => other.words.has(word))) }
  if (one.kind !== 'ticks' || other.kind !== 'ticks') return one
  return { ...one, low: Math.max(one.low, other.low), high: Math.min(one.high, other.high) }
}

function isWithin(tick: number, low: number, high: number): boolean {
  return tick >= low && tick <= high
}

function tickOf(value: FactValue, scale: number): number {
  return Math.round(Number(value) * scale)
}
