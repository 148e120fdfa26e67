import { gridOf } from '../evaluate/cells'
import type { FactValue } from '../fact/fact-spec'
import type { Box } from './boxes'
import { orderedPoint } from './ordered-point'
import type { AtLeast } from './ordered-point'
import type { Relation } from './region'
import { bitsIn, cellsIn, factAt, firstTick, ticksIn } from './sides'
import { isOrdered } from './space'
import type { FactAxis, OrderAxis, Space } from './space'
import { wordsPoint } from './words-point'
import type { WordPair } from './words-point'

/** A value for each axis of a fact, null for an absent one (and for axes of orders). */
export type Point = readonly (FactValue | null)[]

/** One way to meet what a box says of the orders of facts: all of it must hold at once. */
interface Way {
  readonly present: ReadonlySet<number>
  readonly absent: ReadonlySet<number>
  readonly atLeast: readonly AtLeast[]
  readonly words: readonly WordPair[]
}

const free: Way = { present: new Set(), absent: new Set(), atLeast: [], words: [] }

/** `none`: there can be no such input. `unknown`: the search took too many steps, and nothing is known. */
export type FoundPoint = Point | 'none' | 'unknown'

/** Steps that one search for an input may take; which texts can all differ is a question of exponential length. */
const mostSteps = 20_000
/** Steps that cost nothing. */
const freeSteps = 64

/**
 * An input in a box, or `none` when what the box says of facts and of their orders cannot be met at once. Exact:
 * differences of whole ticks have an integer solution whenever they have one at all.
 * @param budget pays for a long search: what is known within it is known without one
 */
export function pointIn(space: Space, box: Box, budget = { left: mostSteps }): FoundPoint {
  const given = Math.min(mostSteps, freeSteps + Math.max(0, budget.left))
  let left = given
  const step: Step = (length = 1) => {
    if ((left -= length) < 0) throw outOfSteps
  }
  try {
    return firstPoint(space, box, step) ?? 'none'
  } catch (error) {
    if (error === outOfSteps) return 'unknown'
    throw error
  } finally {
    budget.left -= Math.max(0, given - left - freeSteps)
  }
}

/** Counts a step, or one as long as several; ends a search that took too many. */
type Step = (length?: number) => void

const outOfSteps = new Error('the steps of a search for an input are spent')

function firstPoint(space: Space, box: Box, step: Step): Point | undefined {
  const restricted = space.orders
    .filter((index) => box.low[index] !== 2 ** (space.axes[index]?.size ?? 0) - 1)
    // What leaves the least choice comes first, so that a contradiction shows before many choices were made in vain.
    .sort((one, other) => bitsIn(box.low[one] ?? 0) - bitsIn(box.low[other] ?? 0))
  return search(space, box, restricted, free, step)
}

function search(space: Space, box: Box, restricted: readonly number[], way: Way, step: Step): Point | undefined {
  step()
  const [index, ...rest] = restricted
  if (index === undefined) return pointOf(space, box, way, step)
  const axis = space.axes[index]
  if (axis?.kind !== 'order') throw new Error('orders are axes of orders')
  for (const next of waysOf(space, axis, box.low[index] ?? 0, way)) {
    const clash = [...next.absent].some((fact) => next.present.has(fact))
    const point = clash ? undefined : search(space, box, rest, next, step)
    if (point !== undefined) return point
  }
  return undefined
}

/** The ways to meet one order; as few as its relations need. */
function waysOf(space: Space, axis: OrderAxis, mask: number, way: Way): readonly Way[] {
  const [left, right] = [space.indexOf.get(axis.left) ?? 0, space.indexOf.get(axis.right) ?? 0]
  const allowed = new Set(axis.relations.filter((_, bit) => (mask & (1 << bit)) !== 0))
  const both = { ...way, present: new Set([...way.present, left, right]) }
  const atLeast = (...more: readonly AtLeast[]): Way => ({ ...both, atLeast: [...way.atLeast, ...more] })
  const words = (same: boolean): Way => ({ ...both, words: [...way.words, { left, right, same }] })
  const known: Way[] = []
  const has = (...relations: readonly Relation[]): boolean => relations.every((relation) => allowed.has(relation))
  // Met already; every other way asks for more.
  if (has('absent') && (way.absent.has(left) || way.absent.has(right))) return [way]
  const below = (by: number): AtLeast => ({ larger: right, smaller: left, by })
  const above = (by: number): AtLeast => ({ larger: left, smaller: right, by })
  if (has('less', 'same', 'more') || has('same', 'different')) known.push(both)
  else if (axis.relations.includes('different')) {
    if (has('same')) known.push(words(true))
    if (has('different')) known.push(words(false))
  } else if (has('less', 'same')) known.push(atLeast(below(0)))
  else if (has('same', 'more')) known.push(atLeast(above(0)))
  else {
    if (has('less')) known.push(atLeast(below(1)))
    if (has('same')) known.push(atLeast(below(0), above(0)))
    if (has('more')) known.push(atLeast(above(1)))
  }
  if (has('absent')) for (const fact of [left, right]) known.push({ ...way, absent: new Set([...way.absent, fact]) })
  return known
}

function pointOf(space: Space, box: Box, way: Way, step: Step): Point | undefined {
  const values: (FactValue | null)[] = []
  for (const [index, axis] of space.axes.entries()) {
    if (axis.kind === 'order') {
      values.push(null)
      continue
    }
    const cells = cellsIn(axis, box, index)
    const absent = cells.some((cell) => axis.cells[cell] === null)
    const [first] = cells.filter((cell) => axis.cells[cell] !== null)
    if (way.absent.has(index) && !absent) return undefined
    if (way.present.has(index) && first === undefined) return undefined
    values.push(way.absent.has(index) || first === undefined ? null : firstValue(axis, box, index))
  }
  const linked = [...way.present].filter((index) => isOrdered(factAt(space, index).spec))
  const bounds = new Map(linked.map((index) => [index, ticksIn(factAt(space, index), box, index)]))
  const started = [...bounds].map(([index, [low, high]]): [number, readonly [number, number]] => [
    index,
    [firstTick(factAt(space, index), [low, high]), high],
  ])
  // Differences of quantities are gone through several times over.
  step(Math.floor(way.atLeast.length / 4))
  const ticks = orderedPoint(new Map(started), way.atLeast) ?? orderedPoint(bounds, way.atLeast)
  const texts = wordsPoint(space, box, way.words, step)
  if (ticks === undefined || texts === undefined) return undefined
  for (const [index, tick] of ticks) values[index] = tick / gridOf(factAt(space, index).spec).scale
  for (const [index, text] of texts) values[index] = text
  return values
}

function firstValue(axis: FactAxis, box: Box, index: number): FactValue | null {
  if (isOrdered(axis.spec)) return firstTick(axis, ticksIn(axis, box, index)) / gridOf(axis.spec).scale
  const [first] = cellsIn(axis, box, index)
  return first === undefined ? null : (axis.cells[first]?.low ?? null)
}
