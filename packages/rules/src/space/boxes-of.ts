import type { FactValue } from '../fact/fact-spec'
import { gridOf, isReference } from '../evaluate/cells'
import { partsOf } from '../rulebook/condition'
import type { Comparison, JsonCondition, Operator } from '../rulebook/condition'
import type { Box, Boxes } from './boxes'
import { intersection, wholeBox } from './boxes'
import { joinSets } from './join-sets'
import { fullSide, isOrdered, pairKey } from './space'
import type { Axis, FactAxis, OrderAxis, Space } from './space'
import { pointIn } from './point-in'

/** How many boxes a condition, and all conditions together, may come to; one that names many values may come to more. */
export interface BoxBudget {
  readonly each: number
  readonly all: number
  /** Steps of the search for an input in the boxes of all conditions. */
  readonly steps: number
}

export const defaultBoxBudget: BoxBudget = { each: 1_000, all: 400_000, steps: 1_000_000 }

/** Conditions as boxes; `refused` are those that would take too many, or too many steps: no box of them is there. */
export interface Lowered {
  readonly boxes: Boxes
  readonly refused: readonly number[]
  /** Steps of the search for an input in the boxes; few are not counted. */
  readonly spent: number
}

type Side = readonly [low: number, high: number]

/**
 * The inputs that each condition holds for, as boxes; a condition that no input meets has none. Boxes of one condition
 * may overlap. Conditions are expanded ones, of which the space was made.
 */
export function boxesOf(space: Space, conditions: readonly JsonCondition[], budget = defaultBoxBudget): Lowered {
  return boxesAsWritten(space, conditions.map(joinSets), budget)
}

/** Conditions as boxes, each comparison of an `any` on its own, as a reader takes them that joins nothing. */
export function boxesAsWritten(space: Space, conditions: readonly JsonCondition[], budget = defaultBoxBudget): Lowered {
  const list: Box[] = []
  const owners: number[] = []
  const refused: number[] = []
  const steps = { left: budget.steps }
  for (const [owner, condition] of conditions.entries()) {
    // As many boxes as there are values come of one fact alone.
    const most = Math.max(budget.each, 2 * valuesIn(condition) + 1)
    const boxes = lower(space, condition, Math.min(most, budget.all - list.length))
    const possible = boxes === undefined ? undefined : possibleOf(space, boxes, steps)
    if (possible === undefined) refused.push(owner)
    else
      for (const box of possible) {
        list.push(box)
        owners.push(owner)
      }
  }
  const width = space.axes.length
  const [low, high] = [new Int32Array(list.length * width), new Int32Array(list.length * width)]
  for (const [index, box] of list.entries()) {
    low.set(box.low, index * width)
    high.set(box.high, index * width)
  }
  return {
    boxes: { count: list.length, low, high, owner: Int32Array.from(owners) },
    refused,
    spent: budget.steps - steps.left,
  }
}

/** The boxes that an input can be in; undefined when that takes too many steps to tell. */
function possibleOf(space: Space, boxes: readonly Box[], steps: { left: number }): readonly Box[] | undefined {
  if (space.orders.length === 0) return boxes
  const possible: Box[] = []
  for (const box of boxes) {
    const point = pointIn(space, box, steps)
    if (point === 'unknown') return undefined
    if (point !== 'none') possible.push(box)
  }
  return possible
}

function lower(space: Space, condition: JsonCondition, most: number): readonly Box[] | undefined {
  if (most < 1) return undefined
  if ('any' in condition) {
    const list: Box[] = []
    for (const part of condition.any) {
      const boxes = lower(space, part, most - list.length)
      if (boxes === undefined) return undefined
      list.push(...boxes)
    }
    return list
  }
  if ('all' in condition) {
    let list: readonly Box[] = [wholeBox(space)]
    for (const part of condition.all) {
      const next: Box[] = []
      if ('fact' in part) narrow(space, list, part, most, next)
      else {
        const boxes = lower(space, part, most)
        if (boxes === undefined) return undefined
        for (const box of list)
          for (const other of boxes) {
            const common = next.length > most ? undefined : intersection(space, box, other)
            if (common !== undefined) next.push(common)
          }
      }
      if (next.length > most) return undefined
      list = next
    }
    return list
  }
  if (!('fact' in condition)) throw new Error('expanded conditions hold comparisons, all and any alone')
  const list: Box[] = []
  narrow(space, [wholeBox(space)], condition, most, list)
  return list.length > most ? undefined : list
}

function valuesIn(condition: JsonCondition): number {
  if ('fact' in condition) return Array.isArray(condition.value) ? condition.value.length : 1
  return partsOf(condition).reduce((sum, part) => sum + valuesIn(part), 0)
}

