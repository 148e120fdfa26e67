import { freeTable } from './table/free'
import type { FreeTable } from './table/free'
import { generateTable } from './table/generate'
import type { GeneratedTable } from './table/generate'

/** More cases than a branch predictor learns by heart. */
export const caseCount = 16_384

/** Rows of the generated tables. */
export const tableSizes = [10, 100, 1000, 10_000, 100_000] as const

/** The largest table that engines without an index are given: they look through all rows. */
export const mostEngineRows = 1000

/** Cases of the tables without a key: the loop that answers them takes its time. */
export const freeCaseCount = 4_096

/**
 * Tables without a key: rows that ask all six facts, and the worst found: rows that ask any two of them by narrow
 * ranges, so that no fact divides the rows and few cases have one.
 */
export const freeTables = {
  'free-100000': { rows: 100_000, asked: 6, widest: 0.25 },
  'worst-100000': { rows: 100_000, asked: 2, widest: 0.002 },
} as const
export type FreeName = keyof typeof freeTables
export const freeNames = ['free-100000', 'worst-100000'] as const satisfies readonly FreeName[]

export function tableOf(rows: number): GeneratedTable {
  return generateTable(rows, rows)
}

export function freeTableOf(name: FreeName): FreeTable {
  return freeTable(freeTables[name])
}
