import { z } from 'zod'
import type { FactSpec, FactSpecs } from './fact-spec'
import { factRegistry } from './fact-registry'
import { isInstant, parseInstant } from './instant'

/** −0 equals 0 for people; inside there is only 0. */
const positiveZero = (value: number): number => (value === 0 ? 0 : value)

/** Whether a number is an exact multiple of 1/scale, in the one form that is right in binary fractions. */
export function isOnScale(value: number, scale: number): boolean {
  return Math.round(value * scale) / scale === value
}

function instantSchema(min: string | undefined, max: string | undefined): z.ZodType {
  const lowest = min === undefined ? undefined : parseInstant(min)
  const highest = max === undefined ? undefined : parseInstant(max)
  return z
    .union([z.number(), z.string()])
    .transform((value, context) => {
      const instant = typeof value === 'string' ? parseInstant(value) : value
      if (instant !== undefined && isInstant(instant)) return positiveZero(instant)
      context.addIssue({ code: 'custom', params: { input: 'not-an-instant' } })
      return z.NEVER
    })
    .refine((value) => (lowest === undefined || value >= lowest) && (highest === undefined || value <= highest), {
      params: { input: 'out-of-range' },
    })
}

function bareSchema(spec: FactSpec): z.ZodType {
  switch (spec.type) {
    case 'number':
      return z
        .number()
        .min(spec.min)
        .max(spec.max)
        .refine((value) => isOnScale(value, spec.scale), { params: { input: 'off-scale' } })
        .overwrite(positiveZero)
    case 'integer':
      return z
        .number()
        .min(spec.min)
        .max(spec.max)
        .refine((value) => Number.isInteger(value), { params: { input: 'off-scale' } })
        .overwrite(positiveZero)
    case 'boolean':
      return z.boolean()
    case 'enum':
      return z.enum(Object.keys(spec.values))
    case 'string':
      return z.string().max(spec.maxLength)
    case 'instant':
      return instantSchema(spec.min, spec.max)
  }
}

/** The zod schema that a fact's data means; whether it may be absent is part of it. */
export function schemaOf(spec: FactSpec): z.ZodType {
  return spec.presence === 'required' ? bareSchema(spec) : bareSchema(spec).nullable().optional()
}

/** The strict zod object over several facts, each with its meaning in the registry. */
export function objectSchemaOf(specs: FactSpecs): z.ZodObject {
  const shape: Record<string, z.ZodType> = {}
  for (const [name, spec] of Object.entries(specs)) {
    const schema = schemaOf(spec)
    factRegistry.add(schema, spec)
    shape[name] = schema
  }
  return z.strictObject(shape)
}

/** The meaning of each field of a zod object that was made of `fact.*`; a field without meaning is a bug. */
export function specsOf(schema: z.ZodObject): FactSpecs {
  const specs = Object.entries(schema.shape).map(([name, field]) => {
    const spec = factRegistry.get(field as z.ZodType)
    if (spec === undefined) throw new TypeError(`“${name}” is no fact: build it with fact.number, fact.enum, …`)
    return [name, spec] as const
  })
  return Object.fromEntries(specs)
}

/** The meaning of those fields of a zod object that are facts; lists and nested objects are left out. */
export function knownSpecsOf(schema: z.ZodObject): FactSpecs {
  const specs: Record<string, FactSpec> = {}
  for (const [name, field] of Object.entries(schema.shape)) {
    const spec = factRegistry.get(field as z.ZodType)
    if (spec !== undefined) specs[name] = spec
  }
  return specs
}
