import { readDocument } from './read-document'
import type { Reading } from './read-document'
import type { AnyRulebook, RulebookDocument } from './rulebook'

/** Loads a rulebook from JSON data (already parsed). Never throws for a bad document and never changes the given one. */
export function parseRulebook(json: unknown): Reading {
  return readDocument(json)
}

/** The JSON data of a rulebook, as it was written; {@link parseRulebook} reads it back to an equal rulebook. */
export function toJSON(rulebook: AnyRulebook): RulebookDocument {
  return rulebook.document
}
