import { fallsWithinMonths } from '../../calendar'
import type { ClauseId } from '../../clauses'
import { clauseOf } from '../breach'
import type { Occasion, PastAct } from './act'

/** Which clauses were breached before by the same person, and whether the period had to be asked to tell. */
export interface Repetition {
  readonly clauses: readonly ClauseId[]
  readonly askedPeriod: boolean
}

/**
 * The clauses of an act that its person breached before (屡犯): verified, and not longer ago than the period, its last
 * day included. What happened at the same moment is not earlier.
 * @param months length of the period
 * @param zone where the days of the period are counted
 */
export function repeatedClauses(
  act: Occasion,
  clauses: readonly ClauseId[],
  history: readonly PastAct[],
  months: number,
  zone: string,
): Repetition {
  const earlier = history.filter((past) => past.verified && past.person === act.person && past.at < act.at)
  const breached = (past: PastAct, clause: ClauseId) => past.breaches.some((breach) => clauseOf(breach) === clause)
  return {
    clauses: clauses.filter((clause) =>
      earlier.some((past) => breached(past, clause) && fallsWithinMonths(past.at, act.at, months, zone)),
    ),
    askedPeriod: earlier.some((past) => clauses.some((clause) => breached(past, clause))),
  }
}
