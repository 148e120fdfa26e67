import type { Text } from '../text'

/** What can be wrong with a rulebook document; the codes are stable. */
export type DocumentErrorCode =
  | 'wrong-shape'
  | 'too-deep'
  | 'too-large'
  | 'bad-name'
  | 'bad-date'
  | 'bad-bounds'
  | 'duplicate-row'
  | 'unknown-fact'
  | 'unknown-operator'
  | 'unknown-condition'
  | 'circular-condition'
  | 'empty-group'
  | 'ambiguous-condition'
  | 'path-refused'
  | 'wrong-operand'
  | 'off-grid'
  | 'out-of-bounds'
  | 'not-comparable'
  | 'wrong-outcome'

/** One defect of a rulebook document, found when it is loaded. */
export interface DocumentError {
  readonly code: DocumentErrorCode
  /** Where in the document, outermost key first. */
  readonly path: readonly (string | number)[]
  readonly given?: unknown
  readonly message: Text
}

/** Collects every defect instead of stopping at the first. */
export type Report = (error: DocumentError) => void

/** A place in a document. */
export type Path = readonly (string | number)[]
