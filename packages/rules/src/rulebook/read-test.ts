import type { Comparison, Operator } from './condition'
import { factNamed, isRecord } from './condition-context'
import type { ConditionContext } from './condition-context'
import type { Path } from './document-error'
import { readOperand } from './read-operand'

const rangeOperators: ReadonlyMap<string, Operator> = new Map([
  ['from', 'greaterThanInclusive'],
  ['above', 'greaterThan'],
  ['to', 'lessThanInclusive'],
  ['below', 'lessThan'],
])

/** Reads what the table shorthand says of one fact: the comparisons that together mean exactly it. */
export function readTest(name: string, test: unknown, path: Path, context: ConditionContext): Comparison[] {
  const fact = factNamed(name, path, context)
  if (fact === undefined) return []
  const compare = (operator: Operator, value: unknown, place: Path): Comparison => ({
    fact: name,
    operator,
    value: readOperand(fact, operator, value, place, context),
  })
  if (Array.isArray(test)) return [compare('in', test, path)]
  if (!isRecord(test)) return [compare('equal', test, path)]
  const keys = Object.keys(test)
  const [key] = keys
  if (keys.length === 1) {
    const { not, present } = test
    if (key === 'fact') return [compare('equal', test, path)]
    if (key === 'not') return [compare(Array.isArray(not) ? 'notIn' : 'notEqual', not, [...path, key])]
    if (key === 'present' && typeof present === 'boolean')
      return [compare(present ? 'notEqual' : 'equal', null, [...path, key])]
  }
  const comparisons = keys.flatMap((bound) => {
    const operator = rangeOperators.get(bound)
    return operator === undefined ? [] : [compare(operator, test[bound], [...path, bound])]
  })
  const isDoubled = ('from' in test && 'above' in test) || ('to' in test && 'below' in test)
  if (comparisons.length !== keys.length || comparisons.length === 0 || isDoubled)
    context.report('wrong-operand', path, test, { reason: 'test' })
  return comparisons
}
