/** A moment as whole milliseconds since 1970-01-01T00:00:00Z, within ±8.64e15 (时刻). */
export type Instant = number

/** From `from` up to but not including `to`; `to` is not before `from`. */
export interface Interval {
  readonly from: Instant
  readonly to: Instant
}

/** An interval whose working time does not count; `to` is null while it still runs (暂停计时). */
export interface Pause {
  readonly from: Instant
  readonly to: Instant | null
}

/** The first and last millisecond that a date can hold lie this far from 1970. */
export const INSTANT_LIMIT = 8.64e15

/** Whether a value is an instant: a whole number within ±8.64e15. */
export function isInstant(value: unknown): value is Instant {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= INSTANT_LIMIT
}

/** For values whose type already promises an instant: anything else is a bug of the calling code. */
export function assertInstant(value: Instant, name: string): void {
  if (!isInstant(value)) throw new RangeError(`${name} is not an instant: ${String(value)}`)
}
