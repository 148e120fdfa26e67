import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether a text can be a key: visible ASCII, since a header has to carry it. */
export function isKey(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text)
}

/** Whether a request carries the key as `Authorization: Bearer <key>`; the comparison takes the same time for all. */
export function keyCheck(key: string): (request: Request) => boolean {
  if (!isKey(key)) throw new TypeError('a key is made of visible ASCII characters, without spaces')
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  const expected = digest(key)
  return (request) => {
    const [, given] = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? []
    return timingSafeEqual(digest(given ?? ''), expected)
  }
}
