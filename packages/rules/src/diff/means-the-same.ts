import type { AnyRulebook } from '../rulebook/rulebook'
import { comparesAcrossGrids, comparingOf } from './compare'
import { factChanges } from './fact-changes'
import { resultsOf } from './found'
import { searchFocus } from './search-books'
import { twoBooksOf } from './two-books'
import { witnessByRows } from './witness-by-rows'

/** What counts as the same, and how far the search goes. */
export interface SameOptions {
  /** Nodes of the search; 2,000,000 unless told. */
  readonly budget?: number
  /** Whether the same outcome by other clauses counts as another one; not unless told. */
  readonly clauses?: boolean
}

/**
 * Whether two rulebooks take the same inputs and give each the same outcome; stops at the first input that shows they
 * do not. Cheap for a rulebook and a slight change of it.
 */
export function meansTheSame(
  before: AnyRulebook,
  after: AnyRulebook,
  { budget = 2_000_000, clauses = false }: SameOptions = {},
): boolean | 'undecided' {
  if (before.document.facts !== after.document.facts)
    if (factChanges(before.document.facts, after.document.facts).some(({ inputs }) => inputs)) return false
  const comparing = comparingOf(before, after, clauses)
  if (comparing === undefined) return false
  const { alignment, facts } = comparing
  if (alignment.onlyBefore.length === 0 && alignment.onlyAfter.length === 0) return true
  if (comparesAcrossGrids([before, after], facts)) return 'undecided'
  const books = twoBooksOf(comparing)
  const results = [resultsOf(before, clauses), resultsOf(after, clauses)] as const
  if (books.refused.length > 0) {
    const shown = comparing.edits.some((_, part) => witnessByRows(comparing, books, results, part) !== undefined)
    return shown ? false : 'undecided'
  }
  const shared = { left: budget }
  for (const focus of books.focus) {
    const end = searchFocus(books, focus, results, shared, () => true)
    if (end !== 'done') return end === 'stopped' ? false : 'undecided'
  }
  return true
}
