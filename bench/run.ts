/**
 * `npm run bench`: every contender beside the others, answers checked first; `npm run bench -- --write` also writes
 * docs/performance.md. Each contest runs in a process of its own.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { child } from './child'
import type { CompileTime } from './compile-times'
import { contests } from './contests'
import { entrySizes } from './entry-size'
import type { Measured } from './measure'
import { performanceDocument } from './performance-document'
import { readProblem } from './problem-file'
import { reportText } from './report'
import type { ContestResult } from './report'
import type { TypeCheckTime } from './type-check'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'zhidu-bench-'))
process.on('exit', () => {
  rmSync(folder, { recursive: true })
})

const runs = contests.flatMap((contest, index) => contest.inputs.map((inputs) => ({ contest, index, inputs })))
const steps = runs.length + 3
let step = 0

function ask(what: string, ...asked: readonly string[]): Promise<string> {
  step += 1
  return child(what, step, steps, asked)
}

try {
  await ask('right answers by the reference evaluator', 'prepare', folder)
  const results: ContestResult[] = []
  for (const { contest, index, inputs } of runs) {
    const title = `${contest.problem}: ${contest.name} (${inputs})`
    const measured = JSON.parse(await ask(title, String(index), folder, inputs)) as readonly Measured[]
    results.push({ ...contest, inputs, measured })
  }
  const compiling = JSON.parse(await ask('time to compile', 'compile-times', folder)) as readonly CompileTime[]
  const typeChecks = JSON.parse(await ask('time to check types', 'type-checks', folder)) as readonly TypeCheckTime[]
  const facts = { results, compiling, typeChecks, sizes: entrySizes(), checked: checkedByReference() }
  console.log(reportText(facts))
  if (process.argv.includes('--write')) {
    writeFileSync(join(root, 'docs', 'performance.md'), performanceDocument(facts))
    console.error('docs/performance.md is written.')
  }
} catch (error) {
  console.error(String(error))
  process.exitCode = 1
}

/** How many answers of each problem are the reference evaluator's. */
function checkedByReference(): ReadonlyMap<string, number> {
  return new Map(contests.map(({ problem }) => [problem, readProblem(folder, problem).byReference]))
}
