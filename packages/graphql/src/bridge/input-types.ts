import type { FactSpec, FactSpecs, Text } from '@zhidu/rules'
import type { z } from 'zod'
import type { Builder, BuilderTypes } from '../builder'
import { bilingual, describeFact } from './describe-fact'
import type { EnumTypes, Words } from './enum-types'
import { leafOf } from './leaf-types'
import type { Leaf } from './leaf-types'
import { readSchema } from './read-schema'
import { pascal } from './type-names'
import type { TypeNames } from './type-names'

/** What a caller gave, as GraphQL coerced it. */
export type Given = Readonly<Record<string, unknown>>
export type InputRef = PothosSchemaTypes.InputObjectRef<BuilderTypes, Given>

/** Makes GraphQL input objects of facts. Facts of the site are never among them. */
export interface InputTypes {
  /** The input type of a zod object of facts, named `<name>Input`; required facts are non-null. */
  readonly ofSchema: (schema: z.ZodType, name: string, description?: string) => InputRef
  /**
   * The input type of a union of objects, `<prefix><role>Input`: exactly one field is given, called like the alternative
   * and holding its fields; an alternative without fields is told by the word `done`. `untagged` reads it.
   */
  readonly ofUnion: (schema: z.ZodType, prefix: string, role: string, description: string) => InputRef
  /**
   * An input type of a table's own facts or of the fields of its outcome; enums that are not those of the decision
   * are called after the type. `partial`: nothing is required.
   */
  readonly ofFacts: (
    facts: FactSpecs,
    decision: string,
    typeName: string,
    options?: { readonly partial?: boolean; readonly description?: string },
  ) => InputRef
}

const done: Words = { done: { zh: '是，别无内容', en: 'yes; there is nothing more to tell' } }

/** The alternative that was given in an input of `ofUnion`, in the form of its schema: `{ [tag]: word, ...fields }`. */
export function untagged(given: Given, tag: string): Given {
  return Object.entries(given).reduce<Given>(
    (_, [word, fields]) => ({ ...(typeof fields === 'object' ? fields : {}), [tag]: word }),
    {},
  )
}

interface Field {
  readonly type: Leaf | InputRef | [Leaf | InputRef]
  readonly required: boolean
  readonly description?: string
}

const described = (label: Text | undefined): { readonly description?: string } =>
  label === undefined ? {} : { description: bilingual(label) }

export function createInputTypes(builder: Builder, names: TypeNames, enums: EnumTypes): InputTypes {
  const bySchema = new Map<z.ZodType, InputRef>()

  const define = (
    name: string,
    fields: Readonly<Record<string, Field>>,
    description?: string,
    isOneOf = false,
  ): InputRef => {
    names.claim(name, 'an input')
    return builder.inputType(name, {
      ...(description === undefined ? {} : { description }),
      isOneOf,
      fields: (t) => Object.fromEntries(Object.entries(fields).map(([field, options]) => [field, t.field(options)])),
    })
  }

  const factField = (spec: FactSpec, typeName: string, orElse?: string): Field => ({
    type: leafOf(spec, typeName, enums, orElse),
    required: spec.presence === 'required',
    description: describeFact(spec, { asInput: true }),
  })

  /**
   * @param called what the list is called that holds it
   * @param enumName the name of an enum, where it is not the type's own
   */
  const fieldOf = (schema: z.ZodType, typeName: string, called?: Text, enumName = typeName): Field | undefined => {
    const { shape, nullable, label = called } = readSchema(schema, typeName)
    switch (shape.kind) {
      case 'fact':
        return shape.spec.source === 'site' ? undefined : factField(shape.spec, enumName, typeName)
      case 'object':
        return { type: objectOf(shape.schema, typeName, label), required: !nullable, ...described(label) }
      case 'list': {
        const element = fieldOf(shape.element, typeName, label, enumName)
        if (element === undefined || Array.isArray(element.type)) throw new Error(`${typeName} is a list of lists`)
        return { ...element, ...described(label), type: [element.type], required: !nullable }
      }
      case 'union':
        throw new Error(
          `${typeName} is a union, which a GraphQL input cannot be: give its alternatives optional fields`,
        )
    }
  }

  const objectOf = (schema: z.ZodType, typeName: string, called?: Text, description?: string): InputRef => {
    const known = bySchema.get(schema)
    if (known !== undefined) return known
    const { shape, label = called } = readSchema(schema, typeName)
    if (shape.kind !== 'object') throw new Error(`${typeName} has to be an object of facts`)
    const fields = Object.entries(shape.fields).flatMap(([name, field]): [string, Field][] => {
      const made = fieldOf(field, `${typeName}${pascal(name)}`)
      return made === undefined ? [] : [[name, made]]
    })
    const ref = define(`${typeName}Input`, Object.fromEntries(fields), description ?? described(label).description)
    bySchema.set(schema, ref)
    return ref
  }

  const unionOf = (schema: z.ZodType, prefix: string, role: string, description: string): InputRef => {
    const { shape } = readSchema(schema, prefix)
    if (shape.kind !== 'union') throw new Error(`${prefix}${role} has to be a union of objects`)
    const alternatives = shape.options.map(({ word, text, fields }): [string, Field] => {
      const inner = Object.entries(fields).flatMap(([name, field]): [string, Field][] => {
        const typeName = prefix + pascal(word) + pascal(name)
        const made = fieldOf(field, typeName, undefined, prefix + pascal(name))
        return made === undefined ? [] : [[name, made]]
      })
      const type =
        inner.length === 0
          ? enums.of(done, 'Done', { zh: '别无内容的事项', en: 'a step with nothing more to tell' })
          : define(`${prefix}${pascal(word)}${role}Input`, Object.fromEntries(inner), bilingual(text))
      return [word, { type, required: false, ...described(text) }]
    })
    return define(`${prefix}${role}Input`, Object.fromEntries(alternatives), description, true)
  }

  return {
    ofUnion: unionOf,
    ofSchema: (schema, name, description) => objectOf(schema, name, undefined, description),
    ofFacts: (facts, decision, typeName, { partial = false, description } = {}) => {
      const given = Object.entries(facts).filter(([, { source }]) => source !== 'site')
      const fields = given.map(([fact, spec]): [string, Field] => {
        const field = factField(spec, `${decision}${pascal(fact)}`, `${typeName}${pascal(fact)}`)
        return [fact, partial ? { ...field, required: false } : field]
      })
      return define(typeName, Object.fromEntries(fields), description)
    },
  }
}
