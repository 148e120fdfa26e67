import type { FactSpecs } from '../fact/fact-spec'
import { known } from '../known'
import { opposite } from './condition'
import type { Comparison, JsonCondition } from './condition'

/**
 * Writes shared conditions out and moves every `not` down to the comparisons, where a comparison with an absent
 * fact is false whether negated or not. The result runs unchanged in a plain json-rules-engine `Engine` that is
 * given null for an absent fact: there `notEqual` and `notIn` would hold for null, and null counts as 0 on the right.
 */
export function expandCondition(
  condition: JsonCondition,
  facts: FactSpecs,
  shared: Readonly<Record<string, JsonCondition>>,
): JsonCondition {
  const expand = (part: JsonCondition, negated: boolean): JsonCondition => {
    if ('all' in part) return group(negated ? 'any' : 'all', part.all, negated)
    if ('any' in part) return group(negated ? 'all' : 'any', part.any, negated)
    if ('not' in part) return expand(part.not, !negated)
    if ('condition' in part) return expand(known(shared[part.condition]), negated)
    return guarded(negated ? { ...part, operator: opposite[part.operator] } : part, facts)
  }
  const group = (kind: 'all' | 'any', parts: readonly JsonCondition[], negated: boolean): JsonCondition => {
    const expanded = parts.map((part) => expand(part, negated))
    return kind === 'all' ? { all: expanded } : { any: expanded }
  }
  const root = expand(condition, false)
  return 'all' in root || 'any' in root ? root : { all: [root] }
}

function guarded(comparison: Comparison, facts: FactSpecs): JsonCondition {
  const { fact, operator, value } = comparison
  if (value === null) return comparison
  const other = typeof value === 'object' && 'fact' in value ? value.fact : undefined
  const needsLeft = isOptional(fact, facts) && (operator === 'notEqual' || operator === 'notIn' || other !== undefined)
  const guards: JsonCondition[] = []
  if (needsLeft) guards.push(present(fact))
  if (other !== undefined && isOptional(other, facts)) guards.push(present(other))
  return guards.length === 0 ? comparison : { all: [...guards, comparison] }
}

function present(fact: string): Comparison {
  return { fact, operator: 'notEqual', value: null }
}

function isOptional(name: string, facts: FactSpecs): boolean {
  return facts[name]?.presence === 'optional'
}
