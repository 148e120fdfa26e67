import type { z } from 'zod'
import type { AllowedValues } from '../input-error'
import type { DocumentErrorCode, Path } from './document-error'

/** What tells defects of one code apart. */
export type DefectReason =
  | 'absence'
  | 'assumed'
  | 'beside-reference'
  | 'bounds-off-scale'
  | 'condition'
  | 'field-of-variant'
  | 'instant-bounds'
  | 'json-deep'
  | 'json-key'
  | 'json-large'
  | 'json-value'
  | 'length'
  | 'list'
  | 'no-words'
  | 'order'
  | 'order-of-bounds'
  | 'order-of-days'
  | 'reference-path'
  | 'reserved-name'
  | 'scale'
  | 'test'
  | 'unknown-key'
  | 'wide-bounds'

/** What more is known of a defect. */
export interface DefectDetails {
  readonly reason?: DefectReason
  readonly allowed?: AllowedValues
  /** What zod found, where a shape or an outcome is wrong. */
  readonly issue?: z.core.$ZodIssue
}

/** One defect of a rulebook as the checks find it; `describeDefect` has the words for it. */
export interface Defect extends DefectDetails {
  readonly code: DocumentErrorCode
  readonly path: Path
  readonly given?: unknown
}

/** Collects every defect instead of stopping at the first. */
export type Report = (code: DocumentErrorCode, path: Path, given?: unknown, details?: DefectDetails) => void

/** A list of defects and the function that adds to it. */
export interface Defects {
  readonly defects: readonly Defect[]
  readonly report: Report
}

/** An empty list. */
export function defectList(): Defects {
  const defects: Defect[] = []
  return {
    defects,
    report: (code, path, given, details) => {
      defects.push({ code, path, ...(given === undefined ? {} : { given }), ...details })
    },
  }
}
