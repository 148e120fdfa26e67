import { compile } from '@zhidu/rules'
import { rowIndex } from '@zhidu/rules/large'
import { readProblem, rulebookOf } from './problem-file'
import { freeNames, tableSizes } from './tables'

/** How long a rulebook takes, in milliseconds, from JSON to a first answer. */
export interface CompileTime {
  readonly problem: string
  readonly rows: number
  /** Reading and checking the JSON document. */
  readonly parse: number
  /** Compiling; the middle of several. */
  readonly compile: number
  /** How the table finds its rows, and the bytes of its index. */
  readonly strategy: string
  readonly bytes: number
}

const most = 7
/** A large table is compiled a few times only. */
const timesOf = (rows: number): number => (rows > 10_000 ? 3 : most)

export function compileTimes(folder: string): readonly CompileTime[] {
  const problems = ['loading', ...tableSizes.map((rows) => `table-${rows}`), ...freeNames]
  return problems.map((problem) => {
    const { document } = readProblem(folder, problem)
    const rulebook = rulebookOf(document)
    const rows = rulebook.document.rows.length
    const { kind, bytes } = compile(rulebook, { index: rowIndex }).strategy
    return {
      problem,
      rows,
      parse: medianMs(timesOf(rows), () => rulebookOf(document)),
      compile: medianMs(timesOf(rows), () => compile(rulebook, { index: rowIndex })),
      strategy: kind,
      bytes,
    }
  })
}

function medianMs(times: number, work: () => unknown): number {
  const durations = Array.from({ length: times }, () => {
    const started = performance.now()
    if (work() === undefined) throw new Error('the work has a result')
    return performance.now() - started
  })
  return durations.sort((a, b) => a - b)[times >> 1] ?? NaN
}
