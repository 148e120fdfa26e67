import { getNamedType, isAbstractType, isLeafType, isNonNullType } from 'graphql'
import { parseInstant } from '@zhidu/rules'
import type { GraphQLOutputType, GraphQLSchema } from 'graphql'

/** Types that are asked for elsewhere; here their id is enough. */
const known = new Set(['Rulebook', 'Clause', 'SiteValue'])

/** Everything that can be selected of a type, each field under a name of its own. */
export function fullSelection(schema: GraphQLSchema, type: GraphQLOutputType): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (isAbstractType(named)) {
    const members = schema.getPossibleTypes(named).map((one) => `... on ${one.name} ${fullSelection(schema, one)}`)
    return `{ __typename ${members.join(' ')} }`
  }
  const fields = Object.values(named.getFields()).filter(
    ({ name, args }) =>
      (!known.has(named.name) || name === 'id' || name === 'name') &&
      args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined),
  )
  const selections = fields.map(
    (field) => `${named.name}_${field.name}: ${field.name} ${fullSelection(schema, field.type)}`,
  )
  return `{ __typename ${selections.join(' ')} }`
}

/** What came back for a full selection, under its own names: without type names and absent values, instants as numbers. */
export function plain(value: unknown): unknown {
  if (typeof value === 'string') return parseInstant(value) ?? value
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(
    ([name, one]) => name !== '__typename' && one !== null && one !== undefined,
  )
  return Object.fromEntries(entries.map(([name, one]) => [name.slice(name.indexOf('_') + 1), plain(one)]))
}
