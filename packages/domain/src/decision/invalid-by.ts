import { factRegistry } from '@zhidu/rules'
import type { FactSpec, InputError, Invalid } from '@zhidu/rules'
import { z } from 'zod'

/**
 * An invalid answer of errors that were found beyond a schema: each gets the name for people and the clause of its
 * place in the schema, where it has none of its own.
 */
export function invalidBy(schema: z.ZodType, errors: readonly InputError[]): Invalid {
  return { kind: 'invalid', errors: errors.map((error) => ({ ...placeOf(schema, error), ...error })) }
}

function placeOf(schema: z.ZodType, { path }: InputError): Pick<InputError, 'label' | 'clause'> {
  const spec = specAt(schema, path)
  const clause = spec?.clauses?.[0]
  return {
    ...(spec === undefined ? {} : { label: spec.label }),
    ...(clause === undefined ? {} : { clause }),
  }
}

function specAt(schema: z.ZodType, path: InputError['path']): FactSpec | undefined {
  let place: z.ZodType | undefined = schema
  for (const key of path) {
    const whole: z.ZodType | undefined = place && bare(place)
    place =
      whole instanceof z.ZodObject && Object.hasOwn(whole.shape, key)
        ? (whole.shape[key] as z.ZodType)
        : whole instanceof z.ZodArray
          ? (whole.element as z.ZodType)
          : undefined
  }
  return place && factRegistry.get(place)
}

/** A list or a group of fields, whether or not it may be absent. */
function bare(schema: z.ZodType): z.ZodType {
  let current = schema
  while (current instanceof z.ZodOptional || current instanceof z.ZodNullable) current = current.unwrap() as z.ZodType
  return current
}