/** Cuts each box down to where a comparison holds; ends when there are too many. */
function narrow(space: Space, boxes: readonly Box[], comparison: Comparison, most: number, into: Box[]): void {
  const { fact, value } = comparison
  const index = space.indexOf.get(isReference(value) ? pairKey(fact, value.fact) : fact)
  const axis = index === undefined ? undefined : space.axes[index]
  if (axis === undefined || index === undefined) throw new Error('the space was made of these conditions')
  const sides = axis.kind === 'order' ? orderSides(axis, comparison) : factSides(axis, comparison)
  const isMask = axis.sides === 'mask'
  for (const box of boxes)
    for (const [sideLow, sideHigh] of sides) {
      const [before, end] = [box.low[index] ?? 0, box.high[index] ?? 0]
      const from = isMask ? before & sideLow : Math.max(before, sideLow)
      const to = isMask ? 0 : Math.min(end, sideHigh)
      if (isMask ? from === 0 : from >= to) continue
      if (into.length > most) return
      const [low, high] = [Int32Array.from(box.low), Int32Array.from(box.high)]
      low[index] = from
      high[index] = to
      into.push({ low, high })
    }
}

function orderSides(axis: OrderAxis, { fact, operator }: Comparison): readonly Side[] {
  const holding = relationsOf(fact === axis.left ? operator : (mirrored[operator] ?? operator))
  return places(
    axis,
    axis.relations.flatMap((relation, place) => (holding.has(relation) ? [place] : [])),
  )
}

const mirrored: Readonly<Partial<Record<Operator, Operator>>> = {
  lessThan: 'greaterThan',
  lessThanInclusive: 'greaterThanInclusive',
  greaterThan: 'lessThan',
  greaterThanInclusive: 'lessThanInclusive',
}

/** Expanded conditions guard a comparison with an absent fact, so absence needs no relation here. */
function relationsOf(operator: Operator): ReadonlySet<string> {
  switch (operator) {
    case 'equal':
      return new Set(['same'])
    case 'notEqual':
      return new Set(['less', 'more', 'different'])
    case 'lessThan':
      return new Set(['less'])
    case 'lessThanInclusive':
      return new Set(['less', 'same'])
    case 'greaterThan':
      return new Set(['more'])
    case 'greaterThanInclusive':
      return new Set(['more', 'same'])
    default:
      throw new Error('lists are not compared with a fact')
  }
}

/** The sides of a fact's axis on which a comparison with a constant holds. */
function factSides(axis: FactAxis, { operator, value }: Comparison): readonly Side[] {
  const known = axis.cells.at(-1) === null ? axis.size - 1 : axis.size
  if (value === null) {
    const absent = places(axis, known < axis.size ? [known] : [])
    return operator === 'equal' ? absent : complement(axis, absent)
  }
  if (isOrdered(axis.spec) && operator !== 'in' && operator !== 'notIn') {
    const [from, to] = boundsOf(axis, operator, Number(value), known)
    if (operator === 'notEqual') return complement(axis, [[from, to]])
    return from < to ? [[from, to]] : []
  }
  const list = [value].flat() as readonly FactValue[]
  const named = list.flatMap((item) => placeOf(axis, item, known))
  if (operator === 'equal' || operator === 'in') return places(axis, named)
  // `notEqual` holds for an absent fact, `notIn` does not; an expanded condition guards the first.
  return complement(axis, places(axis, operator === 'notIn' && known < axis.size ? [...named, known] : named))
}

function placeOf(axis: FactAxis, value: FactValue, known: number): readonly number[] {
  if (isOrdered(axis.spec)) {
    const [from, to] = boundsOf(axis, 'equal', Number(value), known)
    return from < to ? [from] : []
  }
  const place = axis.places.get(value)
  return place === undefined ? [] : [place]
}

function boundsOf(axis: FactAxis, operator: Operator, value: number, known: number): Side {
  const { scale } = gridOf(axis.spec)
  const tick = Math.round(value * scale)
  const at = (bound: number): number => firstFrom(axis, bound, scale, known)
  switch (operator) {
    case 'lessThan':
      return [0, at(tick)]
    case 'lessThanInclusive':
      return [0, at(tick + 1)]
    case 'greaterThan':
      return [at(tick + 1), known]
    case 'greaterThanInclusive':
      return [at(tick), known]
    default:
      return [at(tick), at(tick + 1)]
  }
}

/** The first cell whose lowest value is not below a bound; a bound lies where two cells meet, or outside. */
function firstFrom({ cells }: FactAxis, bound: number, scale: number, end: number): number {
  let [low, high] = [0, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if (Math.round(Number(cells[middle]?.low) * scale) < bound) low = middle + 1
    else high = middle
  }
  return low
}

function places(axis: Axis, list: readonly number[]): readonly Side[] {
  if (axis.sides === 'mask') return list.length === 0 ? [] : [[list.reduce((mask, bit) => mask | (1 << bit), 0), 0]]
  const joined: [number, number][] = []
  for (const place of [...new Set(list)].sort((a, b) => a - b)) {
    const last = joined.at(-1)
    if (last?.[1] === place) last[1] = place + 1
    else joined.push([place, place + 1])
  }
  return joined
}

function complement(axis: FactAxis, sides: readonly Side[]): readonly Side[] {
  const full = fullSide(axis)
  if (axis.sides === 'mask') {
    const rest = full.low & ~sides.reduce((mask, [low]) => mask | low, 0)
    return rest === 0 ? [] : [[rest, 0]]
  }
  const rest: Side[] = []
  let from = 0
  for (const [low, high] of sides) {
    if (low > from) rest.push([from, low])
    from = Math.max(from, high)
  }
  if (from < full.high) rest.push([from, full.high])
  return rest
}
