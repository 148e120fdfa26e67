import { canonical } from '../evaluate/result'
import { comparisonsOf, gridOf, isReference } from '../evaluate/cells'
import type { FactSpec, FactSpecs } from '../fact/fact-spec'
import type { Comparison, JsonCondition } from '../rulebook/condition'
import { expandCondition } from '../rulebook/expand-condition'
import type { AnyRulebook } from '../rulebook/rulebook'
import { boxAt, intersection } from './boxes'
import type { Box, Boxes } from './boxes'
import { boxesOf, defaultBoxBudget } from './boxes-of'
import type { BoxBudget } from './boxes-of'
import { factsAt, holdsAt } from './holds-at'
import { pointIn } from './point-in'
import type { Point } from './point-in'
import type { Witness } from './region'
import { witnessIn, witnessOf } from './region-of'
import { isOrdered, pairKey, spaceOf } from './space'
import type { Space } from './space'
import { split } from './split'

/** An input, or `none` when there can be none; `unknown` when the budget ended the search before. */
export type FoundInput = Witness | 'none' | 'unknown'

/** Nodes of the search for one input. */
const mostNodes = 200_000
const wantedBudget: BoxBudget = { ...defaultBoxBudget, each: 20_000, all: 20_000 }

/**
 * An input for which a condition on a rulebook's facts holds.
 * @param wanted comparisons, `all`, `any` and `not`; shared conditions written out
 */
export function inputFor({ document: { facts } }: AnyRulebook, wanted: JsonCondition): FoundInput {
  const expanded = expandCondition(wanted, facts, {})
  const space = spaceOf(facts, [expanded])
  const { boxes, refused } = boxesOf(space, [expanded], wantedBudget)
  if (refused.length > 0) return 'unknown'
  return boxes.count === 0 ? 'none' : (witnessIn(space, boxAt(space, boxes, 0)) ?? 'unknown')
}

/**
 * An input at which a row decides, and for which a further condition holds: under `first` no earlier row fires there,
 * under `unique` no row with another outcome, under `collect` it is enough that the row fires.
 * @param row the row's place in the table, from 0
 */
export function inputDeciding(rulebook: AnyRulebook, row: number, wanted: JsonCondition = { all: [] }): FoundInput {
  const { facts } = rulebook.document
  const expanded = expandCondition(wanted, facts, {})
  const known = preparedOf(rulebook)
  // Where the condition cuts a fact as no row does, the rows are lowered anew.
  const { space, boxes, refused, starts } = cutsAll(known.space, expanded) ? known : prepare(rulebook, [expanded])
  const own = rowBoxes(space, boxes, starts, row)
  const asked = boxesOf(space, [expanded], wantedBudget)
  if (refused.includes(row) || asked.refused.length > 0) return 'unknown'
  const isBlocker = blockersOf(rulebook, row)
  const blocking: number[] = []
  for (let box = 0; box < boxes.count; box += 1) if (isBlocker(boxes.owner[box] ?? 0)) blocking.push(box)
  const unseen = refused.filter(isBlocker)
  const budget = { left: mostNodes }
  let isSure = true
  for (const cell of commonBoxes(space, own, asked.boxes)) {
    let found: Point | undefined
    const end = split(
      {
        space,
        boxes,
        groups: [{ from: 0, to: boxes.count, settling: 'cover' }],
        candidates: Int32Array.from(blocking),
        cell,
        budget,
      },
      {
        leaf: (settled, inside) => {
          if (settled.length > 0) return false
          const point = pointIn(space, inside)
          if (typeof point === 'string') throw new Error('a cell that was visited holds an input')
          const values = factsAt(space, point)
          // A row that comes to too many boxes is asked at the point alone.
          if (unseen.some((other) => holdsAt(rulebook.expanded[other] ?? { any: [] }, values))) isSure = false
          else found = point
          return found !== undefined
        },
      },
    )
    if (found !== undefined) return witnessOf(space, found)
    if (end === 'budget') isSure = false
  }
  return isSure ? 'none' : 'unknown'
}

/** Whether a row keeps another one from deciding where both fire. */
function blockersOf({ document: { hit, rows } }: AnyRulebook, row: number): (other: number) => boolean {
  if (hit === 'first') return (other) => other < row
  if (hit === 'collect') return () => false
  const own = canonical(rows[row]?.then)
  return (other) => other !== row && canonical(rows[other]?.then) !== own
}

