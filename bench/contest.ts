/* One process of the benchmark; what it finds goes to stdout as JSON. Modules are loaded only where they are needed. */
import { readProblem } from './problem-file'
import type { Inputs } from './measure'

const [task = '', folder = '', inputs = 'shuffled'] = process.argv.slice(2)

async function result(): Promise<unknown> {
  if (task === 'prepare') {
    const { prepare } = await import('./prepare')
    return prepare(folder)
  }
  if (task === 'compile-times') {
    const { compileTimes } = await import('./compile-times')
    return compileTimes(folder)
  }
  if (task === 'type-checks') {
    const { typeCheckTime } = await import('./type-check')
    // The first one warms the compiler itself up.
    typeCheckTime(1, import.meta.dirname)
    return [1, 200, 1_000].map((rows) => typeCheckTime(rows, import.meta.dirname))
  }
  if (task === 'verify-time') {
    const { pigeonholeTime, verifyTime } = await import('./verify/verify-time')
    return folder === 'pigeonholes' ? pigeonholeTime() : verifyTime(Number(folder))
  }
  if (task === 'certify-time') {
    const { certifyTime } = await import('./verify/certify-time')
    return certifyTime(Number(folder))
  }
  if (task === 'against-z3') {
    const { againstZ3 } = await import('./verify/against-z3')
    return againstZ3()
  }
  if (task === 'diff-times') {
    const { diffTimes } = await import('./diff/diff-times')
    return diffTimes()
  }
  if (task === 'proof-times') {
    const { proofTimes } = await import('./diff/prove-times')
    return proofTimes()
  }
  if (task === 'foreign-rules') {
    const { foreignRulesContest } = await import('./foreign-rules')
    return foreignRulesContest(Number(folder))
  }
  const { contests } = await import('./contests')
  const contest = contests[Number(task)]
  if (contest === undefined) throw new RangeError(`there is no contest ${task}`)
  return contest.run(readProblem(folder, contest.problem), inputs as Inputs)
}

console.log(JSON.stringify((await result()) ?? null))
