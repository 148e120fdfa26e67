import type { Report } from './document-error'

const deepest = 64
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

  const stop = (code: 'too-deep' | 'too-large', zh: string, en: string): void => {
    stopped = true
    report({ code, path: path.slice(0, 8), message: { zh, en } })
  }

  /** What stands in for it is of no use: the document is refused. */
  const refuse = (given: string): null => {
    report({
      code: 'wrong-shape',
      path: [...path],
      given,
      message: { zh: 'JSON 里没有这种值', en: 'JSON has no such value' },
    })
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
    if (size > largest) stop('too-large', '文档过大', 'the document is too large')
    else if (path.length + below > deepest)
      stop('too-deep', `嵌套超过 ${String(deepest)} 层`, `nested deeper than ${String(deepest)} levels`)
  }

  /** What stands in several places is copied once, and counted wherever it stands. */
  const copyObject = (value: object): unknown => {
    const [sizeBefore, heightBefore] = [size, height]
    height = path.length
    const copied = Array.isArray(value)
      ? Array.from({ length: value.length }, (_, index) => copyOwn(value, index))
      : isPlain(value)
        ? copyRecord(value)
        : refuse('object')
    copies.set(value, { copied, size: size - sizeBefore, height: height - path.length })
    height = Math.max(height, heightBefore)
    return copied
  }

  const copyOwn = (holder: object, key: string | number): unknown => {
    const own = Object.getOwnPropertyDescriptor(holder, key)
    path.push(key)
    const copied = own !== undefined && !('value' in own) ? refuse('accessor') : copy(own?.value)
    path.pop()
    return copied
  }

  const copyRecord = (value: object): Record<string, unknown> => {
    const record: Record<string, unknown> = {}
    for (const key of Object.keys(value)) {
      if (key === '__proto__') {
        report({
          code: 'bad-name',
          path: [...path, key],
          given: key,
          message: { zh: '不接受这个键', en: 'this key is refused' },
        })
      } else if (!isLeftOut(value, key)) record[key] = copyOwn(value, key)
    }
    return record
  }

  return copy(given)
}

/** A key whose value is undefined says nothing, as in JSON.stringify. */
function isLeftOut(holder: object, key: string): boolean {
  const own = Object.getOwnPropertyDescriptor(holder, key)
  return own !== undefined && 'value' in own && own.value === undefined
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Freezes plain data all the way down. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const item of Object.values(value)) deepFreeze(item)
  return Object.freeze(value)
}
