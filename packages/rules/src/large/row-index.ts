import type { Facts } from '../evaluate/facts'
import type { Walk } from '../evaluate/walk'
import type { Result, Results } from '../evaluate/result'
import { scanWalk } from '../evaluate/scan-walk'
import type { RowIndex, TableWalk } from '../evaluate/table-walk'
import type { AnyRulebook } from '../rulebook/rulebook'
import { indexLimits, rowFinderOf } from './row-finder'
import type { RowFinder } from './row-finder'

/** The index of at most 64 million bytes: `compile(rulebook, { index: rowIndex })`. */
export function rowIndex(rulebook: AnyRulebook, results: Results): TableWalk | undefined {
  return indexWithin(rulebook, results, indexLimits.bytes)
}

/** An index of at most so many bytes; a table that would need more is looked through row by row. */
export function rowIndexWithin(maxBytes: number): RowIndex {
  return (rulebook, results) => indexWithin(rulebook, results, maxBytes)
}

function indexWithin(rulebook: AnyRulebook, results: Results, bytes: number): TableWalk | undefined {
  const finder = rowFinderOf(rulebook, { ...indexLimits, bytes })
  if (finder === undefined) return undefined
  return {
    strategy: { kind: 'index', bytes: finder.bytes },
    walk: indexWalk(rulebook, results, finder),
    ...(rulebook.document.hit === 'collect' ? {} : { outcomeBy: indexOutcome(rulebook, finder) }),
  }
}

function indexWalk(
  rulebook: AnyRulebook,
  results: Results,
  { firstRow, allRows }: RowFinder,
): Walk<Result | undefined> {
  const { rows, hit } = rulebook.document
  const single: (Result | undefined)[] = rows.map(() => undefined)
  const nothing = results.resultOf([])
  let scan: Walk<Result | undefined> | undefined
  // An unknown fact need not matter: row after row tells.
  const scanned = (facts: Facts): Result | undefined => {
    scan ??= scanWalk(rulebook, results)
    return scan(facts)
  }
  const resultOfRow = (row: number): Result => (single[row] ??= results.resultOf([row]))
  if (hit === 'first') {
    return (facts) => {
      const row = firstRow(facts)
      if (row === undefined) return scanned(facts)
      return row < 0 ? nothing : resultOfRow(row)
    }
  }
  return (facts) => {
    const rows = allRows(facts)
    if (rows === undefined) return scanned(facts)
    if (typeof rows === 'number') return resultOfRow(rows)
    return rows.length === 0 ? nothing : results.resultOf(rows)
  }
}

/** Outcomes by row: to make a result for each would only take memory that must be read. */
function indexOutcome({ document }: AnyRulebook, { firstRow, allRows }: RowFinder) {
  const outcomes: readonly unknown[] = document.rows.map(({ then }) => then)
  const rowOf = document.hit === 'first' ? firstRow : allRows
  return (otherwise: Walk<unknown>): Walk<unknown> =>
    (facts) => {
      const row = rowOf(facts)
      return typeof row === 'number' && row >= 0 ? outcomes[row] : otherwise(facts)
    }
}
