import { canonical } from '../evaluate/result'
import type { RulebookDocument } from '../rulebook/rulebook'

/** `sha256:` and the digest of a document's JSON with sorted keys: the same for the same document, however written. */
export async function rulebookHash(document: RulebookDocument): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(document)))
  return `sha256:${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
