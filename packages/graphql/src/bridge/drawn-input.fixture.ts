import type { FactSpec } from '@zhidu/rules'
import { formatInstant } from '@zhidu/rules'
import fc from 'fast-check'
import type { z } from 'zod'
import { readSchema } from './read-schema'

/** Inputs that GraphQL lets through for a decision or as a command: mostly right, as their facts say. */
export function drawnInput(schema: z.ZodType): fc.Arbitrary<unknown> {
  const { shape, nullable } = readSchema(schema, 'input')
  const value = ((): fc.Arbitrary<unknown> => {
    switch (shape.kind) {
      case 'fact':
        return drawnFact(shape.spec)
      case 'list':
        return fc.array(drawnInput(shape.element), { minLength: 1, maxLength: 2 })
      case 'object':
        return drawnFields(shape.fields)
      case 'union':
        return fc.oneof(
          ...shape.options.map(({ word, fields }) =>
            Object.keys(fields).length === 0
              ? fc.constant({ [word]: 'done' })
              : fc.record({ [word]: drawnFields(fields) }),
          ),
        )
    }
  })()
  return nullable ? fc.option(value, { freq: 2 }) : value
}

function drawnFields(fields: Readonly<Record<string, z.ZodType>>): fc.Arbitrary<unknown> {
  return fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, drawnInput(field)])))
}

function drawnFact(spec: FactSpec): fc.Arbitrary<unknown> {
  switch (spec.type) {
    case 'number': {
      const { min, max, scale } = spec
      return fc.integer({ min: Math.ceil(min * scale), max: Math.floor(max * scale) }).map((ticks) => ticks / scale)
    }
    case 'integer':
      // A bound is drawn often, so that two of them agree now and then.
      return fc.oneof(fc.integer({ min: spec.min, max: spec.max }), fc.constantFrom(spec.min, spec.max))
    case 'boolean':
      return fc.boolean()
    case 'enum':
      return fc.constantFrom(...Object.keys(spec.values))
    case 'string':
      return fc.constantFrom('a', 'b', 'cement/8.2')
    case 'instant':
      return fc
        .integer({ min: Date.parse('2026-01-01'), max: Date.parse('2026-03-01') })
        .map((instant) => formatInstant(Math.floor(instant / 60_000) * 60_000))
  }
}
