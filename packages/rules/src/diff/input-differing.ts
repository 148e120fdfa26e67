import type { FoundInput } from '../space/input-for'
import { witnessIn } from '../space/region-of'
import { comparesAcrossGrids } from './compare'
import { resultsOf } from './found'
import { searchFocus } from './search-books'
import { twoBooksOf } from './two-books'
import type { Comparing } from './two-books'
import { witnessByRows } from './witness-by-rows'

/** An input with another outcome in each of two rulebooks, the first that is found; `none` is proof that there is none. */
export function inputDiffering(comparing: Comparing, nodes: number): FoundInput {
  const { before, after, alignment, facts, clauses } = comparing
  if (alignment.onlyBefore.length === 0 && alignment.onlyAfter.length === 0) return 'none'
  if (comparesAcrossGrids([before, after], facts)) return 'unknown'
  const books = twoBooksOf(comparing)
  const results = [resultsOf(before, clauses), resultsOf(after, clauses)] as const
  if (books.refused.length > 0) {
    const shown = comparing.edits.flatMap((_, part) => witnessByRows(comparing, books, results, part) ?? [])[0]
    return (shown === undefined ? undefined : witnessIn(books.space, shown.cell)) ?? 'unknown'
  }
  const budget = { left: nodes }
  for (const focus of books.focus) {
    let found: FoundInput = 'none'
    const end = searchFocus(books, focus, results, budget, ({ cell }) => {
      found = witnessIn(books.space, cell) ?? 'none'
      return found !== 'none'
    })
    if (end === 'budget') return 'unknown'
    if (end === 'stopped') return found
  }
  return 'none'
}
