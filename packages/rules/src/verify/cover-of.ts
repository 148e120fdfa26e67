import type { Box, Boxes } from '../space/boxes'
import { split } from '../space/split'
import type { Budget } from '../space/split'
import type { Space } from '../space/space'
import { partsOfRow } from './book'
import type { Book } from './book'
import { weighing } from './pass'
import { createRandomPlaces, takesPlace } from './random-places'

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
function isOpenAtRandom(space: Space, boxes: Boxes, candidates: Int32Array, cell: Box): boolean {
  const places = createRandomPlaces(space)
  for (let at = 0; at < tries; at += 1) {
    const place = places.within(cell)
    if (!candidates.some((box) => takesPlace(space, boxes, box, place))) return true
  }
  return false
}
