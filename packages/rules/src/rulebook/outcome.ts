import { z } from 'zod'
import type { FactSpecs } from '../fact/fact-spec'
import { factRegistry } from '../fact/fact-registry'
import { objectSchemaOf, specsOf } from '../fact/schema-of'
import type { Text } from '../text'

/** One alternative of an outcome: its name for people and its own fields. */
export interface OutcomeVariant {
  readonly label: Text
  readonly fields: FactSpecs
}

/** What an outcome can be: one record of fields, or alternatives told apart by one field. */
export type OutcomeSpec =
  | { readonly kind: 'record'; readonly fields: FactSpecs }
  | {
      readonly kind: 'oneOf'
      readonly discriminator: string
      readonly label: Text
      readonly variants: Readonly<Record<string, OutcomeVariant>>
    }

/** An outcome: constant data, flat. */
export type Outcome = Readonly<Record<string, unknown>>

type VariantShapes = Readonly<Record<string, { readonly label: Text; readonly fields?: z.ZodObject }>>
type Simplify<T> = { [K in keyof T]: T[K] }
type FieldsOf<V> = V extends { readonly fields: infer S extends z.ZodObject } ? Readonly<z.output<S>> : unknown
type OneOf<D extends string, V extends VariantShapes> = {
  [K in keyof V & string]: Simplify<{ readonly [P in D]: K } & FieldsOf<V[K]>>
}[keyof V & string]

const outcomeSpecs = new WeakMap<z.ZodType, OutcomeSpec>()

/**
 * An outcome of several kinds, told apart by the field `discriminator`, so that a refusal cannot carry a limit.
 * @example oneOf('verdict', { zh: '结论', en: 'verdict' }, { refused: { label, fields: z.object({ … }) }, limit: { … } })
 */
export function oneOf<const D extends string, V extends VariantShapes>(
  discriminator: D,
  label: Text,
  variants: V,
): z.ZodType<OneOf<D, V>> {
  const specs: Record<string, OutcomeVariant> = {}
  for (const [word, variant] of Object.entries(variants)) {
    specs[word] = { label: variant.label, fields: variant.fields === undefined ? {} : specsOf(variant.fields) }
  }
  return outcomeSchema({ kind: 'oneOf', discriminator, label, variants: specs }) as unknown as z.ZodType<OneOf<D, V>>
}

/** The zod schema of an outcome; objects are strict. */
export function outcomeSchema(spec: OutcomeSpec): z.ZodType {
  const schema = spec.kind === 'record' ? objectSchemaOf(spec.fields) : variantSchema(spec)
  outcomeSpecs.set(schema, spec)
  return schema
}

function variantSchema(spec: OutcomeSpec & { kind: 'oneOf' }): z.ZodType {
  const options = Object.entries(spec.variants).map(([word, { fields }]) => {
    const tag = z.literal(word)
    const values = Object.fromEntries(Object.entries(spec.variants).map(([name, variant]) => [name, variant.label]))
    factRegistry.add(tag, { type: 'enum', values, label: spec.label, presence: 'required', source: 'derived' })
    return z.strictObject({ [spec.discriminator]: tag, ...objectSchemaOf(fields).shape })
  })
  return z.discriminatedUnion(spec.discriminator, options as [z.ZodObject, ...z.ZodObject[]])
}

/** What a schema from {@link oneOf}, or a zod object of facts, means as data. */
export function outcomeSpecOf(schema: z.ZodType): OutcomeSpec {
  const known = outcomeSpecs.get(schema)
  if (known !== undefined) return known
  if (schema instanceof z.ZodObject) return { kind: 'record', fields: specsOf(schema) }
  throw new TypeError('An outcome is a zod object of facts, or oneOf(…)')
}

/** The fields of the alternative that an outcome takes, the discriminator left out. */
export function fieldsOf(spec: OutcomeSpec, outcome: Outcome): FactSpecs {
  if (spec.kind === 'record') return spec.fields
  const variant = spec.variants[String(outcome[spec.discriminator])]
  if (variant === undefined) throw new TypeError('An outcome of a checked rulebook always has a known alternative')
  return variant.fields
}
