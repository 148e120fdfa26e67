import type { AnyTable } from '../evaluate/compile'
import type { Answer } from '../evaluate/answer'
import { cellsOf, comparisonsOf, constantsOf, isReference } from '../evaluate/cells'
import type { Cell } from '../evaluate/cells'
import type { FactValue } from '../fact/fact-spec'

/** What a table answers for one range of one fact's values, all other facts as they are. */
export interface Alternative {
  readonly low: FactValue
  readonly high: FactValue
  readonly answer: Answer
}

/**
 * The answers over all values of one fact, the others as given: one entry for each range of values that the table
 * cannot tell apart, in their order.
 */
export function alternatives(
  table: AnyTable,
  facts: Readonly<Record<string, unknown>>,
  fact: string,
): readonly Alternative[] {
  const { document, expanded } = table.rulebook
  const spec = document.facts[fact]
  if (spec === undefined) return []
  const comparisons = expanded.flatMap(comparisonsOf)
  const partners = comparisons.flatMap(({ fact: left, value }) => {
    if (!isReference(value) || (left !== fact && value.fact !== fact)) return []
    const partner = facts[left === fact ? value.fact : left]
    return partner === null || partner === undefined ? [] : [partner as FactValue]
  })
  return cellsOf(spec, constantsOf(fact, comparisons), partners).map(({ low, high }: Cell) => ({
    low,
    high,
    answer: table.decide({ ...facts, [fact]: low }),
  }))
}
