import SchemaBuilder from '@pothos/core'
import type { Domain } from '@zhidu/domain'
import { formatInstant } from '@zhidu/domain/calendar'
import { GraphQLError } from 'graphql'

/** What differs from the builder's defaults. */
export interface BuilderOptions {
  DefaultFieldNullability: false
  Scalars: {
    Instant: { Input: string; Output: number }
    JSON: { Input: never; Output: unknown }
  }
}

/** Where the types of the schema are collected. */
export type Builder = PothosSchemaTypes.SchemaBuilder<PothosSchemaTypes.ExtendDefaultTypes<BuilderOptions>>
/** The types that the builder knows, for references to types made from data. */
export type BuilderTypes = PothosSchemaTypes.ExtendDefaultTypes<BuilderOptions>

/** A builder with the scalars that GraphQL lacks; instants are shown in the zone of the site. */
export function createBuilder({ site }: Domain): Builder {
  const builder: Builder = new SchemaBuilder<BuilderOptions>({ defaultFieldNullability: false })
  builder.queryType({ description: '制度的各项判定与资料 / the decisions of the regulations, and what they rest on' })
  builder.scalarType('Instant', {
    description:
      '时刻，RFC 3339 格式，须带时区，如 2026-01-31T08:00:00+08:00 / a moment as RFC 3339 with offset; ' +
      '格式不对由答复中的错误指出 / one that cannot be read is an error in the answer',
    serialize: (instant) => formatInstant(instant, site.calendar.zone),
    parseValue: (value) => {
      // Whether the text is a moment is for the decision to say, with all other errors of the same input.
      if (typeof value === 'string') return value
      throw new GraphQLError('An Instant is a string: RFC 3339 with offset, such as 2026-01-31T08:00:00+08:00')
    },
  })
  builder.scalarType('JSON', { description: '任意 JSON 数据 / any JSON data', serialize: (value) => value })
  return builder
}
