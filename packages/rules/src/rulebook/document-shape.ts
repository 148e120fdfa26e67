import { z } from 'zod'

/** Nothing in a rulebook may be called by a name that means something on every object. */
function nameOf(pattern: RegExp): z.ZodString {
  return z
    .string()
    .regex(pattern)
    .refine((name) => !(name in {}) && name !== 'prototype')
}

const wordName = nameOf(/^[A-Za-z][A-Za-z0-9_]*$/)
const rowName = nameOf(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/)

const text = z.strictObject({ zh: z.string(), en: z.string() })
const day = z.iso.date()
const instant = z.iso.datetime({ offset: true }).optional()

const common = {
  label: text,
  description: text.optional(),
  presence: z.enum(['required', 'whenNeeded', 'optional']),
  source: z.enum(['given', 'derived', 'site']),
  clauses: z.array(z.string()).optional(),
  assumed: z.union([z.number(), z.boolean(), z.string()]).optional(),
}

function factOf<T extends string, S extends z.core.$ZodShape>(type: T, shape: S) {
  return z.strictObject({ type: z.literal(type), ...common, ...shape })
}

const factSpecs = z.record(
  wordName,
  z.discriminatedUnion('type', [
    factOf('number', {
      unit: z.string(),
      scale: z.int().min(1).max(1e9),
      min: z.number(),
      max: z.number(),
    }),
    factOf('integer', { unit: z.string().optional(), min: z.int(), max: z.int() }),
    factOf('boolean', {}),
    factOf('enum', { values: z.record(wordName, text) }),
    factOf('string', { maxLength: z.int().min(1).max(10_000) }),
    factOf('instant', { min: instant, max: instant }),
  ]),
)

const outcomeSpec = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('record'), fields: factSpecs }),
  z.strictObject({
    kind: z.literal('oneOf'),
    discriminator: wordName,
    label: text,
    variants: z
      .record(wordName, z.strictObject({ label: text, fields: factSpecs }))
      .refine((variants) => Object.keys(variants).length > 0),
  }),
])

/** The outer shape of a rulebook document; conditions and outcomes are read against the facts afterwards. */
export const documentShape = z.strictObject({
  $schema: z.string().optional(),
  id: rowName,
  version: z.string().min(1).max(40),
  title: text,
  effective: z.strictObject({ from: day, to: day.optional() }),
  review: day,
  hit: z.enum(['unique', 'first', 'collect']),
  facts: factSpecs,
  outcome: outcomeSpec,
  conditions: z.record(wordName, z.unknown()).optional(),
  rows: z
    .array(
      z.strictObject({
        id: rowName,
        when: z.unknown(),
        then: z.unknown(),
        clauses: z.array(z.string()),
        note: text.optional(),
      }),
    )
    .min(1)
    .max(200_000),
})
