import { z } from 'zod'
import type { FactSpec, FactSpecs } from './fact-spec'
import { factRegistry } from './fact-registry'
import { isOnScale, scaleOf } from './grid'
import { insideForm, valueCheck } from './value-check'

function bareSchema(spec: FactSpec): z.ZodType {
  switch (spec.type) {
    case 'number':
    case 'integer': {
      const scale = scaleOf(spec)
      return z
        .number()
        .min(spec.min)
        .max(spec.max)
        .refine((value) => isOnScale(value, scale), { params: { input: 'off-scale' } })
        .overwrite((value) => (value === 0 ? 0 : value))
    }
    case 'boolean':
      return z.boolean()
    case 'enum':
      return z.enum(Object.keys(spec.values))
    case 'string':
      return z.string().max(spec.maxLength)
    case 'instant': {
      const check = valueCheck(spec)
      return z.union([z.number(), z.string()]).transform((value, context) => {
        const input = check(value)
        if (input === undefined) return insideForm(value, spec)
        context.addIssue({ code: 'custom', params: { input } })
        return z.NEVER
      })
    }
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
