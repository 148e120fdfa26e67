import type { Box, Boxes } from '../space/boxes'
import { split } from '../space/split'
import type { Budget } from '../space/split'
import type { Space } from '../space/space'
import { partsOfRow } from './book'
import type { Book } from './book'
import { weighing } from './pass'

/** `open`: some input of the row is in none of the boxes; `covered`: by the boxes of these rows. */
export type Cover =
  | { readonly kind: 'open' }
  | { readonly kind: 'covered'; readonly rows: ReadonlySet<number> }
  | { readonly kind: 'budget' }

const tries = 24
const mostNodes = 50_000

/** Whether boxes take in all inputs of a row. */
export function coverOf(book: Book, row: number, candidates: Int32Array, budget: Budget): Cover {
  const { space, boxes } = book
  const rows = new Set<number>()
  for (const cell of partsOfRow(book, row)) {
    if (space.orders.length === 0 && isOpenAtRandom(space, boxes, candidates, cell)) return { kind: 'open' }
    const part = { left: Math.min(mostNodes, budget.left) }
    const before = part.left
    const end = split(
      { space, boxes, groups: [{ from: 0, to: boxes.count, settling: 'cover' }], candidates, cell, budget: part },
      {
        prune: weighing(space, part),
        leaf: ([box]) => {
          if (box !== undefined) rows.add(boxes.owner[box] ?? 0)
          return box === undefined
        },
      },
    )
    budget.left -= before - Math.max(0, part.left)
    if (end === 'budget') return { kind: 'budget' }
    if (end === 'stopped') return { kind: 'open' }
  }
  return { kind: 'covered', rows }
}

/** Looks for an input of a cell that no box takes in at a few places; most rows that decide anywhere show it so. */
function isOpenAtRandom({ axes }: Space, boxes: Boxes, candidates: Int32Array, cell: Box): boolean {
  const width = axes.length
  const place = new Int32Array(width)
  let seed = 1
  const next = (most: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((seed / 0x80000000) * most)
  }
  for (let at = 0; at < tries; at += 1) {
    for (const [axis, { sides }] of axes.entries()) {
      const [low, high] = [cell.low[axis] ?? 0, cell.high[axis] ?? 0]
      place[axis] = sides === 'mask' ? bitOf(low, next(31)) : low + next(high - low)
    }
    const isTaken = candidates.some((box) => {
      for (let axis = 0; axis < width; axis += 1) {
        const [low, high] = [boxes.low[box * width + axis] ?? 0, boxes.high[box * width + axis] ?? 0]
        const here = place[axis] ?? 0
        if (axes[axis]?.sides === 'mask' ? (low & here) === 0 : here < low || here >= high) return false
      }
      return true
    })
    if (!isTaken) return true
  }
  return false
}

/** One bit of a mask: the first from a place on, in a circle. */
function bitOf(mask: number, from: number): number {
  for (let step = 0; step < 31; step += 1) {
    const bit = 1 << ((from + step) % 31)
    if ((mask & bit) !== 0) return bit
  }
  throw new Error('a side takes in at least one cell')
}
