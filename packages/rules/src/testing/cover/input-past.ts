import type { JsonCondition } from '../../rulebook/condition'
import { expandCondition } from '../../rulebook/expand-condition'
import type { AnyRulebook } from '../../rulebook/rulebook'
import { inputDeciding } from '../../space/input-for'
import type { FoundInput } from '../../space/input-for'

/**
 * An input for which a condition holds and none of some others does, as the last row of a table would decide. Where the
 * opposites of many conditions at once would come to too many boxes, this does not.
 */
export function inputPast(
  { document, schema }: AnyRulebook,
  others: readonly JsonCondition[],
  wanted: JsonCondition,
): FoundInput {
  const [row] = document.rows
  const expanded = [...others, wanted].map((condition) => expandCondition(condition, document.facts, {}))
  const rows = expanded.flatMap(() => row ?? [])
  return inputDeciding({ document: { ...document, hit: 'first', rows }, expanded, schema }, others.length)
}
