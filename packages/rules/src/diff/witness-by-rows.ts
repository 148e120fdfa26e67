import { isReference } from '../evaluate/cells'
import { holds } from '../evaluate/holds'
import type { FactValue } from '../fact/fact-spec'
import type { JsonCondition } from '../rulebook/condition'
import type { AnyRulebook } from '../rulebook/rulebook'
import { boxAt } from '../space/boxes'
import { pointIn } from '../space/point-in'
import type { Point } from '../space/point-in'
import type { Space } from '../space/space'
import type { Results } from './found'
import type { Differing } from './search-books'
import type { Comparing, TwoBooks } from './two-books'

/** Facts by name, null where absent. */
export type KnownFacts = Readonly<Record<string, FactValue | null>>

/** Whether an expanded condition holds for facts that are all known. */
export function isMet(condition: JsonCondition, facts: KnownFacts): boolean {
  if ('all' in condition) return condition.all.every((part) => isMet(part, facts))
  if ('any' in condition) return condition.any.some((part) => isMet(part, facts))
  if (!('fact' in condition)) throw new Error('expanded conditions hold comparisons, all and any alone')
  const { fact, operator, value } = condition
  const right = isReference(value) ? (facts[value.fact] ?? null) : value
  return holds(operator, facts[fact] ?? null, right)
}

/** The rows of a rulebook that hold for facts, in order. */
export function rowsMet({ expanded }: AnyRulebook, facts: KnownFacts): readonly number[] {
  return [...expanded.keys()].filter((row) => isMet(expanded[row] ?? { all: [] }, facts))
}

/** A point as facts. */
export function factsAt(space: Space, point: Point): KnownFacts {
  return Object.fromEntries(
    space.axes.flatMap((axis, index) => (axis.kind === 'fact' ? [[axis.fact, point[index] ?? null] as const] : [])),
  )
}

/** Looks at one input in each box of a changed row, row by row; for rulebooks that cannot be searched. */
export function witnessByRows(
  { before, after }: Comparing,
  { space, boxes, focus }: TwoBooks,
  [old, now]: readonly [Results, Results],
  part: number,
): Differing | undefined {
  for (const { edit, box } of focus) {
    if (edit !== part) continue
    const cell = boxAt(space, boxes, box)
    const point = pointIn(space, cell)
    if (point === undefined) continue
    const facts = factsAt(space, point)
    const [one, other] = [old.found(rowsMet(before, facts)), now.found(rowsMet(after, facts))]
    if (one.key !== other.key) return { cell, before: one, after: other, candidates: new Int32Array(0) }
  }
  return undefined
}
