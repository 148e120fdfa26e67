import type { Text } from '@zhidu/rules'
import type { z } from 'zod'
import type { Builder, BuilderTypes } from '../builder'
import { bilingual, describeFact } from './describe-fact'
import type { EnumTypes } from './enum-types'
import { leafOf } from './leaf-types'
import type { Leaf } from './leaf-types'
import { readSchema } from './read-schema'
import type { Shape } from './read-schema'
import { pascal } from './type-names'
import type { TypeNames } from './type-names'

type Data = Readonly<Record<string, unknown>>
type DataRef = PothosSchemaTypes.ObjectRef<BuilderTypes, Data>
type UnionRef = PothosSchemaTypes.UnionRef<BuilderTypes, Data, Data>
type One = Leaf | DataRef | UnionRef

/** The type of a value that an answer holds. */
export interface OutputType {
  readonly type: One | [One]
  readonly nullable: boolean
  readonly description?: string
}

/** Makes GraphQL output types of the zod schemas that describe outcomes. */
export interface OutputTypes {
  /**
   * @param decision the beginning of the names of all types below, such as `LoadingLimit`
   * @param title what the whole is called
   * @param suffix the end of the names of the whole and of its alternatives
   */
  readonly of: (schema: z.ZodType, decision: string, title: Text, suffix?: string) => OutputType
}

export function createOutputTypes(builder: Builder, names: TypeNames, enums: EnumTypes): OutputTypes {
  const bySchema = new Map<z.ZodType, One>()

  /** @param path the name of what has to be made for this value; enums are called like it alone */
  const typeOf = (schema: z.ZodType, path: string, called?: Text, suffix = ''): OutputType => {
    const { shape, nullable, label = called } = readSchema(schema, path)
    const description = label === undefined ? {} : { description: bilingual(label) }
    if (shape.kind === 'fact') {
      return { type: leafOf(shape.spec, path, enums), nullable, description: describeFact(shape.spec) }
    }
    if (shape.kind !== 'list') return { type: containerOf(shape, path, label, suffix), nullable, ...description }
    const element = typeOf(shape.element, path, label, suffix)
    if (Array.isArray(element.type)) throw new Error(`${path} is a list of lists`)
    return { ...element, ...description, type: [element.type], nullable }
  }

  const containerOf = (
    shape: Exclude<Shape, { kind: 'fact' | 'list' }>,
    path: string,
    label: Text | undefined,
    suffix: string,
  ): One => {
    const known = bySchema.get(shape.schema)
    if (known !== undefined) return known
    const made =
      shape.kind === 'object'
        ? objectOf(`${path}${suffix}`, fieldsOf(shape.fields, path), label)
        : unionOf(shape, path, label, suffix)
    bySchema.set(shape.schema, made)
    return made
  }

  const fieldsOf = (fields: Readonly<Record<string, z.ZodType>>, path: string): Readonly<Record<string, OutputType>> =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, typeOf(field, `${path}${pascal(name)}`)]))

  const objectOf = (name: string, fields: Readonly<Record<string, OutputType>>, label?: Text): DataRef => {
    names.claim(name, 'an outcome')
    return builder.objectRef<Data>(name).implement({
      ...(label === undefined ? {} : { description: bilingual(label) }),
      fields: (t) =>
        Object.fromEntries(
          Object.entries(fields).map(([field, options]) => [
            field,
            t.field({ ...options, resolve: (data) => data[field] as never }),
          ]),
        ),
    })
  }

  const unionOf = (
    { tag, options }: Extract<Shape, { kind: 'union' }>,
    path: string,
    called: Text | undefined,
    suffix: string,
  ): UnionRef => {
    const words = Object.fromEntries(options.map(({ word, text }) => [word, text]))
    const label = options[0]?.label ?? { zh: tag, en: tag }
    const tagType = enums.of(words, `${path}${pascal(tag)}`, label)
    const members = new Map(
      options.map(({ word, text, fields }) => {
        const tagField = { type: tagType, nullable: false, description: bilingual(label) }
        const own = { [tag]: tagField, ...fieldsOf(fields, path) }
        return [word, objectOf(`${path}${pascal(word)}${suffix}`, own, text)] as const
      }),
    )
    const name = `${path}${suffix}`
    names.claim(name, 'an outcome of several kinds')
    return builder.unionType(name, {
      description: bilingual(called ?? label),
      types: [...members.values()],
      resolveType: (data) => members.get(String(data[tag])),
    })
  }

  return { of: (schema, decision, title, suffix = 'Outcome') => typeOf(schema, decision, title, suffix) }
}
