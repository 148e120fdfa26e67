import type { FactSpec, FactSpecs, FactValue } from '../fact/fact-spec'
import { isInstant, parseInstant } from '../fact/instant'
import { isOnScale } from '../fact/schema-of'
import type { InputError, InputErrorCode } from '../input-error'
import { copyChecked } from './copy-checked'
import type { ReadValue } from './copy-checked'
import type { Facts } from './facts'
import { inputError, notAnObject, unknownFactError } from './input-error-of'

/** Checked facts, or every error of the input. */
export type Guarded = { readonly facts: Facts } | { readonly errors: readonly InputError[] }

/** What is wrong with a value, or undefined when nothing is; the value is not null. */
type Check = (value: unknown) => InputErrorCode | undefined

/**
 * Makes the guard of a rulebook: a copy that is checked fact by fact, and a second look that names every error when
 * something is wrong. The same inputs pass as with the zod schema; a test holds both equal.
 */
export function createGuard(specs: FactSpecs): (input: unknown) => Guarded {
  const checks = new Map(Object.entries(specs).map(([name, spec]) => [name, { check: checkOf(spec), spec }]))
  const copy = copyChecked(specs, readerOf)

  const allErrors = (given: Readonly<Record<string, unknown>>): readonly InputError[] => {
    const errors: InputError[] = []
    for (const [name, { check, spec }] of checks) {
      const value = Object.hasOwn(given, name) ? given[name] : undefined
      const code = value === undefined || value === null ? absence(spec) : check(value)
      if (code !== undefined) errors.push(inputError(code, [name], value, spec))
    }
    for (const key of Object.keys(given))
      if (!checks.has(key)) errors.push(unknownFactError(key, [key], given[key], [...checks.keys()]))
    return errors
  }

  return (input) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return { errors: [notAnObject(input)] }
    const facts = copy(input)
    return facts === undefined ? { errors: allErrors({ ...input }) } : { facts }
  }
}

function absence(spec: FactSpec): InputErrorCode | undefined {
  return spec.presence === 'required' ? 'missing' : undefined
}

/** Gives a right value the form that it has inside: no −0, instants as epoch milliseconds. */
function readerOf(spec: FactSpec): ReadValue {
  const check = checkOf(spec)
  return (value) => {
    if (check(value) !== undefined) return undefined
    if (typeof value === 'number') return value === 0 ? 0 : value
    return spec.type === 'instant' ? parseInstant(String(value)) : (value as FactValue)
  }
}

function checkOf(spec: FactSpec): Check {
  switch (spec.type) {
    case 'number':
      return numberCheck(spec.min, spec.max, spec.scale)
    case 'integer':
      return numberCheck(spec.min, spec.max, 1)
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
      return instantCheck(spec.min, spec.max)
  }
}

/** The type is looked at first: null < 3 and '2' < 3 are true, and NaN passes every negated comparison. */
function numberCheck(min: number, max: number, scale: number): Check {
  return (value) => {
    if (typeof value !== 'number') return 'wrong-type'
    if (!Number.isFinite(value)) return 'not-finite'
    if (value < min || value > max) return 'out-of-range'
    return isOnScale(value, scale) ? undefined : 'off-scale'
  }
}

function instantCheck(min: string | undefined, max: string | undefined): Check {
  const lowest = (min === undefined ? undefined : parseInstant(min)) ?? -Infinity
  const highest = (max === undefined ? undefined : parseInstant(max)) ?? Infinity
  return (value) => {
    if (typeof value !== 'string' && typeof value !== 'number') return 'wrong-type'
    if (typeof value === 'number' && !Number.isFinite(value)) return 'not-finite'
    const instant = typeof value === 'string' ? parseInstant(value) : value
    if (instant === undefined || !isInstant(instant)) return 'not-an-instant'
    return instant < lowest || instant > highest ? 'out-of-range' : undefined
  }
}
