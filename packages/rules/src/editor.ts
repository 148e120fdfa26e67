export { declarationOf } from './editor/declaration'
export { documentSchema } from './editor/document-schema'
export type { JsonSchema } from './editor/json-schema'
export { inputSchemaOf, jsonSchemaOf } from './editor/rulebook-schema'
