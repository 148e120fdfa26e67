import type { Share } from '../../space/region'
import type { FoundRegion, Severity } from '../../verify/finding'
import type { Text } from '../../text'

/** Where something stands in a file; both count from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** One thing to be told about a file; every format shows the same. */
export interface Diagnostic {
  /** Stable; `zhidu help <code>` explains it. */
  readonly code: string
  readonly severity: Severity
  /** Found by trying inputs, where nothing can be proved. */
  readonly basis?: 'sampled'
  readonly message: Text
  /** As the person named the file. */
  readonly file: string
  readonly place?: Place
  /** What may have been meant. */
  readonly hint?: Text
  readonly rows?: readonly string[]
  readonly clauses?: readonly string[]
  readonly regions?: readonly FoundRegion[]
  /** How many of all inputs are concerned, where the message says so. */
  readonly share?: Share
  /** An input that shows it. */
  readonly witness?: Readonly<Record<string, unknown>>
  /** What the input takes for granted, where not everything can be given as a fact. */
  readonly assumed?: readonly { readonly text: string; readonly value: unknown }[]
}

/** The command that explains a code. */
export function helpOn(code: string): string {
  return `zhidu help ${code}`
}

/** `file:line:column`, as editors and terminals make it a link. */
export function placed({ file, place }: Pick<Diagnostic, 'file' | 'place'>): string {
  return place === undefined ? file : `${file}:${String(place.line)}:${String(place.column)}`
}
