import type { InputErrorCode } from '../input-error'
import type { FactSpec, FactValue, InstantSpec, IntegerSpec, NumberSpec } from './fact-spec'
import { instantBounds, isOnScale, scaleOf } from './grid'
import { isInstant, parseInstant } from './instant'

/** What is wrong with a value, or undefined when nothing is; the value is not null. */
export type ValueCheck = (value: unknown) => InputErrorCode | undefined

/** The check of a fact's values; it agrees with the fact's zod schema. */
export function valueCheck(spec: FactSpec): ValueCheck {
  switch (spec.type) {
    case 'number':
    case 'integer':
      return numberCheck(spec)
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? undefined : 'wrong-type')
    case 'enum': {
      const words = new Set(Object.keys(spec.values))
      return (value) => (typeof value !== 'string' ? 'wrong-type' : words.has(value) ? undefined : 'not-allowed')
    }
    case 'string':
      return (value) =>
        typeof value !== 'string' ? 'wrong-type' : value.length > spec.maxLength ? 'too-long' : undefined
    case 'instant':
      return instantCheck(spec)
  }
}

/** A right value in the form that it has inside: no −0, instants as epoch milliseconds. */
export function insideForm(value: unknown, spec: FactSpec): FactValue {
  if (typeof value === 'number') return value === 0 ? 0 : value
  const instant = spec.type === 'instant' ? parseInstant(String(value)) : undefined
  return instant ?? (value as FactValue)
}

/** The type is looked at first: null < 3 and '2' < 3 are true, and NaN passes every negated comparison. */
function numberCheck(spec: NumberSpec | IntegerSpec): ValueCheck {
  const { min, max } = spec
  const scale = scaleOf(spec)
  return (value) => {
    if (typeof value !== 'number') return 'wrong-type'
    if (!Number.isFinite(value)) return 'not-finite'
    if (value < min || value > max) return 'out-of-range'
    return isOnScale(value, scale) ? undefined : 'off-scale'
  }
}

function instantCheck(spec: InstantSpec): ValueCheck {
  const [first, last] = instantBounds(spec)
  return (value) => {
    if (typeof value !== 'string' && typeof value !== 'number') return 'wrong-type'
    if (typeof value === 'number' && !Number.isFinite(value)) return 'not-finite'
    const instant = typeof value === 'string' ? parseInstant(value) : value
    if (!isInstant(instant)) return 'not-an-instant'
    return instant < first || instant > last ? 'out-of-range' : undefined
  }
}
