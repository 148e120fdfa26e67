/** A request whose body was read; or its body is longer than the limit, or ended before it was complete. */
export type Reading = { readonly kind: 'read'; readonly request: Request } | { readonly kind: 'too-large' | 'broken' }

/**
 * Reads the body of a request up to a hard limit of bytes, whatever its headers say. The rest of a longer one is
 * cancelled unread.
 */
export async function readBody(request: Request, limit: number): Promise<Reading> {
  const { body } = request
  if (body === null) return { kind: 'read', request }
  const reader = body.getReader()
  try {
    const chunks = await chunksOf(reader, limit)
    if (chunks === undefined) return { kind: 'too-large' }
    const { url, method, headers } = request
    return { kind: 'read', request: new Request(url, { method, headers, body: new Blob(chunks) }) }
  } catch {
    return { kind: 'broken' }
  }
}

async function chunksOf(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>[] | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.byteLength
    if (length > limit) {
      await reader.cancel()
      return undefined
    }
    chunks.push(next.value)
  }
  return chunks
}
