import { describeDefect } from './describe-defect'
import type { DocumentError } from './document-error'
import { readDocument } from './read-document'
import type { AnyRulebook, Rulebook, RulebookDocument } from './rulebook'

/** A loaded rulebook, or every defect that its document has. */
export type Reading =
  { readonly ok: true; readonly rulebook: Rulebook } | { readonly ok: false; readonly errors: readonly DocumentError[] }

/** Loads a rulebook from JSON data (already parsed). Never throws for a bad document and never changes the given one. */
export function parseRulebook(json: unknown): Reading {
  const reading = readDocument(json)
  return reading.ok ? reading : { ok: false, errors: reading.defects.map(describeDefect) }
}

/** The JSON data of a rulebook, as it was written; {@link parseRulebook} reads it back to an equal rulebook. */
export function toJSON(rulebook: AnyRulebook): RulebookDocument {
  return rulebook.document
}
