/** Epoch milliseconds. */
export type Instant = number

const rfc3339 =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,3}))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/
const furthest = 8.64e15

/**
 * Reads RFC 3339 with a mandatory offset, capital `T` and `Z`, at most milliseconds.
 * A day that does not exist, second 60 and a missing offset give undefined.
 */
export function parseInstant(text: string): Instant | undefined {
  const match = rfc3339.exec(text)
  if (match === null) return undefined
  const [, year, month, day] = match
  const midnight = new Date(`${year ?? ''}-${month ?? ''}-${day ?? ''}T00:00:00Z`)
  if (Number.isNaN(midnight.getTime()) || midnight.getUTCDate() !== Number(day)) return undefined
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? undefined : instant
}

/** Whether a number can be an instant: whole milliseconds within the range of dates. */
export function isInstant(value: number): boolean {
  return Number.isInteger(value) && value >= -furthest && value <= furthest
}

/** RFC 3339 in UTC. */
export function formatInstant(instant: Instant): string {
  return new Date(instant).toISOString()
}
