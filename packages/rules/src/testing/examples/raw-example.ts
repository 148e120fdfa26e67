import type { ExampleError, Place } from './example'

/** A value as it is written in a file, with its place. */
export interface Cell extends Place {
  readonly text: string
  /** What YAML takes it for; absent in a spreadsheet, where all is text, and `(none)` and quoted text have a meaning. */
  readonly scalar?: string | number | boolean
}

/** A title or key, and what stands under it. */
export interface Entry {
  readonly title: Cell
  readonly value: Cell
}

/** What is expected, as it is written: nothing, words such as `no row`, fields, or a list of outcomes. */
export type RawExpectation =
  | { readonly kind: 'blank' }
  | { readonly kind: 'words'; readonly words: Cell }
  | { readonly kind: 'fields'; readonly fields: readonly Entry[] }
  | { readonly kind: 'list'; readonly outcomes: readonly (readonly Entry[])[] }

/** An example as it is written, before anything of it is understood; blank cells are left out. */
export interface RawExample extends Place {
  readonly name?: Cell
  readonly facts: readonly Entry[]
  readonly expected: RawExpectation
  readonly row?: Cell
  readonly clauses: readonly Cell[]
  readonly note?: Cell
  /** Whether a part of it could not be told: what seems to be missing may be that. */
  readonly isFlawed?: boolean
}

/** What a reader of a format gives. */
export interface RawReading {
  readonly examples: readonly RawExample[]
  readonly errors: readonly ExampleError[]
}
