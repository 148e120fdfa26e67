/** A moment as whole milliseconds since 1970-01-01T00:00:00Z, within ±8.64e15. */
export type Instant = number

/** The first and last millisecond that a date can hold lie this far from 1970. */
export const instantLimit = 8.64e15

const longest = 64
const rfc3339 =
  /^(\d{4}-\d\d-(\d\d))(T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(\d{1,3})0*)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

/**
 * Reads RFC 3339 text with its mandatory offset; undefined for anything else.
 * Strict: real dates only, no leap second, no hour 24, capital T and Z, nothing finer than a millisecond.
 */
export function parseInstant(text: string): Instant | undefined {
  const match = text.length > longest ? null : rfc3339.exec(text)
  if (match === null) return undefined
  const [, date = '', day, time = '', fraction = '', offset = ''] = match
  // Some engines take 30 February for 1 March.
  if (new Date(`${date}T00:00:00Z`).getUTCDate() !== Number(day)) return undefined
  return Date.parse(`${date}${time}.${fraction.padEnd(3, '0')}${offset}`)
}

/** Whether a value is an instant: a whole number within ±8.64e15. */
export function isInstant(value: unknown): value is Instant {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= instantLimit
}

/** RFC 3339 in UTC. */
export function formatInstant(instant: Instant): string {
  return new Date(instant).toISOString()
}
