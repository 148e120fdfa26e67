import type { AnyRulebook } from '../rulebook/rulebook'
import { canonical } from '../evaluate/result'
import type { Outcome } from '../rulebook/outcome'
import type { Side } from './difference'

/** What the rows that settle a cell come to; equal keys are equal results. */
export interface Found {
  readonly key: string
  readonly rows: readonly number[]
}

/** Turns rows of a rulebook into results that can be compared with those of another one. */
export interface Results {
  readonly found: (rows: readonly number[]) => Found
  /** The outcome of a row; equal for equal ones. */
  readonly textOf: (row: number) => string
  /** A side of a region: what the rows of one cell come to, and all rows that come to it in any cell. */
  readonly side: (rows: readonly number[], all: readonly number[]) => Side
}

/** @param clauses whether results with other clauses are other results */
export function resultsOf({ document: { hit, rows } }: AnyRulebook, clauses: boolean): Results {
  const texts = new Map<number, string>()
  const textOf = (row: number): string => {
    const text = texts.get(row) ?? canonical(rows[row]?.then)
    texts.set(row, text)
    return text
  }
  const citedBy = (list: readonly number[]): string[] => [...new Set(list.flatMap((row) => rows[row]?.clauses ?? []))]

  const found = (given: readonly number[]): Found => {
    const list = hit === 'first' ? given.slice(0, 1) : [...new Set(given)]
    const cited = (of: readonly number[]): string => (clauses ? ` ${JSON.stringify(citedBy(of).sort())}` : '')
    if (hit === 'collect') {
      const listed = list.map((row) => textOf(row) + cited([row]))
      return { key: `list ${listed.sort().join('\n')}`, rows: list }
    }
    return { key: [...new Set(list.map(textOf))].sort().join('\n') + cited(list), rows: list }
  }

  const side = (given: readonly number[], all: readonly number[]): Side => {
    const list = [...given].sort((a, b) => a - b)
    const every = [...new Set(all)].sort((a, b) => a - b)
    const shared = { rows: every.flatMap((row) => rows[row]?.id ?? []), clauses: citedBy(every) }
    const outcomes = list.flatMap((row): Outcome[] => {
      const then = rows[row]?.then
      return then === undefined ? [] : [then]
    })
    if (hit === 'collect') return { kind: 'list', outcomes, ...shared }
    const possible = new Map<string, Outcome>()
    for (const row of list) {
      const then = rows[row]?.then
      if (then !== undefined) possible.set(textOf(row), then)
    }
    const [outcome] = [...possible.values()]
    if (outcome === undefined) return { kind: 'no-row', ...shared }
    return possible.size > 1
      ? { kind: 'conflict', possible: [...possible.values()], ...shared }
      : { kind: 'decided', outcome, ...shared }
  }
  return { found, textOf, side }
}
