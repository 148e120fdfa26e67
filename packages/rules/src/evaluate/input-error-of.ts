import type { FactSpec } from '../fact/fact-spec'
import { scaleOf } from '../fact/grid'
import type { AllowedValues, InputError, InputErrorCode } from '../input-error'

type Path = InputError['path']

/** The error of one value against what its fact says. */
export function inputError(code: InputErrorCode, path: Path, given: unknown, spec: FactSpec): InputError {
  const unit = 'unit' in spec ? spec.unit : undefined
  const clause = spec.clauses?.[0]
  return {
    code,
    path,
    label: spec.label,
    ...givenAs(given),
    allowed: allowedFor(code, given, spec),
    ...(unit === undefined ? {} : { unit }),
    ...(clause === undefined ? {} : { clause }),
  }
}

/** What would have been accepted instead of a wrong value: the values beside one that is off the scale, or all. */
export function allowedFor(code: InputErrorCode, given: unknown, spec: FactSpec): AllowedValues {
  return code === 'off-scale' ? nearestOf(given as number, spec) : allowedValues(spec)
}

/** What a fact accepts, for errors and for those who ask. */
export function allowedValues(spec: FactSpec): AllowedValues {
  switch (spec.type) {
    case 'number':
    case 'integer':
      return { kind: 'range', min: spec.min, max: spec.max, step: 1 / scaleOf(spec) }
    case 'boolean':
      return { kind: 'type', type: 'boolean' }
    case 'enum':
      return { kind: 'words', values: Object.keys(spec.values) }
    case 'string':
      return { kind: 'length', max: spec.maxLength }
    case 'instant':
      return {
        kind: 'range',
        ...(spec.min === undefined ? {} : { min: spec.min }),
        ...(spec.max === undefined ? {} : { max: spec.max }),
      }
  }
}

/** The values on the scale on either side of one that is off it. */
function nearestOf(given: number, spec: FactSpec): AllowedValues {
  if (spec.type !== 'number' && spec.type !== 'integer') return allowedValues(spec)
  const scale = scaleOf(spec)
  // A value that is off by less than a product can show has one neighbour; −0 is 0.
  const sides = new Set([Math.floor(given * scale) / scale + 0, Math.ceil(given * scale) / scale + 0])
  return { kind: 'nearest', values: [...sides].filter((value) => value >= spec.min && value <= spec.max) }
}

/** A key that no fact is called by. */
export function unknownFactError(key: string, path: Path, given: unknown, known: readonly string[]): InputError {
  return { code: 'unknown-fact', path, ...givenAs(given), allowed: { kind: 'words', values: known } }
}

/** An input that is no object. */
export function notAnObject(given: unknown): InputError {
  return { code: 'not-an-object', path: [], ...givenAs(given), allowed: { kind: 'type', type: 'object' } }
}

function givenAs(given: unknown): Pick<InputError, 'given'> {
  return given === undefined ? {} : { given: asJson(given) }
}

/** A given value as JSON can show it. */
export function asJson(given: unknown): unknown {
  switch (typeof given) {
    case 'number':
      return Number.isFinite(given) ? given : String(given)
    case 'string':
      return given.length > 200 ? `${given.slice(0, 200)}…` : given
    case 'boolean':
      return given
    case 'object':
      return given === null ? null : Array.isArray(given) ? 'array' : 'object'
    default:
      return typeof given
  }
}
