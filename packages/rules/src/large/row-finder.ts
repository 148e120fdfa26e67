import type { AnyRulebook } from '../rulebook/rulebook'
import type { Facts } from '../evaluate/facts'
import { rowBoxesOf } from './row-boxes'
import type { RowBoxes } from './row-boxes'
import { rowTestOf } from '../evaluate/scan'
import type { RowTest } from '../evaluate/scan'
import { splitTreeOf } from './split-tree'
import type { SplitTree } from './split-tree'
import { noRow, treeWalkOf } from './tree-walk'

/** Finds the rows of a large table that hold. Both functions give undefined when a fact that rows ask is not known. */
export interface RowFinder {
  readonly bytes: number
  /** The first row that holds, −1 for none. */
  readonly firstRow: (facts: Facts) => number | undefined
  /** All rows that hold, in the table's order; a single one may be given by itself. */
  readonly allRows: (facts: Facts) => readonly number[] | number | undefined
}

/** What an index may take; fixed before it is built. */
export interface IndexLimits {
  readonly bytes: number
  /** Numbers of four bytes for each box. */
  readonly perBox: number
  /** Boxes that are sooner looked at one by one than sieved by bits. */
  readonly listed: number
  /** What one tree may cost, in boxes looked at, before several are tried: one for all rows that ask the same axes. */
  readonly cost: number
}

export const indexLimits: IndexLimits = { bytes: 64_000_000, perBox: 48, listed: 24, cost: 32 }

/** More trees than this take longer to ask than one. */
const mostTrees = 32
/** What asking one more tree costs, in boxes looked at. */
const treeCost = 3

/** Makes the index of a table; undefined when the boxes of its rows alone would take too much. */
export function rowFinderOf(rulebook: AnyRulebook, limits: IndexLimits = indexLimits): RowFinder | undefined {
  const boxes = rowBoxesOf(rulebook)
  const { axes, sides, rows, loose, count } = boxes
  const bytes = sides.byteLength + rows.byteLength + loose.byteLength
  const perBox = Math.min(limits.perBox, (limits.bytes - bytes) / 4 / (count + 1))
  if (perBox < 16 && perBox < limits.perBox) return undefined

  const treesOf = (groups: readonly (readonly number[])[]): readonly SplitTree[] =>
    groups.map((group) => {
      const budget = Math.floor(0.75 * perBox * (group.length + 1))
      return splitTreeOf(boxes, group, rulebook.document.hit === 'first', { budget, listed: limits.listed })
    })
  const costOf = (some: readonly SplitTree[]): number => some.reduce((sum, { cost }) => sum + cost + treeCost, 0)

  let trees = treesOf([Array.from(rows.keys())])
  const groups = groupsOf(boxes)
  if (costOf(trees) > limits.cost && groups.length > 1 && groups.length <= mostTrees) {
    const several = treesOf(groups)
    if (costOf(several) < costOf(trees) || limits.cost < 0) trees = several
  }
  const places = new Float64Array(axes.length)
  const isHit = hitTestOf(rulebook, boxes, places)
  const [own, ...others] = trees.map((tree) => treeWalkOf(tree, rows, places, isHit))

  const read = (facts: Facts): boolean => {
    for (let axis = 0; axis < axes.length; axis += 1) {
      const place = axes[axis]?.placeOf(facts) ?? NaN
      if (Number.isNaN(place)) return false
      places[axis] = place
    }
    return true
  }
  return {
    bytes: trees.reduce((sum, { memory }) => sum + memory.byteLength, bytes),
    firstRow: (facts) => {
      if (!read(facts)) return undefined
      let first = own?.walk(facts, Infinity) ?? noRow
      for (const { walk } of others) {
        const row = walk(facts, first === noRow ? Infinity : first)
        if (row !== noRow && (first === noRow || row < first)) first = row
      }
      return first
    },
    allRows: (facts) => {
      if (!read(facts)) return undefined
      const sole = others.length === 0 ? own?.sole() : undefined
      if (sole !== undefined) return sole
      const found: number[] = []
      own?.walk(facts, Infinity, found)
      if (others.length === 0) return found
      for (const { walk } of others) walk(facts, Infinity, found)
      return [...new Set(found)].sort((a, b) => a - b)
    },
  }
}

/** Boxes by the axes that they ask. */
function groupsOf({ axes, sides, count }: RowBoxes): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>()
  for (let box = 0; box < count; box += 1) {
    let key = ''
    for (const [axis, { low, high }] of axes.entries()) {
      const side = 2 * (box * axes.length + axis)
      key += (sides[side] ?? 0) > low || (sides[side + 1] ?? 0) < high ? 'x' : '-'
    }
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [box])
    else group.push(box)
  }
  return [...groups.values()]
}

/** Whether the facts are in a box; a row that asks more than its boxes say is tested. */
function hitTestOf(
  { expanded }: AnyRulebook,
  { sides, rows, loose }: RowBoxes,
  places: Float64Array,
): (box: number, facts: Facts) => boolean {
  const tests = new Map<number, RowTest>()
  for (const [box, row] of rows.entries()) {
    const condition = expanded[row]
    if (loose[box] === 1 && condition !== undefined) tests.set(row, rowTestOf(condition, new Set()))
  }
  return (box, facts) => {
    let side = 2 * box * places.length
    for (const place of places) {
      if (place < (sides[side] ?? 0) || place > (sides[side + 1] ?? 0)) return false
      side += 2
    }
    return loose[box] === 0 || tests.get(rows[box] ?? 0)?.(facts) === true
  }
}
