import { isRecord } from './condition-context'

/** A copy of data, which what happens to the original does not change; a key whose value is undefined is left out. */
export function copyData(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, copyData)
  if (!isRecord(value)) return value === 0 ? 0 : value
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(entries.map(([key, item]) => [key, copyData(item)]))
}
