import type { FactSpec, FactValue } from '../fact/fact-spec'
import { instantBounds, scaleOf } from '../fact/grid'
import { partsOf } from '../rulebook/condition'
import type { Comparison, JsonCondition } from '../rulebook/condition'

/**
 * Values of one fact that no comparison can tell apart, by their lowest and highest; for words, booleans and text
 * both are the same value.
 */
export interface Cell {
  readonly low: FactValue
  readonly high: FactValue
}

/** Every comparison in a condition whose shared conditions are written out. */
export function comparisonsOf(condition: JsonCondition): Comparison[] {
  return 'fact' in condition ? [condition] : partsOf(condition).flatMap(comparisonsOf)
}

/** Constants that a fact is compared with. */
export function constantsOf(fact: string, comparisons: readonly Comparison[]): Comparison[] {
  return comparisons.filter(({ fact: name, value }) => name === fact && value !== null && !isReference(value))
}

export function isReference(value: Comparison['value']): value is { readonly fact: string } {
  return typeof value === 'object' && value !== null && 'fact' in value
}

/**
 * Splits a fact's values into the cells that the given comparisons can tell apart.
 * @param comparisons comparisons of this fact with constants
 * @param extra further values that must be cells of their own (such as known values that it is compared with)
 */
export function cellsOf(
  spec: FactSpec,
  comparisons: readonly Comparison[],
  extra: readonly FactValue[] = [],
): readonly Cell[] {
  switch (spec.type) {
    case 'boolean':
      return [single(true), single(false)]
    case 'enum':
      return Object.keys(spec.values).map(single)
    case 'string':
      return textCells(spec.maxLength, comparisons, extra)
    default:
      return numberCells(spec, comparisons, extra)
  }
}

function single(value: FactValue): Cell {
  return { low: value, high: value }
}

/** Text is open: beside the texts that are mentioned there is always another one. */
function textCells(maxLength: number, comparisons: readonly Comparison[], extra: readonly FactValue[]): Cell[] {
  const mentioned = new Set([
    ...comparisons.flatMap(({ value }) => value as FactValue | readonly FactValue[]),
    ...extra,
  ])
  return [...textsWithin(mentioned, maxLength), anotherText(mentioned, maxLength)].map(single)
}

/** The mentioned texts that a fact can take: one that it is compared with may allow longer ones. */
export function textsWithin(mentioned: ReadonlySet<FactValue>, maxLength: number): FactValue[] {
  return [...mentioned].filter((text) => String(text).length <= maxLength)
}

/** A text of at most maxLength UTF-16 units that is not among the mentioned ones. */
export function anotherText(mentioned: ReadonlySet<FactValue>, maxLength: number): string {
  for (let count = 1; ; count += 1) {
    const speaking = count === 1 ? 'other' : `other${String(count)}`
    const text = speaking.length <= maxLength ? speaking : String.fromCodePoint(firstLetter + count)
    if (!mentioned.has(text)) return text
  }
}

const firstLetter = 0x4e00

/** The steps of a number's grid: whole ticks are exact where binary fractions are not. */
export function gridOf(spec: FactSpec): { readonly scale: number; readonly first: number; readonly last: number } {
  if (spec.type === 'number' || spec.type === 'integer') {
    const scale = scaleOf(spec)
    return { scale, first: Math.round(spec.min * scale), last: Math.round(spec.max * scale) }
  }
  if (spec.type !== 'instant') throw new Error('only quantities and instants have a grid')
  const [first, last] = instantBounds(spec)
  return { scale: 1, first, last }
}

function numberCells(spec: FactSpec, comparisons: readonly Comparison[], extra: readonly FactValue[]): Cell[] {
  const { scale, first, last } = gridOf(spec)
  const cuts = new Set<number>([first])
  const cut = (tick: number): void => {
    if (tick > first && tick <= last) cuts.add(tick)
  }
  const own = (value: FactValue): void => {
    const tick = Math.round(Number(value) * scale)
    cut(tick)
    cut(tick + 1)
  }
  for (const { operator, value } of comparisons) {
    const tick = Math.round(Number(value) * scale)
    if (operator === 'lessThan' || operator === 'greaterThanInclusive') cut(tick)
    else if (operator === 'lessThanInclusive' || operator === 'greaterThan') cut(tick + 1)
    else for (const item of [value].flat()) own(item as FactValue)
  }
  for (const value of extra) own(value)
  const starts = [...cuts].sort((a, b) => a - b)
  return starts.map((start, index) => ({ low: start / scale, high: ((starts[index + 1] ?? last + 1) - 1) / scale }))
}
