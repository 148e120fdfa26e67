import type { Text } from '../text'

/** A JSON Schema of draft 7, the newest that VS Code supports in full. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

export const draft = 'http://json-schema.org/draft-07/schema#'

/** Where a definition of the same schema stands. */
export function ref(name: string): JsonSchema {
  return { $ref: `#/definitions/${name}` }
}

/** What editors show beside a value: both languages, Chinese first. */
export function described({ zh, en }: Text, schema: JsonSchema): JsonSchema {
  return { description: `${zh}\n${en}`, ...schema }
}

/** An object that has one of these keys. */
export function hasOneOf(keys: readonly string[]): JsonSchema {
  return { anyOf: keys.map((key) => ({ required: [key] })) }
}
