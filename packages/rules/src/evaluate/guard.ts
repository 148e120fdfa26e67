import type { FactSpec, FactSpecs, FactValue } from '../fact/fact-spec'
import { isInstant, parseInstant } from '../fact/instant'
import { isOnScale } from '../fact/schema-of'
import type { InputError, InputErrorCode } from '../input-error'
import { inputError, notAnObject, unknownFactError } from './input-error-of'

/** Checked facts: every fact of the rulebook by name, null where absent. */
export type Facts = Record<string, FactValue | null>

/** Checked facts, or every error of the input. */
export type Guarded = { readonly facts: Facts } | { readonly errors: readonly InputError[] }

/** What is wrong with a value, or undefined when nothing is; the value is not null. */
type Check = (value: unknown) => InputErrorCode | undefined

/**
 * Makes the guard of a rulebook: one pass over the given keys, each looked up in a Map, each value checked by what its
 * fact says. The same inputs pass as with the zod schema; a test holds both equal.
 */
export function createGuard(specs: FactSpecs): (input: unknown) => Guarded {
  const names = Object.keys(specs)
  const checks = new Map<string, { readonly check: Check; readonly spec: FactSpec }>()
  const empty: Facts = {}
  for (const [name, spec] of Object.entries(specs)) {
    checks.set(name, { check: checkOf(spec), spec })
    empty[name] = null
  }
  const required = names.filter((name) => specs[name]?.presence === 'required')

  const allErrors = (input: object): readonly InputError[] => {
    const given = input as Readonly<Record<string, unknown>>
    const errors: InputError[] = []
    for (const name of names) {
      const value = Object.hasOwn(given, name) ? given[name] : undefined
      const entry = checks.get(name)
      if (entry === undefined) continue
      const code = value === undefined || value === null ? absence(entry.spec) : entry.check(value)
      if (code !== undefined) errors.push(inputError(code, [name], value, entry.spec))
    }
    for (const key of Object.keys(given))
      if (!checks.has(key)) errors.push(unknownFactError(key, [key], given[key], names))
    return errors
  }

  return (input) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return { errors: [notAnObject(input)] }
    const facts: Facts = { ...empty }
    const given = input as Readonly<Record<string, unknown>>
    for (const key of Object.keys(given)) {
      const entry = checks.get(key)
      if (entry === undefined) return { errors: allErrors(input) }
      const value = given[key]
      if (value === undefined || value === null) continue
      if (entry.check(value) !== undefined) return { errors: allErrors(input) }
      facts[key] = inner(value as FactValue, entry.spec)
    }
    for (const name of required) if (facts[name] === null) return { errors: allErrors(input) }
    return { facts }
  }
}

function absence(spec: FactSpec): InputErrorCode | undefined {
  return spec.presence === 'required' ? 'missing' : undefined
}

/** The form that a checked value has inside: no −0, instants as epoch milliseconds. */
function inner(value: FactValue, spec: FactSpec): FactValue {
  if (typeof value === 'number') return value === 0 ? 0 : value
  return spec.type === 'instant' ? (parseInstant(String(value)) ?? 0) : value
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
