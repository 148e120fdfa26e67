import type { Path, Report } from './document-error'

const deepest = 64
const largest = 20_000_000

/**
 * Copies plain JSON, so that what was given is never changed or shared. What JSON cannot hold is reported; depth and
 * size are bounded, since a cycle or shared parts can unfold without end.
 */
export function copyPlain(given: unknown, report: Report): unknown {
  let size = 0
  let stopped = false
  const stop = (code: 'too-deep' | 'too-large', path: Path, zh: string, en: string): void => {
    stopped = true
    report({ code, path: path.slice(0, 8), message: { zh, en } })
  }
  const copy = (value: unknown, path: Path): unknown => {
    if (stopped) return undefined
    size += 1
    if (size > largest) stop('too-large', path, '文档过大', 'the document is too large')
    if (path.length > deepest)
      stop('too-deep', path, `嵌套超过 ${String(deepest)} 层`, `nested deeper than ${String(deepest)} levels`)
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
    if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value
    if (Array.isArray(value)) return value.map((item, index) => copy(item, [...path, index]))
    if (typeof value === 'object' && isPlain(value)) return copyRecord(value, path)
    report({
      code: 'wrong-shape',
      path,
      given: typeof value === 'number' ? String(value) : typeof value,
      message: { zh: 'JSON 里没有这种值', en: 'JSON has no such value' },
    })
    return undefined
  }
  const copyRecord = (value: object, path: Path): Record<string, unknown> => {
    const record: Record<string, unknown> = {}
    for (const [key, item] of Object.entries(value)) {
      if (key === '__proto__') {
        report({
          code: 'bad-name',
          path: [...path, key],
          given: key,
          message: { zh: '不接受这个键', en: 'this key is refused' },
        })
      } else if (item !== undefined) record[key] = copy(item, [...path, key])
    }
    return record
  }
  return copy(given, [])
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
