import type { FactSpec, FactValue } from '../fact/fact-spec'
import type { Comparison } from '../rulebook/condition'
import type { AnyRulebook } from '../rulebook/rulebook'
import { comparisonsOf, gridOf, isReference } from '../evaluate/cells'
import type { Facts } from '../evaluate/facts'
import { holds } from '../evaluate/holds'

/** A stretch of an axis, both ends included. */
export type Run = readonly [low: number, high: number]

/**
 * One thing that rows ask, as a line of whole numbers: a quantity in steps of its grid, a word's place among the words,
 * or how two facts stand to each other (−1, 0, 1). Where a fact may be absent, absence is one step beyond all else.
 */
export interface Axis {
  /** The first and the last place. */
  readonly low: number
  readonly high: number
  /** Where facts lie; NaN when something that must be known is not. */
  readonly placeOf: (facts: Facts) => number
  /** Where a comparison holds, in ascending order. */
  readonly runsOf: (comparison: Comparison) => readonly Run[]
}

/** Names the axis that a comparison is about. */
export function axisKey({ fact, value }: Comparison): string {
  return isReference(value) ? `${fact} ${value.fact}` : fact
}

/** The axes that the rows of a table ask, by their keys. */
export function axesOf({ document: { facts }, expanded }: AnyRulebook): ReadonlyMap<string, Axis> {
  const comparisons = expanded.flatMap(comparisonsOf)
  const axes = new Map<string, Axis>()
  for (const comparison of comparisons) {
    const { fact, value } = comparison
    const spec = facts[fact]
    const key = axisKey(comparison)
    if (spec === undefined || axes.has(key)) continue
    if (isReference(value)) axes.set(key, orderAxis(fact, value.fact, [spec, facts[value.fact]]))
    else axes.set(key, factAxis(fact, spec, comparisons))
  }
  return axes
}

function factAxis(fact: string, spec: FactSpec, comparisons: readonly Comparison[]): Axis {
  const mayLack = spec.presence === 'optional'
  if (spec.type === 'number' || spec.type === 'integer' || spec.type === 'instant') {
    const { scale, first, last } = gridOf(spec)
    const stepOf = (value: FactValue): number => Math.round(Number(value) * scale)
    const absent = mayLack ? last + 1 : NaN
    return {
      ...lineOf(first, last, mayLack, stepOf),
      placeOf: (facts) => {
        const value = facts[fact]
        return value === null || value === undefined ? absent : Math.round(Number(value) * scale)
      },
    }
  }
  const words = new Map(wordsOf(fact, spec, comparisons).map((word, place) => [word, place]))
  const other = words.size
  const last = spec.type === 'string' ? other : other - 1
  const absent = mayLack ? last + 1 : NaN
  return {
    ...lineOf(0, last, mayLack, (word) => words.get(word) ?? other),
    placeOf: (facts) => {
      const word = facts[fact]
      return word === null || word === undefined ? absent : (words.get(word) ?? other)
    },
  }
}

/** All words of a fact; of free text those that rows mention, every other one being one place more. */
function wordsOf(fact: string, spec: FactSpec, comparisons: readonly Comparison[]): readonly FactValue[] {
  if (spec.type === 'boolean') return [false, true]
  if (spec.type === 'enum') return Object.keys(spec.values)
  const mentioned = comparisons.flatMap(({ fact: name, value }) =>
    name === fact && value !== null && !isReference(value) ? value : [],
  )
  return [...new Set(mentioned)]
}

function orderAxis(left: string, right: string, [leftSpec, rightSpec]: readonly (FactSpec | undefined)[]): Axis {
  const mayLack = [leftSpec?.presence === 'optional', rightSpec?.presence === 'optional'] as const
  const line = lineOf(-1, 1, mayLack.includes(true), Number)
  return {
    ...line,
    runsOf: ({ fact, operator }) => line.runsOf({ fact, operator, value: 0 }),
    placeOf: (facts) => {
      const [one, other] = [facts[left] ?? null, facts[right] ?? null]
      if (one === null) return mayLack[0] ? line.high : NaN
      if (other === null) return mayLack[1] ? line.high : NaN
      return one === other ? 0 : one < other ? -1 : 1
    },
  }
}

/** A line of steps from first to last, and absence one step beyond. */
function lineOf(
  first: number,
  last: number,
  mayLack: boolean,
  stepOf: (value: FactValue) => number,
): Omit<Axis, 'placeOf'> {
  const end = mayLack ? last + 1 : last
  const runsOf = ({ operator, value }: Comparison): readonly Run[] => {
    const constant = Array.isArray(value) ? value.map(stepOf) : value === null ? null : stepOf(value as FactValue)
    const steps = constant === null ? [] : typeof constant === 'number' ? [constant] : constant.sort((a, b) => a - b)
    const runs: [number, number][] = []
    let from = first
    let joins = false
    const upTo = (step: number): void => {
      const to = Math.min(step, end)
      if (from > to) return
      const holding = holds(operator, from > last ? null : from, constant)
      const before = runs.at(-1)
      if (holding && joins && before !== undefined) before[1] = to
      else if (holding) runs.push([from, to])
      joins = holding
      from = to + 1
    }
    for (const step of steps) {
      upTo(step - 1)
      upTo(step)
    }
    upTo(last)
    upTo(end)
    return runs
  }
  return { low: first, high: end, runsOf }
}
