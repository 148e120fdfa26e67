import { boxAt } from '../space/boxes'
import { regionOf } from '../space/region-of'
import type { DifferingRow, RowPair } from './difference'
import type { Results } from './found'
import type { Differing } from './search-books'
import { sidesOf, witnessOf } from './sides-of'
import type { Comparing, TwoBooks } from './two-books'

/** A changed row whose region is not listed: where it holds, and what comes first. */
export function wholeRow(
  comparing: Comparing,
  books: TwoBooks,
  results: readonly [Results, Results],
  part: number | undefined,
  first: Differing | undefined,
  most: number,
): DifferingRow {
  const { before, after, edits } = comparing
  const edit = part === undefined ? {} : (edits[part] ?? {})
  const regions = books.focus.flatMap(({ edit: of, box }) =>
    of === part ? [regionOf(books.space, boxAt(books.space, books.boxes, box))] : [],
  )
  // A row that holds where it did is there on both sides.
  const inside = [...new Map(regions.map((region) => [JSON.stringify(region), region])).values()].slice(0, most)
  const rowsBefore = earlierRows(books, 0, edit.before)
  const rowsAfter = earlierRows(books, 1, edit.after)
  const ids = [
    ...rowsAfter.flatMap((row) => after.document.rows[row]?.id ?? []),
    ...rowsBefore.flatMap((row) => before.document.rows[row]?.id ?? []),
  ]
  return {
    row: pairOf(comparing, edit),
    inside,
    except: comparing.after.document.hit === 'first' ? [...new Set(ids)] : [],
    ...(first === undefined
      ? {}
      : {
          example: {
            witness: witnessOf(books.space, first.cell),
            ...sidesOf(results, first, first.before.rows, first.after.rows),
          },
        }),
  }
}

function pairOf({ before, after }: Comparing, edit: { readonly before?: number; readonly after?: number }): RowPair {
  const [old, now] = [before.document.rows[edit.before ?? -1], after.document.rows[edit.after ?? -1]]
  return { ...(old === undefined ? {} : { before: old.id }), ...(now === undefined ? {} : { after: now.id }) }
}

/** Rows of a rulebook that come before a row and meet it. */
function earlierRows(
  { boxes, groups, rows, space }: TwoBooks,
  side: 0 | 1,
  row: number | undefined,
): readonly number[] {
  if (row === undefined) return []
  const { from, to } = groups[side]
  const all = Array.from({ length: to - from }, (_, index) => from + index)
  const own = all.filter((box) => rows[box] === row)
  const meets = (box: number): boolean =>
    own.some((mine) =>
      space.axes.every(({ sides }, axis) => {
        const [a, b] = [box * space.axes.length + axis, mine * space.axes.length + axis]
        const [low, high, myLow, myHigh] = [boxes.low[a], boxes.high[a], boxes.low[b], boxes.high[b]].map(Number)
        if (low === undefined || high === undefined || myLow === undefined || myHigh === undefined) return false
        return sides === 'mask' ? (low & myLow) !== 0 : low < myHigh && high > myLow
      }),
    )
  return [...new Set(all.filter((box) => (rows[box] ?? 0) < row && meets(box)).map((box) => rows[box] ?? 0))]
}
