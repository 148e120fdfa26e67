import type { AnyRulebook, Comparison, JsonCondition } from '@zhidu/rules'
import { LogicEngine } from 'json-logic-engine'

const signs = {
  equal: '===',
  notEqual: '!==',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
} as const

/** The rows as one JSON Logic expression, compiled by json-logic-engine; outcomes are shared. */
export function byJsonLogic({ document, expanded }: AnyRulebook): (facts: unknown) => unknown {
  const ways = expanded.flatMap((condition, row) => [logicOf(condition), row])
  const rowOf = new LogicEngine().build({ if: [...ways, -1] }) as (facts: unknown) => number
  const outcomes = document.rows.map(({ then }) => then)
  return (facts) => outcomes[rowOf(facts)]
}

function logicOf(condition: JsonCondition): unknown {
  if ('all' in condition) return group('and', condition.all)
  if ('any' in condition) return group('or', condition.any)
  if ('fact' in condition) return comparison(condition)
  throw new Error('expanded conditions hold comparisons, all and any alone')
}

function group(word: 'and' | 'or', parts: readonly JsonCondition[]): unknown {
  const [only] = parts
  return parts.length === 1 && only !== undefined ? logicOf(only) : { [word]: parts.map(logicOf) }
}

function comparison({ fact, operator, value }: Comparison): unknown {
  const given = { var: fact }
  if (operator === 'in') return { in: [given, value] }
  if (operator === 'notIn') return { '!': { in: [given, value] } }
  return { [signs[operator]]: [given, value] }
}
