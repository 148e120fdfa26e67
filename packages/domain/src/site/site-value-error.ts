import type { AllowedValues, InputError } from '@zhidu/rules'
import type { IntegerSiteValue, NumberSiteValue, SiteValueDefinition } from './site-value-definition'

/** What is wrong with a value that a site gives under this name, if anything is. */
export function siteValueError(name: string, definition: SiteValueDefinition, given: unknown): InputError | undefined {
  switch (definition.type) {
    case 'number':
    case 'integer':
      return numberError(name, definition, given)
    case 'boolean':
      return typeof given === 'boolean' ? undefined : wrongType(name, given, 'boolean')
    case 'enum':
      if (typeof given !== 'string') return wrongType(name, given, 'string')
      if (definition.values.includes(given)) return undefined
      return { code: 'not-allowed', path: [name], given, allowed: { kind: 'words', values: definition.values } }
  }
}

function numberError(
  name: string,
  definition: NumberSiteValue | IntegerSiteValue,
  given: unknown,
): InputError | undefined {
  const { scale, min, max, unit, boundedBy } = definition
  if (typeof given !== 'number') return wrongType(name, given, 'number')
  const error = (code: InputError['code'], shown: unknown, allowed: AllowedValues): InputError => {
    return { code, path: [name], given: shown, allowed, unit, ...(boundedBy !== undefined && { clause: boundedBy }) }
  }
  const range: AllowedValues = { kind: 'range', min, max, step: 1 / scale }
  if (!Number.isFinite(given)) return error('not-finite', String(given), range)
  if (given < min || given > max) return error('out-of-range', given, range)
  if (Math.round(given * scale) / scale === given) return undefined
  const below = Math.floor(given * scale)
  return error('off-scale', given, { kind: 'nearest', values: [below / scale, (below + 1) / scale] })
}

function wrongType(name: string, given: unknown, type: string): InputError {
  return { code: 'wrong-type', path: [name], given, allowed: { kind: 'type', type } }
}
