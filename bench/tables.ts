import { generateTable } from './table/generate'
import type { GeneratedTable } from './table/generate'

/** More cases than a branch predictor learns by heart. */
export const caseCount = 16_384

/** Rows of the generated tables. */
export const tableSizes = [10, 100, 1000] as const

export function tableOf(rows: number): GeneratedTable {
  return generateTable(rows, rows)
}
