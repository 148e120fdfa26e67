import type { FactSpec, Text } from '@zhidu/rules'
import { factRegistry } from '@zhidu/rules'
import { labelOf } from '@zhidu/rules/zod'
import { z } from 'zod'

/** What a zod schema made of facts is made of, as GraphQL can carry it. */
export type Shape =
  | { readonly kind: 'fact'; readonly spec: FactSpec }
  | { readonly kind: 'object'; readonly schema: z.ZodObject; readonly fields: Readonly<Record<string, z.ZodType>> }
  | { readonly kind: 'list'; readonly element: z.ZodType }
  | { readonly kind: 'union'; readonly schema: z.ZodType; readonly tag: string; readonly options: readonly Option[] }

/** One alternative of a union: the word that tells it apart, its name for people, its own fields. */
export interface Option {
  readonly word: string
  readonly text: Text
  readonly label: Text
  readonly fields: Readonly<Record<string, z.ZodType>>
}

/** What a value is made of, whether it may be absent, and what it is called. */
export interface ReadSchema {
  readonly shape: Shape
  readonly nullable: boolean
  readonly label: Text | undefined
}

/** Reads a schema; null and absence are unwrapped into `nullable`. What GraphQL cannot carry throws, naming the place. */
export function readSchema(schema: z.ZodType, place: string): ReadSchema {
  const spec = factRegistry.get(schema)
  if (spec !== undefined) {
    return { shape: { kind: 'fact', spec }, nullable: spec.presence !== 'required', label: spec.label }
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return { ...readSchema(schema.unwrap() as z.ZodType, place), nullable: true }
  }
  if (schema instanceof z.ZodReadonly) return readSchema(schema.unwrap() as z.ZodType, place)
  return { shape: containerShape(schema, place), nullable: false, label: labelOf(schema) }
}

function containerShape(schema: z.ZodType, place: string): Shape {
  if (schema instanceof z.ZodArray) return { kind: 'list', element: schema.element as z.ZodType }
  if (schema instanceof z.ZodObject) return { kind: 'object', schema, fields: fieldsOf(schema) }
  if (schema instanceof z.ZodDiscriminatedUnion) return unionShape(schema, place)
  throw new Error(`${place} is neither a fact nor an object, a list or a union of them: build it with fact.*`)
}

function fieldsOf(schema: z.ZodObject): Readonly<Record<string, z.ZodType>> {
  return schema.shape
}

function unionShape(schema: z.ZodDiscriminatedUnion, place: string): Shape {
  const objects = schema.options.map((option) => {
    if (option instanceof z.ZodObject) return option
    throw new Error(`${place} has an alternative that is no object`)
  })
  const shapes = objects.map(fieldsOf)
  const [first] = shapes
  const tag = Object.keys(first ?? {}).find((name) => shapes.every((fields) => fields[name] instanceof z.ZodLiteral))
  if (tag === undefined) throw new Error(`${place} has no word that tells its alternatives apart`)
  return { kind: 'union', schema, tag, options: objects.map((option) => optionOf(option, tag)) }
}

function optionOf(option: z.ZodObject, tag: string): Option {
  const { [tag]: literal, ...fields } = fieldsOf(option)
  if (!(literal instanceof z.ZodLiteral)) throw new Error(`${tag} was found to be a word`)
  const word = String(literal.value)
  const spec = factRegistry.get(literal)
  const named = labelOf(option) ?? (spec?.type === 'enum' ? spec.values[word] : undefined)
  const text = named ?? { zh: `种类“${word}”`, en: `kind “${word}”` }
  return { word, text, label: spec?.label ?? { zh: '种类', en: tag }, fields }
}
