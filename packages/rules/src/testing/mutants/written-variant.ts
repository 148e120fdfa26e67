import type { Text } from '../../text'
import type { MutantKind } from './mutant'

/** A condition with one change, as it is written. */
export interface WrittenVariant {
  readonly kind: MutantKind
  /** The place of the change, and what then stands there; undefined where something is left out. */
  readonly path: readonly (string | number)[]
  readonly written: unknown
  /** Tells changes at one place apart. */
  readonly mark: string
  readonly text: Text
}
