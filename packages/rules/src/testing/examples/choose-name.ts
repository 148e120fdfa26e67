import type { Text } from '../../text'
import { nearestName } from '../../rulebook/nearest-names'

/** Which of several names is meant. */
export type Choice =
  | { readonly kind: 'found'; readonly name: string }
  | { readonly kind: 'ambiguous'; readonly names: readonly string[] }
  | { readonly kind: 'unknown'; readonly nearest: string | undefined }

/**
 * The name that is meant by itself or by its label in either language. A name itself goes before labels, so that what
 * is written by name reads back; a label of several names is ambiguous.
 */
export function chooseName(given: string, labels: Readonly<Record<string, Text>>): Choice {
  const name = given.trim()
  if (Object.hasOwn(labels, name)) return { kind: 'found', name }
  const wanted = plainText(given)
  const entries = Object.entries(labels)
  const names = entries
    .filter(([own, { zh, en }]) => [own, zh, en].some((text) => plainText(text) === wanted))
    .map(([own]) => own)
  const [only] = names
  if (only === undefined) {
    const known = entries.flatMap(([own, { zh, en }]) => [own, zh, en])
    return { kind: 'unknown', nearest: nearestName(name, known) }
  }
  return names.length === 1 ? { kind: 'found', name: only } : { kind: 'ambiguous', names }
}

/** Text without what people do not see: full-width forms, capitals, blanks around it and between words. */
export function plainText(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}
