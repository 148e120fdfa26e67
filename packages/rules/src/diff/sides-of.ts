import type { Box } from '../space/boxes'
import { witnessIn } from '../space/region-of'
import type { Space } from '../space/space'
import type { DifferingRegion } from './difference'
import type { Results } from './found'
import type { Differing } from './search-books'

/** An input of a cell. */
export function witnessOf(space: Space, cell: Box): DifferingRegion['witness'] {
  const witness = witnessIn(space, cell)
  if (witness === undefined) throw new Error('a cell that was visited holds an input')
  return witness
}

/** What both rulebooks say of a cell, by all rows that say so; of lists what only one of them holds. */
export function sidesOf(
  [old, now]: readonly [Results, Results],
  first: Differing,
  before: Iterable<number>,
  after: Iterable<number>,
): Pick<DifferingRegion, 'before' | 'after'> {
  const sides = {
    before: old.side(first.before.rows, [...before]),
    after: now.side(first.after.rows, [...after]),
  }
  if (sides.before.kind !== 'list' || sides.after.kind !== 'list') return sides
  const [listed, nowListed] = [first.before.rows.map(old.textOf), first.after.rows.map(now.textOf)]
  return {
    before: old.side(without(first.before.rows, old, nowListed), [...before]),
    after: now.side(without(first.after.rows, now, listed), [...after]),
  }
}

/** Rows whose outcome the other list does not hold, or holds less often. */
function without(rows: readonly number[], { textOf }: Results, others: readonly string[]): readonly number[] {
  const rest = [...others]
  return rows.filter((row) => {
    const at = rest.indexOf(textOf(row))
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}
