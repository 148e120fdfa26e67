import { allowedFor } from '../evaluate/input-error-of'
import type { FactSpec, FactValue } from '../fact/fact-spec'
import { insideForm } from '../fact/value-check'
import type { Comparison, Operator } from './condition'
import { factNamed, isRecord } from './condition-context'
import type { ConditionContext, Json, KnownFact } from './condition-context'
import type { Path } from './document-error'

/** Reads the right-hand side of a comparison: a constant on the fact's grid, a list of them, null or another fact. */
export function readOperand(
  fact: KnownFact,
  operator: Operator,
  value: unknown,
  path: Path,
  context: ConditionContext,
): Comparison['value'] {
  const { report } = context
  const isOrdering = /^(less|greater)/.test(operator)
  if (isOrdering && !/number|integer|instant/.test(fact.spec.type)) {
    report('wrong-operand', path, value, { reason: 'order' })
  }
  if (operator === 'in' || operator === 'notIn') {
    if (Array.isArray(value) && value.length > 0) {
      return value.map((item, index) => readConstant(fact, item, [...path, index], context))
    }
    report(Array.isArray(value) ? 'empty-group' : 'wrong-operand', path, value, { reason: 'list' })
    return []
  }
  if (isRecord(value)) return readReference(fact, value, path, context)
  if (value !== null) return readConstant(fact, value, path, context)
  if (isOrdering || fact.spec.presence !== 'optional') report('wrong-operand', path, null, { reason: 'absence' })
  return null
}

function readReference(fact: KnownFact, value: Json, path: Path, context: ConditionContext): Comparison['value'] {
  const { report } = context
  if (Object.hasOwn(value, 'path')) {
    report('path-refused', path, value, { reason: 'reference-path' })
    return null
  }
  const other = factNamed(value['fact'] ?? value, path, context)
  if (other === undefined) return null
  if (Object.keys(value).length > 1) {
    report('ambiguous-condition', path, Object.keys(value), { reason: 'beside-reference' })
  } else if (other === fact || !isComparable(fact.spec, other.spec)) {
    report('not-comparable', path, other.name)
  }
  return { fact: other.name }
}

/** Whether two facts can be compared: of one type, one unit, one scale, or the same words. */
export function isComparable(a: FactSpec, b: FactSpec): boolean {
  const kind = (spec: FactSpec): string =>
    JSON.stringify([
      spec.type,
      'unit' in spec ? spec.unit : null,
      'scale' in spec ? spec.scale : 1,
      'values' in spec ? Object.keys(spec.values).sort() : [],
    ])
  return kind(a) === kind(b)
}

/** Reads one constant: of the fact's type, on its grid, within its bounds; instants become epoch milliseconds. */
function readConstant({ spec, check }: KnownFact, value: unknown, path: Path, context: ConditionContext): FactValue {
  const wrong = value === null ? 'wrong-type' : check(value)
  if (wrong === undefined) return insideForm(value, spec)
  const code = wrong === 'off-scale' ? 'off-grid' : wrong === 'out-of-range' ? 'out-of-bounds' : 'wrong-operand'
  context.report(code, path, value, { allowed: allowedFor(wrong, value, spec) })
  return 0
}
