import { z } from 'zod'

/** Names that mean something on every object; nothing in a rulebook may be called so. */
const prototypeNames: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype'])

function nameOf(pattern: RegExp, hint: { zh: string; en: string }): z.ZodString {
  return z
    .string()
    .regex(pattern, { error: `${hint.zh}\n${hint.en}` })
    .refine((name) => !prototypeNames.has(name), {
      error: '与对象自带的名称冲突\nclashes with a name that every object has',
    })
}

const wordName = nameOf(/^[A-Za-z][A-Za-z0-9_]*$/, {
  zh: '名称以字母开头，只含字母、数字和下划线',
  en: 'a name starts with a letter and holds letters, digits and underscores',
})
const rowName = nameOf(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/, {
  zh: '标识只含字母、数字和 . _ / -',
  en: 'an id holds letters, digits and . _ / -',
})

const text = z.strictObject({ zh: z.string(), en: z.string() })
const day = z.iso.date()
const finite = z.number()

const common = {
  label: text,
  description: text.optional(),
  presence: z.enum(['required', 'whenNeeded', 'optional']),
  source: z.enum(['given', 'derived', 'site']),
  clauses: z.array(z.string()).optional(),
  assumed: z.union([z.number(), z.boolean(), z.string()]).optional(),
}

const factSpec = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('number'),
    ...common,
    unit: z.string(),
    scale: z.int().min(1).max(1e9),
    min: finite,
    max: finite,
  }),
  z.strictObject({ type: z.literal('integer'), ...common, unit: z.string().optional(), min: z.int(), max: z.int() }),
  z.strictObject({ type: z.literal('boolean'), ...common }),
  z.strictObject({ type: z.literal('enum'), ...common, values: z.record(wordName, text) }),
  z.strictObject({ type: z.literal('string'), ...common, maxLength: z.int().min(1).max(10_000) }),
  z.strictObject({
    type: z.literal('instant'),
    ...common,
    min: z.iso.datetime({ offset: true }).optional(),
    max: z.iso.datetime({ offset: true }).optional(),
  }),
])

const factSpecs = z.record(wordName, factSpec)

const outcomeSpec = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('record'), fields: factSpecs }),
  z.strictObject({
    kind: z.literal('oneOf'),
    discriminator: wordName,
    label: text,
    variants: z
      .record(wordName, z.strictObject({ label: text, fields: factSpecs }))
      .refine((variants) => Object.keys(variants).length > 0, {
        error: '至少要有一种结果\nat least one alternative is needed',
      }),
  }),
])

/** The outer shape of a rulebook document; conditions and outcomes are read against the facts afterwards. */
export const documentShape = z.strictObject({
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
