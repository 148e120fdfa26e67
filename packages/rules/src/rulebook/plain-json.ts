import type { DefectReason, Report } from './defect'

/** The most lists and objects within one another. */
export const deepestDocument = 64
/** Enough for 200,000 rows; parts that are given once and stand in several places count at each of them. */
const largest = 10_000_000

/**
 * Copies plain JSON, so that what was given is never changed or shared, and none of its code is run: accessors and
 * methods are refused. What JSON cannot hold is reported; depth and size are bounded, since a cycle or shared parts
 * can unfold without end.
 */
export function copyPlain(given: unknown, report: Report): unknown {
  const path: (string | number)[] = []
  const copies = new Map<object, { readonly copied: unknown; readonly size: number; readonly height: number }>()
  let size = 0
  let height = 0
  let stopped = false

  const stop = (code: 'too-deep' | 'too-large', reason: DefectReason): void => {
    stopped = true
    report(code, path.slice(0, 8), undefined, { reason })
  }

  /** What stands in for it is of no use: the document is refused. */
  const refuse = (given: string): null => {
    report('wrong-shape', [...path], given, { reason: 'json-value' })
    return null
  }

  const copy = (value: unknown): unknown => {
    if (stopped) return undefined
    count(1, 0)
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
    if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : refuse(String(value))
    if (typeof value !== 'object') return refuse(typeof value)
    const before = copies.get(value)
    if (before === undefined) return copyObject(value)
    count(before.size, before.height)
    return before.copied
  }

  const count = (more: number, below: number): void => {
    size += more
    height = Math.max(height, path.length + below)
    if (size > largest) stop('too-large', 'json-large')
    else if (path.length + below > deepestDocument) stop('too-deep', 'json-deep')
  }

  /** What holds other parts and stands in several places is copied once, and counted wherever it stands. */
  const copyObject = (value: object): unknown => {
    const [sizeBefore, heightBefore] = [size, height]
    height = path.length
    const copied = Array.isArray(value)
      ? Array.from({ length: value.length }, (_, index) => copyOwn(ownOf(value, index), index))
      : isPlain(value)
        ? copyRecord(value)
        : refuse('object')
    const below = height - path.length
    if (below > 1) copies.set(value, { copied, size: size - sizeBefore, height: below })
    height = Math.max(height, heightBefore)
    return copied
  }

  const copyOwn = (own: PropertyDescriptor | undefined, key: string | number): unknown => {
    path.push(key)
    const copied = own !== undefined && !('value' in own) ? refuse('accessor') : copy(own?.value)
    path.pop()
    return copied
  }

  const copyRecord = (value: object): Record<string, unknown> => {
    const record: Record<string, unknown> = {}
    for (const key of Object.keys(value)) {
      const own = ownOf(value, key)
      // A key whose value is undefined says nothing, as in JSON.stringify.
      const isLeftOut = own !== undefined && 'value' in own && own.value === undefined
      if (key === '__proto__') report('bad-name', [...path, key], key, { reason: 'json-key' })
      else if (!isLeftOut) record[key] = copyOwn(own, key)
    }
    return record
  }

  return copy(given)
}

const ownOf = Object.getOwnPropertyDescriptor

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
