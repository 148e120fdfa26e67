import { readFileSync, writeFileSync } from 'node:fs'
import { createDomain } from '@zhidu/domain'
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql'
import { isIntrospectionType, lexicographicSortSchema, printSchema } from 'graphql'
import type { GraphQLNamedType } from 'graphql'
import { expect, it } from 'vitest'
import { buildSchema } from './build-schema'

const schema = buildSchema(createDomain(), { listLimit: 1000 })
const file = new URL('../schema.graphql', import.meta.url)

it('schema.graphql is the SDL of the schema (UPDATE_DOCS=1 writes it anew)', () => {
  const sdl = `${printSchema(lexicographicSortSchema(schema))}\n`
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, sdl)
  expect(readFileSync(file, 'utf8')).toBe(sdl)
})

interface Described {
  readonly name: string
  readonly description?: string | null | undefined
}

/** A type with all that has a description of its own: fields, arguments, words. */
function partsOf(type: GraphQLNamedType): readonly Described[] {
  const within = (outer: Described, parts: readonly Described[]): readonly Described[] =>
    parts.map(({ name, description }) => ({ name: `${outer.name}.${name}`, description }))
  if (isEnumType(type)) return [type, ...within(type, type.getValues())]
  if (isInputObjectType(type)) return [type, ...within(type, Object.values(type.getFields()))]
  if (!isObjectType(type) && !isInterfaceType(type)) return [type]
  const fields = Object.values(type.getFields())
  return [type, ...within(type, [...fields, ...fields.flatMap((field) => within(field, field.args))])]
}

it('every type, field, argument and word is described in both languages', () => {
  const own = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  )
  const parts = own.flatMap(partsOf)
  expect(parts.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['LoadingLimitInput.width', 'Query.loadingLimit.input', 'UndecidedReason.NO_ROW']),
  )
  const isBilingual = ({ description }: Described): boolean =>
    /\p{Script=Han}/u.test(description ?? '') && /[A-Za-z]{2}/.test(description ?? '')
  expect(parts.filter((part) => !isBilingual(part)).map(({ name }) => name)).toEqual([])
})
