import { boxAt } from '../space/boxes'
import { factsAt, rowsAt } from '../space/holds-at'
import { pointIn } from '../space/point-in'
import type { Results } from './found'
import type { Differing } from './search-books'
import type { Comparing, TwoBooks } from './two-books'

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
    if (typeof point === 'string') continue
    const facts = factsAt(space, point)
    const [one, other] = [old.found(rowsAt(before, facts)), now.found(rowsAt(after, facts))]
    if (one.key !== other.key) return { cell, before: one, after: other, candidates: new Int32Array(0) }
  }
  return undefined
}
