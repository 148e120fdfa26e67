import type { FactSpec, FactSpecs } from '../fact/fact-spec'
import { insideForm, valueCheck } from '../fact/value-check'
import type { InputError, InputErrorCode } from '../input-error'
import { copyChecked, isFactsLike } from './copy-checked'
import type { ReadValue } from './copy-checked'
import type { Facts } from './facts'
import { inputError, notAnObject, unknownFactError } from './input-error-of'
import type { PlacedFact } from './place-table'
import type { CheckedCopy } from './walk'

/** Checked facts, or every error of the input. */
export type Guarded = { readonly facts: Facts } | { readonly errors: readonly InputError[] }

/**
 * Makes the guard of a rulebook: a copy that is checked fact by fact, and a second look that names every error when
 * something is wrong. The same inputs pass as with the zod schema; a test holds both equal.
 */
export function createGuard(
  specs: FactSpecs,
  { again } = checkedCopy(specs),
  errorsOf = errorsIn(specs),
): (input: unknown) => Guarded {
  return (input) => {
    const facts = again(input)
    return facts === undefined ? { errors: errorsOf(input) } : { facts }
  }
}

/** Makes the second look: every error of an input that is wrong. */
export function errorsIn(specs: FactSpecs): (input: unknown) => readonly InputError[] {
  const checks = new Map(Object.entries(specs).map(([name, spec]) => [name, { check: valueCheck(spec), spec }]))
  return (input) => {
    if (!isFactsLike(input)) return [notAnObject(input)]
    const given: Readonly<Record<string, unknown>> = { ...input }
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
}

/** Makes the first look alone; `placed` are facts that make up a place in a table. */
export function checkedCopy(specs: FactSpecs, placed?: readonly PlacedFact[]): CheckedCopy {
  return copyChecked(specs, readerOf, placed)
}

function absence(spec: FactSpec): InputErrorCode | undefined {
  return spec.presence === 'required' ? 'missing' : undefined
}

/** Gives a right value the form that it has inside. */
function readerOf(spec: FactSpec): ReadValue {
  const check = valueCheck(spec)
  return (value) => (check(value) === undefined ? insideForm(value, spec) : undefined)
}
