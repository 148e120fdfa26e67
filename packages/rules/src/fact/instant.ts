/** A moment as whole milliseconds since 1970-01-01T00:00:00Z, within ±8.64e15. */
export type Instant = number

/** The first and last millisecond that a date can hold lie this far from 1970. */
export const instantLimit = 8.64e15

const longest = 64
const rfc3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$/
const fourCenturies = 146_097 * 86_400_000

/**
 * Reads RFC 3339 text with its mandatory offset; undefined for anything else.
 * Strict: real dates only, no leap second, no hour 24, capital T and Z, nothing finer than a millisecond.
 */
export function parseInstant(text: string): Instant | undefined {
  const match = text.length > longest ? null : rfc3339.exec(text)
  if (match === null) return undefined
  const part = (index: number): number => Number(match[index] ?? 0)
  const [year, month, day, hour, minute, second] = [part(1), part(2), part(3), part(4), part(5), part(6)]
  if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59) return undefined
  if (part(9) > 23 || part(10) > 59) return undefined
  const fraction = match[7] ?? ''
  if (/[1-9]/.test(fraction.slice(3))) return undefined
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'))
  // Date.UTC takes the years 0–99 for 1900–1999; the Gregorian calendar repeats every 400 years.
  const local = Date.UTC(year + 400, month - 1, day, hour, minute, second, milliseconds) - fourCenturies
  if (new Date(local).getUTCDate() !== day) return undefined
  const offset = (part(9) * 60 + part(10)) * 60_000
  return match[8] === '-' ? local + offset : local - offset
}

/** Whether a value is an instant: a whole number within ±8.64e15. */
export function isInstant(value: unknown): value is Instant {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= instantLimit
}

/** RFC 3339 in UTC. */
export function formatInstant(instant: Instant): string {
  return new Date(instant).toISOString()
}
