import { createDomain } from '@zhidu/domain'
import type { AnyRulebook } from '@zhidu/rules'
import { reference } from '@zhidu/rules/reference'
import { loadingCases } from './loading/cases'
import { outcomeText } from './measure'
import { rulebookOf, writeProblem } from './problem-file'
import { caseCount, freeCaseCount, freeNames, freeTableOf, tableOf, tableSizes } from './tables'
import { freeByHand } from './table/free'
import { rateByHand } from './table/rate-by-hand'

/** Cases of a table that the reference evaluator is asked: it builds an Engine for each. */
const referenceCases = { 10: 4_096, 100: 512, 1000: 48, 10_000: 8, 100_000: 1 } as const

/**
 * Works out the right answers with the reference evaluator, in a process of their own. Of the generated tables it
 * answers as many cases as time allows; the hand-written function, which must agree on those, answers the others.
 */
export async function prepare(folder: string): Promise<void> {
  const document = createDomain().loading.limit.tables[0]?.table.rulebook.document
  const cases = loadingCases(caseCount)
  const expected = await answersOf(rulebookOf(document), cases)
  writeProblem(folder, 'loading', { document, expected, byReference: expected.length })
  for (const rows of tableSizes) {
    const table = tableOf(rows)
    const given = { document: table.document, cases: table.cases(caseCount), byHand: rateByHand(table.items) }
    await writeTable(folder, `table-${rows}`, given, referenceCases[rows])
  }
  for (const name of freeNames) {
    const table = freeTableOf(name)
    const given = { document: table.document, cases: table.cases(freeCaseCount), byHand: freeByHand(table.ranges) }
    await writeTable(folder, name, given, 1)
  }
}

interface Table {
  readonly document: unknown
  readonly cases: readonly object[]
  readonly byHand: (facts: never) => unknown
}

async function writeTable(
  folder: string,
  problem: string,
  { document, cases, byHand }: Table,
  most: number,
): Promise<void> {
  const expected = cases.map(byHand as (facts: object) => unknown).map(outcomeText)
  const byReference = await answersOf(rulebookOf(document), cases.slice(0, most))
  const wrong = byReference.findIndex((answer, index) => answer !== expected[index])
  if (wrong !== -1) throw new Error(`the hand-written ${problem} is wrong in case ${wrong}`)
  writeProblem(folder, problem, { document, expected, byReference: byReference.length })
}

async function answersOf(rulebook: AnyRulebook, cases: readonly object[]): Promise<string[]> {
  const decide = reference(rulebook)
  const answers: string[] = []
  for (const facts of cases) {
    const answer = await decide(facts)
    if (answer.kind === 'invalid') throw new Error(`the reference refuses ${JSON.stringify(facts)}`)
    answers.push(outcomeText(answer.kind === 'decided' ? answer.outcome : undefined))
  }
  return answers
}
