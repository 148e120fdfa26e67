import type { AllowedValues } from '../input-error'
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

/** A place in a document, outermost key first. */
export type Path = readonly (string | number)[]

/** One defect of a rulebook document, found when it is loaded. */
export interface DocumentError {
  readonly code: DocumentErrorCode
  /** Where in the document, outermost key first. */
  readonly path: Path
  readonly given?: unknown
  /** What would have been accepted there: known names, the most likely first; bounds; the nearest values on a scale. */
  readonly allowed?: AllowedValues
  readonly message: Text
}
