import fc from 'fast-check'
import { init, killThreads } from 'z3-solver'
import type { Context } from 'z3-solver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { questionsOf, scriptOf } from '../../../../bench/verify/smt'
import type { AnyRulebook } from '../rulebook/rulebook'
import { rulebookArbitrary } from '../testing/rulebook-arbitrary'
import type { FindingCode } from './finding'
import { verify } from './verify'

const isSoak = process.env['SOAK'] === '1'
let z3: Awaited<ReturnType<typeof init>>
/** One for all: what a context takes of z3's memory is not given back. */
let context: Context

beforeAll(async () => {
  z3 = await init()
  context = z3.Context('main')
})
afterAll(() => killThreads(z3.em))

/** Whether z3 finds an input for each of the assertions about a rulebook. */
async function satisfiable(rulebook: AnyRulebook, pick: (questions: ReturnType<typeof questionsOf>) => string[]) {
  const questions = questionsOf(rulebook)
  const { Solver, Bool } = context
  const solver = new Solver()
  const assertions = pick(questions)
  solver.fromString(scriptOf(questions.preamble, assertions))
  const answers: boolean[] = []
  for (const index of assertions.keys()) {
    const answer = await solver.check(Bool.const(`ask${String(index)}`))
    if (answer === 'unknown') throw new Error('z3 does not know')
    answers.push(answer === 'sat')
  }
  solver.release()
  return answers
}

describe('verify says what z3 says', () => {
  it('of gaps, conflicts, overlaps and rows that never decide', { timeout: isSoak ? 600_000 : 60_000 }, async () => {
    const books = fc.sample(rulebookArbitrary({ maxRows: 10 }), isSoak ? 300 : 30)
    for (const rulebook of books) {
      const { document } = rulebook
      const found = verify(rulebook, { most: 1_000 })
      const [gap, conflict, overlap, ...rows] = await satisfiable(rulebook, (questions) => [
        questions.gap,
        questions.conflict,
        questions.overlap,
        ...questions.fires,
        ...questions.decides,
      ])
      const verdict = (name: FindingCode) => found.checks.find((check) => check.name === name)?.verdict
      const about = JSON.stringify(document)
      expect(verdict('gap'), about).toBe(gap === true ? 'refuted' : 'proved')
      expect(verdict('conflict'), about).toBe(conflict === true ? 'refuted' : 'proved')
      expect(verdict('overlap'), about).toBe(overlap === true ? 'refuted' : 'proved')
      const [fires, decides] = [rows.slice(0, document.rows.length), rows.slice(document.rows.length)]
      const contradictory = document.rows.filter((_, row) => fires[row] === false).map(({ id }) => id)
      const errors = found.findings.filter(({ severity }) => severity === 'error')
      expect(
        errors.filter(({ code }) => code === 'contradiction').flatMap((each) => each.rows),
        about,
      ).toEqual(contradictory)
      if (document.hit !== 'first') continue
      const dead = document.rows.filter((_, row) => fires[row] === true && decides[row] === false)
      expect(
        errors.filter(({ code }) => code === 'dead-row'),
        about,
      ).toHaveLength(dead.length)
    }
  })
})
