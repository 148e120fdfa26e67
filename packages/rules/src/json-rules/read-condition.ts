import { isRecord } from '../rulebook/condition-context'
import type { Json } from '../rulebook/condition-context'
import type { Path } from '../rulebook/document-error'
import { checkName } from './defect'
import type { ReportDefect } from './defect'
import { parsePath } from './safe-path'

/** A checked condition, as it was written; whatever else stands beside the known keys stays. */
export type Written =
  | (Extras & { readonly all: readonly Written[] })
  | (Extras & { readonly any: readonly Written[] })
  | (Extras & { readonly not: Written })
  | (Extras & { readonly condition: string })
  | WrittenComparison

interface Extras {
  readonly name?: unknown
  readonly priority?: unknown
}

export interface WrittenComparison extends Extras {
  readonly fact: string
  readonly operator: string
  readonly value: unknown
  readonly params?: unknown
  readonly path?: string
}

/** A fact as a value: of a condition's right-hand side, or of an event's parameter. */
export interface WrittenReference {
  readonly fact: string
  readonly params?: unknown
  readonly path?: string
}

const meanings = ['all', 'any', 'not', 'condition', 'fact'] as const
const mostDecorators = 32

/** Checks a condition. What is reported is of no use afterwards. */
export function readCondition(given: unknown, path: Path, report: ReportDefect, root = false): void {
  if (!isRecord(given)) {
    report({ code: 'wrong-shape', path, given, message: { zh: '条件应当是一个对象', en: 'a condition is an object' } })
    return
  }
  const present = meanings.filter((key) => Object.hasOwn(given, key))
  const [meaning] = present
  if (present.length > 1) {
    report({
      code: 'competing-keys',
      path,
      given: present,
      message: {
        zh: `只能有 ${present.join('、')} 中的一个：多于一个时，其余的会被悄悄忽略`,
        en: `only one of ${present.join(', ')} can stand here: the others would be ignored silently`,
      },
    })
    return
  }
  if (meaning === undefined || (root && meaning === 'fact')) {
    report({
      code: 'wrong-shape',
      path,
      given: Object.keys(given),
      message: root
        ? {
            zh: '规则的条件应当是 all、any、not 或 condition',
            en: 'the conditions of a rule are all, any, not or condition',
          }
        : { zh: '条件应当有 all、any、not、condition 或 fact', en: 'a condition has all, any, not, condition or fact' },
    })
    return
  }
  checkPriority(given['priority'], meaning === 'fact' || meaning === 'condition', [...path, 'priority'], report)
  switch (meaning) {
    case 'all':
    case 'any':
      readGroup(given[meaning], [...path, meaning], report)
      return
    case 'not':
      readCondition(given['not'], [...path, 'not'], report)
      return
    case 'condition':
      if (typeof given['condition'] === 'string') checkName(given['condition'], [...path, 'condition'], report)
      else report(textNeeded([...path, 'condition'], given['condition']))
      return
    case 'fact':
      readComparison(given, path, report)
  }
}

function readGroup(given: unknown, path: Path, report: ReportDefect): void {
  if (Array.isArray(given)) for (const [index, part] of given.entries()) readCondition(part, [...path, index], report)
  else report({ code: 'wrong-shape', path, given, message: { zh: '应当是列表', en: 'a list is needed' } })
}

function readComparison(given: Json, path: Path, report: ReportDefect): void {
  readReference(given, path, report)
  const operator = given['operator']
  if (typeof operator !== 'string') report(textNeeded([...path, 'operator'], operator))
  else if (operator.split(':').length > mostDecorators) {
    report({
      code: 'too-deep',
      path: [...path, 'operator'],
      message: { zh: `修饰超过 ${mostDecorators} 层`, en: `more than ${mostDecorators} decorators` },
    })
  } else for (const name of operator.split(':')) checkName(name, [...path, 'operator'], report)
  if (!Object.hasOwn(given, 'value')) {
    report({ code: 'wrong-shape', path, message: { zh: '缺少 value', en: '“value” is missing' } })
  } else if (isReference(given['value'])) readReference(given['value'], [...path, 'value'], report)
}

/** Checks the name and the path of a fact. */
export function readReference(given: Json, path: Path, report: ReportDefect): void {
  const name = given['fact']
  if (typeof name !== 'string' || name === '') report(textNeeded([...path, 'fact'], name))
  else checkName(name, [...path, 'fact'], report)
  const inner = given['path']
  if (inner === undefined || inner === null || inner === '' || parsePath(inner) !== undefined) return
  report({
    code: 'unsafe-path',
    path: [...path, 'path'],
    given: inner,
    message: {
      zh: "只接受 $.a.b、[0]、['x'] 这样的路径：别的 JSONPath 可能会运行代码",
      en: "only paths such as $.a.b, [0] and ['x'] are taken: other JSONPath can run code",
    },
  })
}

/** Whether a value stands for a fact. */
export function isReference(value: unknown): value is Json {
  return isRecord(value) && Object.hasOwn(value, 'fact')
}

/** A number or a text as text; the other text for what is falsy. */
export function textOr(value: unknown, other: string): string {
  return (typeof value === 'number' || typeof value === 'string') && value ? String(value) : other
}

/** Groups read a priority by parseInt; comparisons and references keep it as it is written. */
function checkPriority(given: unknown, asWritten: boolean, path: Path, report: ReportDefect): void {
  if (given === undefined || given === null || given === '') return
  const isText = typeof given === 'number' || typeof given === 'string'
  if (isText && !Number.isNaN(asWritten ? Number(given) : parseInt(String(given), 10))) return
  report({
    code: 'bad-priority',
    path,
    given,
    message: { zh: '优先级应当是数', en: 'a priority is a number' },
  })
}

export function textNeeded(path: Path, given: unknown) {
  return { code: 'wrong-shape', path, given, message: { zh: '应当是文字', en: 'text is needed' } } as const
}
