import { gridOf } from '../evaluate/cells'
import type { FactSpec, FactValue } from '../fact/fact-spec'
import { isInstant, parseInstant } from '../fact/instant'
import { isOnScale } from '../fact/schema-of'
import type { Comparison, Operator } from './condition'
import type { Path } from './document-error'
import { isRecord, unknownFact } from './condition-context'
import type { ConditionContext } from './condition-context'

const ordered: ReadonlySet<FactSpec['type']> = new Set(['number', 'integer', 'instant'])
const orderings: ReadonlySet<Operator> = new Set([
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
])

/** Reads the right-hand side of a comparison: a constant on the fact's grid, a list of them, null or another fact. */
export function readOperand(
  name: string,
  operator: Operator,
  value: unknown,
  path: Path,
  context: ConditionContext,
): Comparison['value'] {
  const spec = context.facts[name]
  if (spec === undefined) return null
  if (orderings.has(operator) && !ordered.has(spec.type)) {
    context.report({
      code: 'wrong-operand',
      path,
      given: value,
      message: { zh: `“${name}”没有大小之分`, en: `“${name}” has no order to compare by` },
    })
  }
  if (operator === 'in' || operator === 'notIn') return readList(spec, value, path, context)
  if (isRecord(value)) return readReference(name, spec, value, path, context)
  if (value === null) {
    if (spec.presence !== 'optional' || orderings.has(operator)) {
      context.report({
        code: 'wrong-operand',
        path,
        given: null,
        message: {
          zh: `“${name}”不是可缺的事实，不能与 null 比较`,
          en: `only an optional fact can be asked for absence, with equal or notEqual`,
        },
      })
    }
    return null
  }
  return readConstant(spec, value, path, context)
}

function readList(spec: FactSpec, value: unknown, path: Path, context: ConditionContext): FactValue[] {
  if (Array.isArray(value) && value.length > 0) {
    return value.map((item, index) => readConstant(spec, item, [...path, index], context))
  }
  context.report({
    code: Array.isArray(value) ? 'empty-group' : 'wrong-operand',
    path,
    given: value,
    message: { zh: '应当是至少一个值的列表', en: 'a list of at least one value is needed' },
  })
  return []
}

function readReference(
  name: string,
  spec: FactSpec,
  value: Readonly<Record<string, unknown>>,
  path: Path,
  context: ConditionContext,
): Comparison['value'] {
  const other = value['fact']
  const otherSpec = typeof other === 'string' && Object.hasOwn(context.facts, other) ? context.facts[other] : undefined
  if (Object.keys(value).length !== 1 || otherSpec === undefined) {
    context.report(
      Object.hasOwn(value, 'path')
        ? { code: 'path-refused', path, given: value, message: { zh: '不接受路径', en: 'paths are refused' } }
        : otherSpec === undefined
          ? unknownFact(other ?? value, path, context)
          : {
              code: 'ambiguous-condition',
              path,
              given: Object.keys(value),
              message: { zh: '“fact”旁边不能再有别的键', en: 'nothing may stand beside “fact”' },
            },
    )
    return null
  }
  if (!isComparable(spec, otherSpec) || other === name) {
    context.report({
      code: 'not-comparable',
      path,
      given: other,
      message: {
        zh: '两个事实要类型、单位和精度都相同才能比较',
        en: 'two different facts compare only when type, unit and scale are the same',
      },
    })
  }
  return { fact: String(other) }
}

/** Whether two facts can be compared: of one type, one unit, one scale, or the same words. */
export function isComparable(a: FactSpec, b: FactSpec): boolean {
  if (a.type === 'number' && b.type === 'number') return a.unit === b.unit && a.scale === b.scale
  if (a.type === 'integer' && b.type === 'integer') return a.unit === b.unit
  if (a.type === 'enum' && b.type === 'enum')
    return Object.keys(a.values).sort().join() === Object.keys(b.values).sort().join()
  return a.type === b.type
}

/** Reads one constant: of the fact's type, on its grid, within its bounds; instants become epoch milliseconds. */
function readConstant(spec: FactSpec, value: unknown, path: Path, context: ConditionContext): FactValue {
  const refuse = (code: 'wrong-operand' | 'off-grid' | 'out-of-bounds', zh: string, en: string): FactValue => {
    context.report({ code, path, given: value, message: { zh, en } })
    return 0
  }
  switch (spec.type) {
    case 'number':
    case 'integer': {
      if (typeof value !== 'number' || !Number.isFinite(value))
        return refuse('wrong-operand', '应当是数', 'a number is needed')
      const scale = spec.type === 'number' ? spec.scale : 1
      if (!isOnScale(value, scale)) {
        const nearest = Math.round(value * scale) / scale
        return refuse(
          'off-grid',
          `不在刻度上，最近的是 ${String(nearest)}`,
          `off the scale; the nearest is ${String(nearest)}`,
        )
      }
      if (value < spec.min || value > spec.max) {
        const range = `${String(spec.min)}–${String(spec.max)}`
        return refuse('out-of-bounds', `超出事实的范围 ${range}`, `outside the fact's bounds ${range}`)
      }
      return value === 0 ? 0 : value
    }
    case 'boolean':
      return typeof value === 'boolean'
        ? value
        : refuse('wrong-operand', '应当是 true 或 false', 'true or false is needed')
    case 'enum':
      return typeof value === 'string' && Object.hasOwn(spec.values, value)
        ? value
        : refuse(
            'wrong-operand',
            `应当是：${Object.keys(spec.values).join('、')}`,
            `one of ${Object.keys(spec.values).join(', ')} is needed`,
          )
    case 'string':
      return typeof value === 'string' && value.length <= spec.maxLength
        ? value
        : refuse(
            'wrong-operand',
            `应当是不超过 ${String(spec.maxLength)} 字的文字`,
            `text of at most ${String(spec.maxLength)} units is needed`,
          )
    case 'instant': {
      const instant = typeof value === 'string' ? parseInstant(value) : value
      if (!isInstant(instant))
        return refuse('wrong-operand', '应当是带时区的时刻', 'an RFC 3339 instant with offset is needed')
      const { first, last } = gridOf(spec)
      return instant >= first && instant <= last
        ? instant
        : refuse('out-of-bounds', '超出事实的范围', "outside the fact's bounds")
    }
  }
}
