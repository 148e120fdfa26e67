import { createDomain } from '@zhidu/domain'
import type { AnyRulebook } from '@zhidu/rules'
import { reference } from '@zhidu/rules/reference'
import { loadingCases } from './loading/cases'
import { outcomeText } from './measure'
import { rulebookOf, writeProblem } from './problem-file'
import { caseCount, tableOf, tableSizes } from './tables'
import { rateByHand } from './table/rate-by-hand'

/** Cases of a table that the reference evaluator is asked: it builds an Engine for each. */
const referenceCases = { 10: 4_096, 100: 512, 1000: 48 } as const

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
    const tableCases = table.cases(caseCount)
    const byHand = tableCases.map(rateByHand(table.items) as (facts: object) => unknown).map(outcomeText)
    const byReference = await answersOf(rulebookOf(table.document), tableCases.slice(0, referenceCases[rows]))
    const wrong = byReference.findIndex((answer, index) => answer !== byHand[index])
    if (wrong !== -1) throw new Error(`the hand-written table of ${rows} rows is wrong in case ${wrong}`)
    writeProblem(folder, `table-${rows}`, {
      document: table.document,
      expected: byHand,
      byReference: byReference.length,
    })
  }
}

async function answersOf(rulebook: AnyRulebook, cases: readonly object[]): Promise<string[]> {
  const decide = reference(rulebook)
  const answers: string[] = []
  for (const facts of cases) {
    const answer = await decide(facts)
    if (answer.kind !== 'decided') throw new Error(`the reference is ${answer.kind} for ${JSON.stringify(facts)}`)
    answers.push(outcomeText(answer.outcome))
  }
  return answers
}
