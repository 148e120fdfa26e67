import type { ClauseId } from '../clauses'
import { fact } from './authoring'

// Less than the hundred years that working time is counted over, and room for the difference of any two moments.
const century = { min: '2000-01-01T00:00:00Z', max: '2099-12-01T00:00:00Z' } as const

/** A moment that a caller has to give; 2000 to 2099. */
export const moment = (zh: string, en: string, clauses: readonly ClauseId[] = []) =>
  fact.instant({ label: { zh, en }, clauses, ...century })

/** A moment that is given once it has come; 2000 to 2099. */
export const momentIfAny = (zh: string, en: string, clauses: readonly ClauseId[] = []) =>
  fact.instant({ presence: 'optional', label: { zh, en }, clauses, ...century })
