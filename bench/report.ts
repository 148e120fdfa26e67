import type { CompileTime } from './compile-times'
import type { EntrySize } from './entry-size'
import type { Inputs, Measured, Spread } from './measure'
import type { TypeCheckTime } from './type-check'

/** What one contest came to. */
export interface ContestResult {
  readonly name: string
  readonly problem: string
  readonly inputs: Inputs
  readonly measured: readonly Measured[]
}

/** Everything that one run found. */
export interface Report {
  readonly results: readonly ContestResult[]
  readonly compiling: readonly CompileTime[]
  readonly typeChecks: readonly TypeCheckTime[]
  readonly sizes: readonly EntrySize[]
  /** How many answers of each problem are the reference evaluator's. */
  readonly checked: ReadonlyMap<string, number>
}

/** A table: its head, then its rows. */
export type Cells = readonly (readonly string[])[]

const head = ['contender', 'decisions/s', 'min - max', 'x baseline', 'min - max', 'checked cases']

/** Decisions per second with three digits: 61.2 M, 4,210, 38.1. */
export function rateText(rate: number): string {
  if (rate >= 1e6) return `${(rate / 1e6).toPrecision(3)} M`
  return rate >= 100 ? Math.round(Number(rate.toPrecision(3))).toLocaleString('en') : rate.toPrecision(3)
}

/** A ratio, small ones as a fraction: 0.68, 1/9,700. */
export function ratioText(ratio: number): string {
  return ratio >= 0.05 ? ratio.toFixed(2) : `1/${Math.round(Number((1 / ratio).toPrecision(2))).toLocaleString('en')}`
}

function spreadText({ min, max }: Spread, text: (value: number) => string): string {
  return `${text(min)} - ${text(max)}`
}

/** A contest as a table; the first contender is the baseline. */
export function contestCells({ measured }: ContestResult): Cells {
  const rows = measured.map(({ name, rate, ratio, checked }, place) => [
    name,
    rateText(rate.median),
    spreadText(rate, rateText),
    place === 0 ? 'baseline' : ratioText(ratio.median),
    place === 0 ? '' : spreadText(ratio, ratioText),
    checked.toLocaleString('en'),
  ])
  return [head, ...rows]
}

export function compilingCells({ compiling }: Report): Cells {
  const rows = compiling.map(({ problem, rows: count, parse, compile, strategy, bytes }) => [
    problem,
    count.toLocaleString('en'),
    parse.toFixed(1),
    compile.toFixed(1),
    strategy,
    bytes === 0 ? '' : (bytes / 1e6).toFixed(1),
  ])
  return [['rulebook', 'rows', 'read and check JSON, ms', 'compile, ms', 'rows found by', 'index, MB'], ...rows]
}

export function sizeCells({ sizes }: Report): Cells {
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)
  const rows = sizes.map(({ entry, bytes, gzipped, typeCheckMs }) => [
    entry,
    kilobytes(bytes),
    kilobytes(gzipped),
    typeCheckMs.toFixed(0),
  ])
  return [['entry', 'kB', 'kB gzipped', 'type check, ms'], ...rows]
}

export function typeCheckCells({ typeChecks }: Report): Cells {
  const rows = typeChecks.map(({ rows: count, ms, instantiations }) => [
    count.toLocaleString('en'),
    ms.toFixed(0),
    instantiations.toLocaleString('en'),
  ])
  return [['rows', 'type check, ms', 'instantiations'], ...rows]
}

/** The title of a contest. */
export function contestTitle({ problem, name, inputs }: ContestResult): string {
  return `${problem}: ${name} (${inputs} inputs)`
}

/** The whole run for a terminal: ASCII tables, so that every terminal keeps the columns. */
export function reportText(report: Report): string {
  const parts = [
    ...report.results.map((result) => `${contestTitle(result)}\n${aligned(contestCells(result))}`),
    `time to compile\n${aligned(compilingCells(report))}`,
    `size of the built entries, minified, dependencies excluded, and type check of a file that imports each\n${aligned(sizeCells(report))}`,
    `type check of a file with one rulebook\n${aligned(typeCheckCells(report))}`,
  ]
  return `\n每秒判定次数 · decisions per second\n\n${parts.join('\n\n')}`
}

function aligned(cells: Cells): string {
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  return cells.map((row) => `  ${line(row)}`.trimEnd()).join('\n')
}
