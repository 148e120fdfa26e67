import { isReference } from '../../evaluate/cells'
import { foldCondition } from '../../evaluate/fold-condition'
import type { FactSpecs } from '../../fact/fact-spec'
import { opposite } from '../../rulebook/condition'
import type { Comparison, JsonCondition } from '../../rulebook/condition'

/**
 * What holds exactly where an expanded condition does not. A rulebook's own `not` differs: a comparison with an absent
 * fact is false, and so is its `not`.
 */
export function oppositeOf(condition: JsonCondition, facts: FactSpecs): JsonCondition {
  return foldCondition(
    condition,
    (comparison) => oppositeComparison(comparison, facts),
    (kind, parts) => (kind === 'all' ? anyOf(parts) : allOf(parts)),
  )
}

function allOf(parts: readonly JsonCondition[]): JsonCondition {
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : { all: parts }
}

function anyOf(parts: readonly JsonCondition[]): JsonCondition {
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : { any: parts }
}

function oppositeComparison(comparison: Comparison, facts: FactSpecs): JsonCondition {
  const { fact, operator, value } = comparison
  const turned: Comparison = { fact, operator: opposite[operator], value }
  if (value === null) return turned
  const names = isReference(value) ? [fact, value.fact] : [fact]
  const absent = names
    .filter((name) => facts[name]?.presence === 'optional')
    .map((name): Comparison => ({ fact: name, operator: 'equal', value: null }))
  return anyOf([turned, ...absent])
}
