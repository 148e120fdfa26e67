import type { ClauseId } from '../clauses'
import { fact, moment } from '../decision'

/** Seconds between the two furthest moments that may be given; no span is out of bounds. */
export const furthestSeconds = 3_200_000_000

/** The moment at which a promise is looked at (计算时刻). */
export const now = moment('计算时刻', 'the moment of asking')

/** A moment that was worked out. */
export const derivedMoment = (zh: string, en: string) => fact.instant({ source: 'derived', label: { zh, en } })

/** A moment that was worked out, where there is one. */
export const derivedMomentIfAny = (zh: string, en: string) =>
  fact.instant({ presence: 'optional', source: 'derived', label: { zh, en } })

/** A span that a table compares with whole seconds; a part of a second counts as one, so that a limit stays exact. */
export const wholeSeconds = (zh: string, en: string, clauses: readonly ClauseId[] = [], min = 0) =>
  fact.integer({ unit: 's', min, max: furthestSeconds, source: 'derived', label: { zh, en }, clauses })

/** How much of something there is; whole. */
export const count = (zh: string, en: string) =>
  fact.integer({ min: 0, max: 1_000_000_000, source: 'derived', label: { zh, en } })

/** Yes or no, as it was worked out from what is on record. */
export const onRecord = (zh: string, en: string, clauses: readonly ClauseId[] = []) =>
  fact.boolean({ source: 'derived', label: { zh, en }, clauses })

/** Words that were written down; blank ones say nothing. */
export function isWritten(text: string | null | undefined): boolean {
  return typeof text === 'string' && text.trim() !== ''
}
