import { isReference } from '../evaluate/cells'
import { holds } from '../evaluate/holds'
import type { FactValue } from '../fact/fact-spec'
import type { JsonCondition } from '../rulebook/condition'
import type { AnyRulebook } from '../rulebook/rulebook'
import type { Point } from './point-in'
import type { Space } from './space'

/** Known values of all facts, null for an absent one; moments are epoch milliseconds. */
export type KnownFacts = Readonly<Record<string, FactValue | null>>

/** Whether an expanded condition holds, comparison by comparison. */
export function holdsAt(condition: JsonCondition, facts: KnownFacts): boolean {
  if ('all' in condition) return condition.all.every((part) => holdsAt(part, facts))
  if ('any' in condition) return condition.any.some((part) => holdsAt(part, facts))
  if (!('fact' in condition)) throw new Error('expanded conditions hold comparisons, all and any alone')
  const { fact, operator, value } = condition
  const right = isReference(value) ? (facts[value.fact] ?? null) : value
  return holds(operator, facts[fact] ?? null, right)
}

/** The rows of a rulebook that hold for facts, in order. */
export function rowsAt({ expanded }: Pick<AnyRulebook, 'expanded'>, facts: KnownFacts): readonly number[] {
  return [...expanded.keys()].filter((row) => holdsAt(expanded[row] ?? { any: [] }, facts))
}

/** The values of facts at a point. */
export function factsAt(space: Space, point: Point): KnownFacts {
  return Object.fromEntries(
    space.axes.flatMap((axis, index) => (axis.kind === 'fact' ? [[axis.fact, point[index] ?? null]] : [])),
  )
}
