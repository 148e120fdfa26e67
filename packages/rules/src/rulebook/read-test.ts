import type { Comparison, Operator } from './condition'
import type { Path } from './document-error'
import { isRecord, unknownFact } from './condition-context'
import type { ConditionContext } from './condition-context'
import { readOperand } from './read-operand'

const rangeOperators: Readonly<Record<string, Operator>> = {
  from: 'greaterThanInclusive',
  above: 'greaterThan',
  to: 'lessThanInclusive',
  below: 'lessThan',
}

/** Reads what the table shorthand says of one fact: the comparisons that together mean exactly it. */
export function readTest(name: string, test: unknown, path: Path, context: ConditionContext): Comparison[] {
  if (!Object.hasOwn(context.facts, name)) {
    context.report(unknownFact(name, path, context))
    return []
  }
  const compare = (operator: Operator, value: unknown, place: Path): Comparison => ({
    fact: name,
    operator,
    value: readOperand(name, operator, value, place, context),
  })
  if (Array.isArray(test)) return [compare('in', test, path)]
  if (!isRecord(test)) return [compare('equal', test, path)]
  const keys = Object.keys(test)
  if (keys.length === 1) {
    if ('fact' in test) return [compare('equal', test, path)]
    if ('not' in test)
      return [compare(Array.isArray(test['not']) ? 'notIn' : 'notEqual', test['not'], [...path, 'not'])]
    if (typeof test['present'] === 'boolean') {
      return [compare(test['present'] ? 'notEqual' : 'equal', null, [...path, 'present'])]
    }
  }
  const comparisons = keys.flatMap((key) => {
    const operator = Object.hasOwn(rangeOperators, key) ? rangeOperators[key] : undefined
    return operator === undefined ? [] : [compare(operator, test[key], [...path, key])]
  })
  const doubled = ('from' in test && 'above' in test) || ('to' in test && 'below' in test)
  if (comparisons.length !== keys.length || comparisons.length === 0 || doubled) {
    context.report({
      code: 'wrong-operand',
      path,
      given: test,
      message: {
        zh: '应当是值、列表、{ not }、{ present }、{ fact }，或至多一个下限（from、above）和一个上限（to、below)',
        en: 'a value, a list, { not }, { present }, { fact }, or at most one lower (from, above) and one upper bound (to, below) is needed',
      },
    })
  }
  return comparisons
}
