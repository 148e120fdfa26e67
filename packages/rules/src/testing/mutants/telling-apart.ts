import { comparingOf } from '../../diff/compare'
import { inputDiffering } from '../../diff/input-differing'
import { canonical } from '../../evaluate/result'
import type { JsonCondition } from '../../rulebook/condition'
import type { AnyRulebook } from '../../rulebook/rulebook'
import { inputDeciding } from '../../space/input-for'
import type { FoundInput } from '../../space/input-for'
import { inputPast } from '../cover/input-past'
import type { Mutant } from './mutant'

/** Nodes of the search. */
const mostNodes = 200_000

/**
 * An input by which an example can tell a mutant from its rulebook; `none` is proof that both mean the same. All that
 * mutants ask of the solver is asked here.
 */
export function inputTellingApart(rulebook: AnyRulebook, mutant: Mutant): FoundInput {
  if (mutant.kind === 'clause') return inputCiting(rulebook, mutant)
  const comparing = comparingOf(rulebook, mutant.rulebook, false)
  if (comparing === undefined) throw new Error('a mutant has the facts of its rulebook')
  return inputDiffering(comparing, mostNodes)
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
