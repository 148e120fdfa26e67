import { isReference } from '../../evaluate/cells'
import type { FactSpecs } from '../../fact/fact-spec'
import type { Comparison, JsonCondition, Operator } from '../../rulebook/condition'

const opposites: Readonly<Record<Operator, Operator>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
  in: 'notIn',
  notIn: 'in',
}

/**
 * What holds exactly where an expanded condition does not. A rulebook's own `not` differs: a comparison with an absent
 * fact is false, and so is its `not`.
 */
export function oppositeOf(condition: JsonCondition, facts: FactSpecs): JsonCondition {
  if ('all' in condition) return anyOf(condition.all.map((part) => oppositeOf(part, facts)))
  if ('any' in condition) return allOf(condition.any.map((part) => oppositeOf(part, facts)))
  if ('fact' in condition) return oppositeComparison(condition, facts)
  throw new Error('expanded conditions hold comparisons, all and any alone')
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
  const opposite: Comparison = { fact, operator: opposites[operator], value }
  if (value === null) return opposite
  const names = isReference(value) ? [fact, value.fact] : [fact]
  const absent = names
    .filter((name) => facts[name]?.presence === 'optional')
    .map((name): Comparison => ({ fact: name, operator: 'equal', value: null }))
  return anyOf([opposite, ...absent])
}
