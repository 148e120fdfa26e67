import { parseRulebook } from '@zhidu/rules/document'
import { verify } from '@zhidu/rules/proof'
import type { Verification } from '@zhidu/rules/proof'
import { init, killThreads } from 'z3-solver'
import { smallBooks } from './families'
import { questionsOf, scriptOf } from './smt'

/** The same rulebooks verified here and by z3, every answer compared. */
export interface AgainstZ3 {
  readonly books: number
  readonly answers: number
  /** Milliseconds for all of them; of z3 without its start. */
  readonly ours: number
  readonly z3: number
}

/** Asks both for gaps, conflicts, overlaps and, under `first`, for each row that never decides. */
export async function againstZ3(count = 250): Promise<AgainstZ3> {
  const rulebooks = smallBooks(count).map((document) => {
    const reading = parseRulebook(document)
    if (!reading.ok) throw new Error(JSON.stringify(reading.errors.slice(0, 3)))
    return reading.rulebook
  })
  const began = performance.now()
  const found = rulebooks.map((rulebook) => verify(rulebook, { most: 1_000 }))
  const ours = performance.now() - began
  const z3 = await init()
  const { Solver, Bool } = z3.Context('main')
  let spent = 0
  let answers = 0
  for (const [index, rulebook] of rulebooks.entries()) {
    const questions = questionsOf(rulebook)
    const { hit } = rulebook.document
    const asked = [questions.gap, questions.conflict, questions.overlap, ...(hit === 'first' ? questions.decides : [])]
    const script = scriptOf(questions.preamble, asked)
    const before = performance.now()
    const solver = new Solver()
    solver.fromString(script)
    const said: string[] = []
    for (const number of asked.keys()) said.push(await solver.check(Bool.const(`ask${String(number)}`)))
    spent += performance.now() - before
    solver.release()
    const own = found[index]
    if (own === undefined) throw new Error('every rulebook was verified')
    const expected = answersOf(own, hit === 'first' ? rulebook.document.rows.map(({ id }) => id) : [])
    if (said.join() !== expected.join()) {
      throw new Error(`${rulebook.document.id}: z3 says ${said.join()}, verify says ${expected.join()}`)
    }
    answers += said.length
  }
  await killThreads(z3.em)
  return { books: count, answers, ours, z3: spent }
}

/** What z3 must say for the same. */
function answersOf({ checks, findings }: Verification, rows: readonly string[]): readonly string[] {
  const defects = (['gap', 'conflict', 'overlap'] as const).map((name) => {
    const verdict = checks.find((check) => check.name === name)?.verdict
    if (verdict === 'undecided') throw new Error(`${name} is undecided`)
    return verdict === 'refuted' ? 'sat' : 'unsat'
  })
  const idle = new Set(
    findings.flatMap((finding) => {
      if (finding.code === 'contradiction' && finding.severity === 'error') return finding.rows
      return finding.code === 'dead-row' ? [finding.row ?? ''] : []
    }),
  )
  return [...defects, ...rows.map((id) => (idle.has(id) ? 'unsat' : 'sat'))]
}
