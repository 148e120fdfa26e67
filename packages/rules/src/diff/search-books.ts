import { boxAt, intersection } from '../space/boxes'
import type { Box, Boxes } from '../space/boxes'
import { pointIn } from '../space/point-in'
import type { Space } from '../space/space'
import { split } from '../space/split'
import type { Budget, SearchEnd } from '../space/split'
import type { Focus, TwoBooks } from './two-books'
import type { Found, Results } from './found'

/** A cell in which the outcomes differ; the box is the caller's to keep. */
export interface Differing {
  readonly cell: Box
  readonly before: Found
  readonly after: Found
  /** The boxes that were looked at, the cell's among them. */
  readonly candidates: Int32Array
}

/**
 * Visits the cells of one part of the focus in which outcomes differ, those of earlier parts left out. Ends a cell as
 * soon as both rulebooks have the same boxes left in it.
 * @param visit returns true to stop
 */
export function searchFocus(
  books: TwoBooks,
  focus: Focus,
  results: readonly [Results, Results],
  budget: Budget,
  visit: (differing: Differing) => boolean,
): SearchEnd {
  const { space, boxes, groups, labels, identity, rows } = books
  const [old, now, earlier] = groups
  const cell = boxAt(space, boxes, focus.box)
  const candidates = meeting(books, cell, focus.box)

  /** Where the boxes of the new rulebook begin among sorted boxes, and where those of the focus do. */
  const parts = (list: Int32Array): readonly [number, number] => {
    let middle = 0
    while (middle < list.length && (list[middle] ?? 0) < old.to) middle += 1
    let end = middle
    while (end < list.length && (list[end] ?? 0) < now.to) end += 1
    return [middle, end]
  }

  const prune = (left: Int32Array, here: Box): boolean => {
    const [middle, end] = parts(left)
    for (let at = end; at < left.length; at += 1) if (takesIn(books, left[at] ?? 0, here)) return true
    if (middle !== end - middle) return false
    for (let at = 0; at < middle; at += 1)
      if (identity[left[at] ?? 0] !== identity[left[middle + at] ?? 0]) return false
    return true
  }

  const leaf = (settled: Int32Array, here: Box): boolean => {
    const [middle, end] = parts(settled)
    if (end < settled.length) return false
    const rowsOf = (from: number, to: number): number[] =>
      Array.from(settled.subarray(from, to), (box) => rows[box] ?? 0)
    const before = results[0].found(rowsOf(0, middle))
    const after = results[1].found(rowsOf(middle, end))
    if (before.key === after.key) return false
    return visit({ cell: { low: here.low.slice(), high: here.high.slice() }, before, after, candidates })
  }

  return split({ space, boxes, groups: [old, now, earlier], labels, candidates, cell, budget }, { leaf, prune })
}

/**
 * Every row of one rulebook that settles some input of a cell in which the outcome is the same throughout. Rows that
 * agree count as one while outcomes are compared; the clauses of all of them are to be told.
 */
export function rowsSettling(
  books: TwoBooks,
  side: 0 | 1,
  { cell, candidates }: Pick<Differing, 'cell' | 'candidates'>,
  budget: Budget,
): ReadonlySet<number> {
  const { space, boxes, identity, rows } = books
  const group = books.groups[side]
  const found = new Set<number>()
  const own = candidates.filter((box) => box >= group.from && box < group.to)
  if (group.settling === 'first') {
    const leaf = (settled: Int32Array): boolean => {
      for (const box of settled) found.add(rows[box] ?? 0)
      return false
    }
    split({ space, boxes, groups: [group], labels: identity, candidates: own, cell, budget }, { leaf })
    return found
  }
  for (const box of own) {
    const both = intersection(space, cell, boxAt(space, boxes, box))
    const point = both === undefined ? 'none' : pointIn(space, both, budget)
    // Without an answer the rows are not all known: the caller sees that the budget did not last.
    if (point === 'unknown') budget.left = -1
    else if (point !== 'none') found.add(rows[box] ?? 0)
  }
  return found
}

/** The boxes that reach into a cell; of the focus only earlier ones. */
function meeting({ space, boxes, groups, near }: TwoBooks, cell: Box, focus: number): Int32Array {
  const list: number[] = []
  const add = (box: number): void => {
    if (reachesInto(space, boxes, box, cell)) list.push(box)
  }
  near(cell, add)
  list.sort((a, b) => a - b)
  for (let box = groups[2].from; box < focus; box += 1) add(box)
  return Int32Array.from(list)
}

function reachesInto({ axes }: Space, { low, high }: Boxes, box: number, cell: Box): boolean {
  for (let axis = 0, at = box * axes.length; axis < axes.length; axis += 1, at += 1) {
    const [from, to] = [low[at] ?? 0, high[at] ?? 0]
    const [cellFrom, cellTo] = [cell.low[axis] ?? 0, cell.high[axis] ?? 0]
    const meets = axes[axis]?.sides === 'mask' ? (from & cellFrom) !== 0 : from < cellTo && to > cellFrom
    if (!meets) return false
  }
  return true
}

function takesIn({ space, boxes: { low, high } }: TwoBooks, box: number, cell: Box): boolean {
  const width = space.axes.length
  return space.axes.every(({ sides }, axis) => {
    const [from, to] = [low[box * width + axis] ?? 0, high[box * width + axis] ?? 0]
    const [cellFrom, cellTo] = [cell.low[axis] ?? 0, cell.high[axis] ?? 0]
    return sides === 'mask' ? (cellFrom & ~from) === 0 : from <= cellFrom && to >= cellTo
  })
}
