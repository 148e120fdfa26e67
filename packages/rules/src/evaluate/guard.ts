import type { FactSpec, FactSpecs } from '../fact/fact-spec'
import { insideForm, valueCheck } from '../fact/value-check'
import type { InputError, InputErrorCode } from '../input-error'
import { copyChecked } from './copy-checked'
import type { ReadValue } from './copy-checked'
import type { Facts } from './facts'
import { inputError, notAnObject, unknownFactError } from './input-error-of'

/** Checked facts, or every error of the input. */
export type Guarded = { readonly facts: Facts } | { readonly errors: readonly InputError[] }

/**
 * Makes the guard of a rulebook: a copy that is checked fact by fact, and a second look that names every error when
 * something is wrong. The same inputs pass as with the zod schema; a test holds both equal.
 */
export function createGuard(specs: FactSpecs): (input: unknown) => Guarded {
  const checks = new Map(Object.entries(specs).map(([name, spec]) => [name, { check: valueCheck(spec), spec }]))
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

/** Gives a right value the form that it has inside. */
function readerOf(spec: FactSpec): ReadValue {
  const check = valueCheck(spec)
  return (value) => (check(value) === undefined ? insideForm(value, spec) : undefined)
}
