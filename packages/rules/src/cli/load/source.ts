import type { FactSpecs } from '../../fact/fact-spec'
import type { Inference } from '../../json-rules/infer/infer-rulebooks'
import type { AnyRulebook } from '../../rulebook/rulebook'
import type { Path } from '../../rulebook/document-error'
import type { Diagnostic, Place } from '../diagnostics/diagnostic'

/** A rulebook that was found in a file. */
export interface Source {
  /** As the person named the file. */
  readonly file: string
  /** The file, and which of its exports where there are several: `rules.ts#loading`. */
  readonly name: string
  readonly kind: SourceKind
  /** Of rules of json-rules-engine that decide several questions: the first of them. */
  readonly rulebook: AnyRulebook
  /** Where a part of the document stands; undefined where a program made it. */
  readonly placeOf: (path: Path) => Place | undefined
  /** For `json-rules`: the rules as they stand in the file. */
  readonly rules?: unknown
  /** For `json-rules`: what was made of the rules. */
  readonly inference?: Inference
}

/** `json`: a rulebook. `json-rules`: rules of json-rules-engine, whose facts were inferred. `module`: an export. */
export type SourceKind = 'json' | 'json-rules' | 'module'

/** The rulebooks of one file, and what is wrong with it. */
export interface Loaded {
  readonly sources: readonly Source[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The place of a row, by its id. */
export function rowPlace({ rulebook, placeOf, inference }: Source, id: string): Place | undefined {
  if (inference !== undefined) return placeOf(inference.rows.get(id)?.path ?? [])
  const index = rulebook.document.rows.findIndex((row) => row.id === id)
  return index === -1 ? undefined : placeOf(['rows', index])
}

/** The facts of all of a file's rules. */
export function factsOf({ rulebook, inference }: Source): FactSpecs {
  if (inference === undefined) return rulebook.document.facts
  return Object.assign({}, ...inference.tables.map((table) => table.rulebook.document.facts)) as FactSpecs
}

/** The rulebooks that a file comes to: rules of json-rules-engine may decide several questions. */
export function rulebooksOf({ rulebook, inference }: Source): readonly AnyRulebook[] {
  if (inference === undefined) return [rulebook]
  // A level looks once more at rules of one priority, that are part of a question already.
  return inference.tables.map((table) => table.rulebook).filter(({ document }) => !/\/level-\d+$/.test(document.id))
}

/** What the file itself calls a fact. */
export function factName(source: Source, fact: string): string {
  if (source.inference === undefined) return fact
  return factsOf(source)[fact]?.label.en ?? fact
}
