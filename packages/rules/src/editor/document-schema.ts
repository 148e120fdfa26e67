import { z } from 'zod'
import { documentShape } from '../rulebook/document-shape'
import { conditionDefinitions, operandSchema, referenceSchema, reserved, testSchema } from './condition-schema'
import type { Vocabulary } from './condition-schema'
import { described, draft, ref } from './json-schema'
import type { JsonSchema } from './json-schema'
import { keyTexts } from './key-texts'

const { shape } = documentShape
const { valueType: factShape, keyType: wordShape } = shape.facts
const rowShape = shape.rows.element

/** Parts of the shape that become definitions. */
const definitionNames = z
  .registry<{ readonly id: string }>()
  .add(shape.title, { id: 'text' })
  .add(shape.review, { id: 'day' })
  .add(shape.facts, { id: 'facts' })
  .add(factShape, { id: 'fact' })
  .add(wordShape, { id: 'word' })
  .add(shape.id, { id: 'id' })
  .add(shape.outcome, { id: 'outcome' })
  .add(rowShape, { id: 'row' })

/** What `then` and `clauses` of a row may hold, and what its conditions are about. */
export interface RowParts {
  readonly vocabulary: Vocabulary
  readonly then: JsonSchema
  readonly clause: JsonSchema
  readonly definitions: Readonly<Record<string, JsonSchema>>
}

/** The schema of a document whose rows are written in the given parts; its outer shape is the one that is parsed by. */
export function schemaWith(title: JsonSchema, { vocabulary, then, clause, definitions }: RowParts): JsonSchema {
  const generated = z.toJSONSchema(documentShape, {
    target: 'draft-7',
    io: 'input',
    metadata: definitionNames,
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === rowShape) {
        const { clauses } = jsonSchema.properties ?? {}
        Object.assign(jsonSchema.properties ?? {}, {
          when: ref('rowCondition'),
          then: ref('then'),
          clauses: { ...(typeof clauses === 'object' ? clauses : {}), items: ref('clause') },
        })
      }
      if (zodSchema === shape.conditions.unwrap()) Object.assign(jsonSchema, { additionalProperties: ref('condition') })
      if (zodSchema === wordShape || zodSchema === shape.id) jsonSchema.not = { enum: objectNames }
      if (zodSchema === shape.facts) Object.assign(jsonSchema, { propertyNames: ref('factName') })
    },
  })
  const { definitions: outer, ...root } = withKeyTexts(generated) as JsonSchema
  return {
    $schema: draft,
    ...title,
    ...root,
    definitions: {
      ...(outer as JsonSchema),
      factName: { allOf: [ref('word'), { not: { enum: reserved } }] },
      then,
      clause,
      ...conditionDefinitions(vocabulary),
      ...definitions,
    },
  }
}

/** Names that every object has, as far as they look like a name. */
const objectNames = [
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'prototype',
  'toLocaleString',
  'toString',
  'valueOf',
]

/** A copy in which every key says what it means; a schema that several keys share says it differently for each. */
function withKeyTexts(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withKeyTexts)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, part]): [string, unknown] => [
      keyword,
      keyword === 'properties' ? describedKeys(part as Readonly<Record<string, JsonSchema>>) : withKeyTexts(part),
    ]),
  )
}

function describedKeys(properties: Readonly<Record<string, JsonSchema>>): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => {
      const text = keyTexts[key]
      const part = withKeyTexts(schema) as JsonSchema
      return [key, text === undefined ? part : described(text, part)] as const
    }),
  )
}

const scalar: JsonSchema = { type: ['number', 'string', 'boolean'] }
const list: JsonSchema = { type: 'array', minItems: 1, items: scalar }
const scalarOrNull: JsonSchema = { type: ['number', 'string', 'boolean', 'null'] }

/**
 * JSON Schema of rulebook documents of whatever facts; the package carries it as `schema/rulebook.schema.json`.
 * It accepts every right document; what the facts alone can tell is left to `parseRulebook`.
 */
export function documentSchema(): JsonSchema {
  return schemaWith(described({ zh: '规则表', en: 'A rulebook' }, { title: 'Rulebook 规则表' }), {
    vocabulary: {
      factName: ref('factName'),
      sharedName: ref('word'),
      shorthand: { type: 'object', propertyNames: ref('factName'), additionalProperties: ref('test') },
      comparison: [operandSchema(list, { anyOf: [scalarOrNull, referenceSchema(ref('factName'))] })],
    },
    then: { type: 'object', additionalProperties: scalarOrNull },
    clause: { type: 'string' },
    definitions: {
      test: testSchema({
        value: scalar,
        bound: { type: ['number', 'string'] },
        present: true,
        partner: ref('factName'),
      }),
    },
  })
}
