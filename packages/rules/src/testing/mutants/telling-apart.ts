import { comparingOf } from '../../diff/compare'
import { resultsOf } from '../../diff/found'
import { searchFocus } from '../../diff/search-books'
import { twoBooksOf } from '../../diff/two-books'
import { witnessByRows } from '../../diff/witness-by-rows'
import { canonical } from '../../evaluate/result'
import type { JsonCondition } from '../../rulebook/condition'
import type { AnyRulebook } from '../../rulebook/rulebook'
import { inputDeciding } from '../../space/input-for'
import type { FoundInput } from '../../space/input-for'
import { witnessIn } from '../../space/region-of'
import { inputPast } from '../cover/input-past'
import type { Mutant } from './mutant'

/** Nodes of the search. */
const mostNodes = 200_000

/**
 * An input by which an example can tell a mutant from its rulebook; `none` is proof that both mean the same. All that
 * mutants ask of the solver is asked here.
 */
export function inputTellingApart(rulebook: AnyRulebook, mutant: Mutant): FoundInput {
  return mutant.kind === 'clause' ? inputCiting(rulebook, mutant) : inputDiffering(rulebook, mutant.rulebook)
}

/** An input with another outcome in each of two rulebooks. */
function inputDiffering(before: AnyRulebook, after: AnyRulebook): FoundInput {
  const comparing = comparingOf(before, after, false)
  if (comparing === undefined) throw new Error('a mutant has the facts of its rulebook')
  const { onlyBefore, onlyAfter } = comparing.alignment
  if (onlyBefore.length === 0 && onlyAfter.length === 0) return 'none'
  const books = twoBooksOf(comparing)
  const results = [resultsOf(before, false), resultsOf(after, false)] as const
  if (books.refused.length > 0) {
    const shown = comparing.edits.flatMap((_, part) => witnessByRows(comparing, books, results, part) ?? [])[0]
    return (shown === undefined ? undefined : witnessIn(books.space, shown.cell)) ?? 'unknown'
  }
  const budget = { left: mostNodes }
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

/** An input for which the dropped clause is cited by the row that lost it alone. */
function inputCiting(rulebook: AnyRulebook, { rows: ids, rulebook: mutated }: Mutant): FoundInput {
  const { rows, hit } = rulebook.document
  const row = rows.findIndex(({ id }) => id === ids[0])
  const kept = mutated.document.rows[row]?.clauses ?? []
  const dropped = rows[row]?.clauses.filter((clause) => !kept.includes(clause)) ?? []
  if (hit === 'first') return inputDeciding(rulebook, row)
  const outcome = canonical(rows[row]?.then)
  const others = rows.flatMap(({ clauses, then }, other): readonly JsonCondition[] => {
    const cites = clauses.some((clause) => dropped.includes(clause))
    const contradicts = hit === 'unique' && canonical(then) !== outcome
    return other !== row && (cites || contradicts) ? rulebook.expanded.slice(other, other + 1) : []
  })
  return inputPast(rulebook, others, rulebook.expanded[row] ?? { all: [] })
}
