import type { FactSpec } from '../fact/fact-spec'
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
    ...(given === undefined ? {} : { given: asJson(given) }),
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
      return { kind: 'range', min: spec.min, max: spec.max, step: 1 / spec.scale }
    case 'integer':
      return { kind: 'range', min: spec.min, max: spec.max, step: 1 }
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
  const scale = spec.type === 'number' ? spec.scale : 1
  // A value that is off by less than a product can show has one neighbour; −0 is 0.
  const sides = new Set([Math.floor(given * scale) / scale + 0, Math.ceil(given * scale) / scale + 0])
  return { kind: 'nearest', values: [...sides].filter((value) => value >= spec.min && value <= spec.max) }
}

/** A key that no fact is called by. */
export function unknownFactError(key: string, path: Path, given: unknown, known: readonly string[]): InputError {
  return {
    code: 'unknown-fact',
    path,
    ...(given === undefined ? {} : { given: asJson(given) }),
    allowed: { kind: 'words', values: nearestNames(key, known) },
  }
}

/** An input that is no object. */
export function notAnObject(given: unknown): InputError {
  return {
    code: 'not-an-object',
    path: [],
    ...(given === undefined ? {} : { given: asJson(given) }),
    allowed: { kind: 'type', type: 'object' },
  }
}

/** The known names, those that look most like the given one first. */
export function nearestNames(given: unknown, known: Iterable<string>): readonly string[] {
  const wanted = pairsOf(typeof given === 'string' ? given : '')
  const likeness = (name: string): number => {
    const own = pairsOf(name)
    return [...own].filter((pair) => wanted.has(pair)).length / (own.size + wanted.size)
  }
  return [...known]
    .map((name) => ({ name, like: likeness(name) }))
    .sort((a, b) => b.like - a.like)
    .map(({ name }) => name)
}

/** The pairs of neighbouring letters in a name. */
function pairsOf(name: string): ReadonlySet<string> {
  const lower = name.toLowerCase()
  return new Set(Array.from({ length: Math.max(lower.length - 1, 1) }, (_, index) => lower.slice(index, index + 2)))
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
