import type { Comparison, JsonCondition, Operator } from './condition'
import { operators } from './condition'
import { isRecord, unknownFact } from './condition-context'
import type { ConditionContext, Json } from './condition-context'
import type { Path } from './document-error'
import { readOperand } from './read-operand'
import { readTest } from './read-test'

const groupKeys = ['all', 'any', 'not', 'condition', 'fact'] as const

/** Reads the condition of a row, where `{}` means that the row always holds. */
export function readRowCondition(written: unknown, path: Path, context: ConditionContext): JsonCondition {
  return isRecord(written) && Object.keys(written).length === 0 ? { all: [] } : readCondition(written, path, context)
}

/**
 * Reads a condition as it is written, shorthand or json-rules-engine, into json-rules-engine's form with checked
 * constants. Whatever is wrong is reported with its place; what is returned then is of no use.
 */
export function readCondition(written: unknown, path: Path, context: ConditionContext): JsonCondition {
  if (!isRecord(written)) {
    context.report({
      code: 'wrong-shape',
      path,
      given: written,
      message: { zh: '条件应当是一个对象', en: 'a condition is an object' },
    })
    return { all: [] }
  }
  const present = groupKeys.filter((key) => Object.hasOwn(written, key))
  const key = present[0]
  if (key === undefined) return readShorthand(written, path, context)
  const extra = Object.keys(written).filter((name) => name !== key)
  if (key !== 'fact' && extra.length > 0) {
    context.report({
      code: 'ambiguous-condition',
      path,
      given: Object.keys(written),
      message: { zh: `“${key}”旁边不能再有别的键`, en: `nothing may stand beside “${key}”` },
    })
  }
  switch (key) {
    case 'all':
      return { all: readGroup(written['all'], [...path, 'all'], context) }
    case 'any':
      return { any: readGroup(written['any'], [...path, 'any'], context) }
    case 'not':
      return { not: readCondition(written['not'], [...path, 'not'], context) }
    case 'condition':
      return readShared(written['condition'], [...path, 'condition'], context)
    case 'fact':
      return readComparison(written, path, context)
  }
}

function readShorthand(written: Json, path: Path, context: ConditionContext): JsonCondition {
  if (Object.keys(written).length === 0) reportEmpty(written, path, context)
  return {
    all: Object.entries(written).flatMap(([name, test]) => readTest(name, test, [...path, name], context)),
  }
}

function readGroup(written: unknown, path: Path, context: ConditionContext): JsonCondition[] {
  if (!Array.isArray(written) || written.length === 0) {
    reportEmpty(written, path, context)
    return []
  }
  return written.map((part, index) => readCondition(part, [...path, index], context))
}

/** An empty group holds in json-rules-engine whether it is `all` or `any`, so that its opposite cannot be written. */
function reportEmpty(written: unknown, path: Path, context: ConditionContext): void {
  context.report({
    code: 'empty-group',
    path,
    given: written,
    message: {
      zh: '组里至少要有一个条件；总是成立的行整行写作 {}',
      en: 'a group holds at least one condition; a row that always holds is written {} as a whole',
    },
  })
}

function readShared(written: unknown, path: Path, context: ConditionContext): JsonCondition {
  if (typeof written === 'string' && context.conditions.has(written)) return { condition: written }
  context.report({
    code: 'unknown-condition',
    path,
    given: written,
    message: {
      zh: `没有这个共用条件；已有：${[...context.conditions].join('、') || '无'}`,
      en: `no such shared condition; there are: ${[...context.conditions].join(', ') || 'none'}`,
    },
  })
  return { all: [] }
}

function readComparison(written: Json, path: Path, context: ConditionContext): Comparison {
  const { fact: name, operator, value, ...rest } = written
  for (const key of Object.keys(rest)) {
    context.report({
      code: key === 'path' ? 'path-refused' : 'ambiguous-condition',
      path: [...path, key],
      given: rest[key],
      message:
        key === 'path'
          ? { zh: '事实是平的，不接受路径', en: 'facts are flat: paths are refused, they can run code' }
          : { zh: `比较里不认识的键“${key}”`, en: `“${key}” has no meaning in a comparison` },
    })
  }
  const spec = typeof name === 'string' && Object.hasOwn(context.facts, name) ? context.facts[name] : undefined
  if (spec === undefined) {
    context.report(unknownFact(name, [...path, 'fact'], context))
    return { fact: '', operator: 'equal', value: null }
  }
  if (!operators.includes(operator as Operator)) {
    context.report({
      code: 'unknown-operator',
      path: [...path, 'operator'],
      given: operator,
      message: {
        zh: `不支持的运算符；可用：${operators.join('、')}`,
        en: `unsupported operator; there are: ${operators.join(', ')}`,
      },
    })
    return { fact: String(name), operator: 'equal', value: null }
  }
  return {
    fact: String(name),
    operator: operator as Operator,
    value: readOperand(String(name), operator as Operator, value, [...path, 'value'], context),
  }
}
