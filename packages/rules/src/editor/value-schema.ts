import type { FactSpec, FactSpecs } from '../fact/fact-spec'
import { instantLimit, parseInstant } from '../fact/instant'
import { factLine } from './fact-text'
import { described } from './json-schema'
import type { JsonSchema } from './json-schema'

/** RFC 3339 with offset, nothing finer than a millisecond. */
const instantPattern = String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3}0*)?(Z|[+-]\d\d:\d\d)$`

/**
 * The values of a fact. A grid is a `multipleOf` only where that is exact in binary fractions: validators divide, and
 * would refuse 2.35 on a grid of 0.01.
 */
export function valueSchema(spec: FactSpec): JsonSchema {
  switch (spec.type) {
    case 'number':
      return { type: 'number', minimum: spec.min, maximum: spec.max, ...gridOf(spec.scale) }
    case 'integer':
      return { type: 'integer', minimum: spec.min, maximum: spec.max }
    case 'boolean':
      return { type: 'boolean' }
    case 'enum':
      return { type: 'string', enum: Object.keys(spec.values) }
    case 'string':
      return { type: 'string', maxLength: spec.maxLength }
    case 'instant':
      return {
        anyOf: [
          { type: 'string', format: 'date-time', pattern: instantPattern },
          {
            type: 'integer',
            minimum: momentOf(spec.min) ?? -instantLimit,
            maximum: momentOf(spec.max) ?? instantLimit,
          },
        ],
      }
  }
}

function gridOf(scale: number): JsonSchema {
  return Number.isInteger(Math.log2(scale)) ? { multipleOf: 1 / scale } : {}
}

function momentOf(bound: string | undefined): number | undefined {
  return bound === undefined ? undefined : parseInstant(bound)
}

/** Several facts by name, and no others; null stands for an absent one. */
export function objectSchema(specs: FactSpecs, more: Readonly<Record<string, JsonSchema>> = {}): JsonSchema {
  const entries = Object.entries(specs)
  const properties = entries.map(([name, spec]) => [name, described(factLine(spec), fieldSchema(spec))] as const)
  return {
    type: 'object',
    properties: { ...more, ...Object.fromEntries(properties) },
    required: [
      ...Object.keys(more),
      ...entries.filter(([, { presence }]) => presence === 'required').map(([name]) => name),
    ],
    additionalProperties: false,
  }
}

function fieldSchema(spec: FactSpec): JsonSchema {
  const value = valueSchema(spec)
  return spec.presence === 'required' ? value : { anyOf: [value, { type: 'null' }] }
}
