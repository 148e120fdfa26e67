import type { Invalid, Undecided } from '@zhidu/rules'
import type { ClauseId } from '../clauses'

/** A table's answer without an outcome, for a decision of another outcome: with every fact given, no row was there. */
export function unanswered<O>(answer: Invalid | Undecided<unknown, ClauseId>): Invalid | Undecided<O, ClauseId> {
  return answer.kind === 'invalid' ? answer : { ...answer, possible: [] }
}