function rowBoxes(space: Space, boxes: Boxes, starts: Int32Array, row: number): readonly Box[] {
  const [from, to] = [starts[row] ?? 0, starts[row + 1] ?? 0]
  return Array.from({ length: to - from }, (_, index) => boxAt(space, boxes, from + index))
}

function* commonBoxes(space: Space, own: readonly Box[], asked: Boxes): Generator<Box> {
  for (const box of own)
    for (let index = 0; index < asked.count; index += 1) {
      const common = intersection(space, box, boxAt(space, asked, index))
      if (common !== undefined) yield common
    }
}

interface Prepared {
  readonly space: Space
  readonly boxes: Boxes
  readonly refused: readonly number[]
  /** The first box of each row, and where the last row ends. */
  readonly starts: Int32Array
}

const prepared = new WeakMap<AnyRulebook, Prepared>()

/** A rulebook in a space that tells both sides of each of its bounds apart; kept, since such questions come in series. */
function preparedOf(rulebook: AnyRulebook): Prepared {
  const before = prepared.get(rulebook)
  if (before !== undefined) return before
  const bounds = rulebook.expanded.flatMap(comparisonsOf).flatMap((each) => aroundBound(each, rulebook.document.facts))
  const made = prepare(rulebook, [{ any: bounds }])
  prepared.set(rulebook, made)
  return made
}

function prepare({ document, expanded }: AnyRulebook, further: readonly JsonCondition[]): Prepared {
  const space = spaceOf(document.facts, [...expanded, ...further])
  const { boxes, refused } = boxesOf(space, expanded, defaultBoxBudget)
  const starts = new Int32Array(expanded.length + 1)
  for (const owner of boxes.owner) starts[owner + 1] = (starts[owner + 1] ?? 0) + 1
  for (let row = 0; row < expanded.length; row += 1) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0)
  return { space, boxes, refused, starts }
}

/** The value that a quantity is compared with, and its neighbours, as values of their own. */
function aroundBound({ fact, value }: Comparison, facts: FactSpecs): readonly Comparison[] {
  const spec = facts[fact]
  if (spec === undefined || !isOrdered(spec) || value === null || isReference(value)) return []
  const { scale } = gridOf(spec)
  return [value].flat().flatMap((bound) => {
    const tick = Math.round(Number(bound) * scale)
    return [tick - 1, tick, tick + 1].map((each): Comparison => ({ fact, operator: 'equal', value: each / scale }))
  })
}

/** Whether a space tells apart what a condition tells apart. */
function cutsAll(space: Space, condition: JsonCondition): boolean {
  return comparisonsOf(condition).every(({ fact, operator, value }) => {
    if (value === null) return true
    if (isReference(value)) return space.indexOf.has(pairKey(fact, value.fact))
    const axis = space.axes[space.indexOf.get(fact) ?? -1]
    if (axis?.kind !== 'fact') return false
    const { spec, places, cells } = axis
    if (spec.type === 'string') return [value].flat().every((text) => places.has(text))
    if (!isOrdered(spec)) return true
    const { scale, first, last } = gridOf(spec)
    const isCut = (tick: number): boolean => tick <= first || tick > last || startsAt(cells, spec, tick)
    return [value].flat().every((bound) => {
      const tick = Math.round(Number(bound) * scale)
      const [needsBefore, needsAfter] = [!isAfter.has(operator), !isBefore.has(operator)]
      return (!needsBefore || isCut(tick)) && (!needsAfter || isCut(tick + 1))
    })
  })
}

/** Operators that cut just before their bound alone, and just after it alone. */
const isBefore: ReadonlySet<string> = new Set(['lessThan', 'greaterThanInclusive'])
const isAfter: ReadonlySet<string> = new Set(['lessThanInclusive', 'greaterThan'])

function startsAt(cells: readonly ({ readonly low: unknown } | null)[], spec: FactSpec, tick: number): boolean {
  const { scale } = gridOf(spec)
  let [low, high] = [0, cells.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const cell = cells[middle]
    if (cell === null || cell === undefined) high = middle
    else if (Math.round(Number(cell.low) * scale) < tick) low = middle + 1
    else high = middle
  }
  const cell = cells[low]
  return cell !== null && cell !== undefined && Math.round(Number(cell.low) * scale) === tick
}
