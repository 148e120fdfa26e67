import { factRegistry } from '@zhidu/rules'
import { valueArbitrary } from '@zhidu/rules/testing'
import fc from 'fast-check'
import { z } from 'zod'

/** Inputs that a decision's schema is made for; what may be absent often is. Checks over several fields may refuse them. */
export function inputArbitrary(schema: z.ZodType): fc.Arbitrary<unknown> {
  const spec = factRegistry.get(schema)
  if (spec !== undefined)
    return spec.presence === 'required' ? valueArbitrary(spec) : fc.option(valueArbitrary(spec), { freq: 3 })
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return fc.option(inputArbitrary(schema.unwrap() as z.ZodType), { freq: 3 })
  }
  if (schema instanceof z.ZodArray) return fc.array(inputArbitrary(schema.element as z.ZodType), { maxLength: 3 })
  if (schema instanceof z.ZodDiscriminatedUnion)
    return fc.oneof(...(schema.options as readonly z.ZodType[]).map(inputArbitrary))
  if (schema instanceof z.ZodLiteral) return fc.constant(schema.value)
  if (schema instanceof z.ZodObject) {
    return fc.record(
      Object.fromEntries(
        Object.entries(schema.shape).map(([name, field]) => [name, inputArbitrary(field as z.ZodType)]),
      ),
    )
  }
  throw new TypeError('an input is made of facts, objects, lists and alternatives')
}
