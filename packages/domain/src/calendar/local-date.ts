/** A day of the local calendar as `YYYY-MM-DD`, years 0000–9999 (日期). */
export type LocalDate = string

/** Days since 1970-01-01, of a local date; whole, negative before. */
export type EpochDay = number

export const DAY = 86_400_000

/** Whether a value is a real day written `YYYY-MM-DD`; 2026-02-30 is not. */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/** The epoch day of a date whose type already promises a real one; anything else is a bug of the calling code. */
export function epochDayOf(date: LocalDate): EpochDay {
  if (!isLocalDate(date)) throw new RangeError(`not a date: ${String(date)}`)
  return Date.parse(`${date}T00:00:00Z`) / DAY
}

/** The date of an epoch day; beyond the year 9999 in the expanded form of ISO 8601. */
export function dateOfEpochDay(day: EpochDay): LocalDate {
  const text = new Date(day * DAY).toISOString()
  return text.slice(0, text.indexOf('T'))
}

/** Monday 1 to Sunday 7, as ISO 8601 counts. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** The weekday of an epoch day. */
export function weekdayOf(day: EpochDay): IsoWeekday {
  // 1970-01-01 was a Thursday.
  return (((((day + 3) % 7) + 7) % 7) + 1) as IsoWeekday
}
