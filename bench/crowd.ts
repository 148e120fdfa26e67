import { compile } from '@zhidu/rules'
import { rulebookOf } from './problem-file'
import { generateTable } from './table/generate'

/**
 * Compiles rulebooks with facts of other names, so that their inputs have other shapes.
 * @returns lets each of them decide a thousand cases
 */
export function createCrowd(count: number, firstSeed: number): () => void {
  const tables = Array.from({ length: count }, (_, index) => {
    const seed = firstSeed + index
    const { document, cases } = generateTable(10 + 5 * (seed % 5), seed, String(seed))
    return { outcome: compile(rulebookOf(document)).outcome, cases: cases(1_000) }
  })
  return () => {
    for (const { outcome, cases } of tables) {
      for (const facts of cases) if (outcome(facts) === undefined) throw new Error('each case has a row')
    }
  }
}
