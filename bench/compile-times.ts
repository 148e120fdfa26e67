import { compile } from '@zhidu/rules'
import { readProblem, rulebookOf } from './problem-file'
import { tableSizes } from './tables'

/** How long a rulebook takes, in milliseconds, from JSON to a first answer. */
export interface CompileTime {
  readonly problem: string
  readonly rows: number
  /** Reading and checking the JSON document. */
  readonly parse: number
  /** Compiling; the middle of several. */
  readonly compile: number
}

const times = 7

export function compileTimes(folder: string): readonly CompileTime[] {
  const problems = ['loading', ...tableSizes.map((rows) => `table-${rows}`)]
  return problems.map((problem) => {
    const { document } = readProblem(folder, problem)
    const rulebook = rulebookOf(document)
    return {
      problem,
      rows: rulebook.document.rows.length,
      parse: medianMs(() => rulebookOf(document)),
      compile: medianMs(() => compile(rulebook)),
    }
  })
}

function medianMs(work: () => unknown): number {
  const durations = Array.from({ length: times }, () => {
    const started = performance.now()
    if (work() === undefined) throw new Error('the work has a result')
    return performance.now() - started
  })
  return durations.sort((a, b) => a - b)[times >> 1] ?? NaN
}
