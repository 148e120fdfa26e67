import { operators } from './condition'
import type { JsonCondition, Operator } from './condition'
import { factNamed, isRecord } from './condition-context'
import type { ConditionContext, Json } from './condition-context'
import type { Path } from './document-error'
import { readOperand } from './read-operand'
import { readTest } from './read-test'

const groupKeys = ['all', 'any', 'not', 'condition', 'fact'] as const

/** What stands in for a condition that was refused. */
export const refused: JsonCondition = { all: [] }

/** Reads the condition of a row, where `{}` means that the row always holds. */
export function readRowCondition(written: unknown, path: Path, context: ConditionContext): JsonCondition {
  return isRecord(written) && Object.keys(written).length === 0 ? { all: [] } : readCondition(written, path, context)
}

/**
 * Reads a condition as it is written, shorthand or json-rules-engine, into json-rules-engine's form with checked
 * constants. Whatever is wrong is reported with its place; what is returned then is of no use.
 */
export function readCondition(written: unknown, path: Path, context: ConditionContext): JsonCondition {
  const { conditions, report } = context
  if (!isRecord(written)) {
    report('wrong-shape', path, written, { reason: 'condition' })
    return refused
  }
  const keys = Object.keys(written)
  const key = groupKeys.find((name) => Object.hasOwn(written, name))
  if (key === 'fact') return readComparison(written, path, context)
  if (key === undefined) {
    // An empty group holds in json-rules-engine whether it is `all` or `any`: its opposite cannot be written.
    if (keys.length === 0) report('empty-group', path, written)
    return { all: keys.flatMap((name) => readTest(name, written[name], [...path, name], context)) }
  }
  if (keys.length > 1) report('ambiguous-condition', path, keys)
  const part = written[key]
  const place = [...path, key]
  if (key === 'not') return { not: readCondition(part, place, context) }
  if (key === 'condition') {
    if (!conditions.has(part as string)) {
      const allowed = { kind: 'words', values: [...conditions] } as const
      report('unknown-condition', place, part, { allowed })
    }
    return { condition: String(part) }
  }
  if (!Array.isArray(part) || part.length === 0) report('empty-group', place, part)
  const parts = Array.isArray(part) ? part.map((item, index) => readCondition(item, [...place, index], context)) : []
  return key === 'all' ? { all: parts } : { any: parts }
}

function readComparison(written: Json, path: Path, context: ConditionContext): JsonCondition {
  const { report } = context
  const { fact: name, operator, value, ...rest } = written
  for (const key of Object.keys(rest)) {
    if (key === 'path') report('path-refused', [...path, key], rest[key])
    else report('ambiguous-condition', [...path, key], rest[key], { reason: 'unknown-key' })
  }
  const fact = factNamed(name, [...path, 'fact'], context)
  const isKnown = operators.includes(operator as Operator)
  if (!isKnown) {
    const allowed = { kind: 'words', values: operators } as const
    report('unknown-operator', [...path, 'operator'], operator, { allowed })
  }
  if (fact === undefined || !isKnown) return refused
  const known = operator as Operator
  return { fact: fact.name, operator: known, value: readOperand(fact, known, value, [...path, 'value'], context) }
}
