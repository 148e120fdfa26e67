import { z } from 'zod'
import { largestScale, longestText } from './check-facts'
import { idPattern, isFree, wordPattern } from './names'
import { hitPolicies, longestVersion, mostRows } from './rulebook'

const wordName = z.string().regex(wordPattern).refine(isFree)
const rowName = z.string().regex(idPattern).refine(isFree)

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
      scale: z.int().min(1).max(largestScale),
      min: z.number(),
      max: z.number(),
    }),
    factOf('integer', { unit: z.string().optional(), min: z.int(), max: z.int() }),
    factOf('boolean', {}),
    factOf('enum', { values: z.record(wordName, text) }),
    factOf('string', { maxLength: z.int().min(1).max(longestText) }),
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
  version: z.string().min(1).max(longestVersion),
  title: text,
  effective: z.strictObject({ from: day, to: day.optional() }),
  review: day,
  hit: z.enum(hitPolicies),
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
    .max(mostRows),
})
