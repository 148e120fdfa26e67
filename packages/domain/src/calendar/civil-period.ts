import { tz } from '@date-fns/tz'
import { addMonths } from 'date-fns/addMonths'
import { assertInstant, type Instant } from './instant'
import { DAY, dateOfEpochDay, epochDayOf, isLocalDate, type LocalDate } from './local-date'
import { localDateOf } from './zone-clock'

/** A length in calendar days, months or years; whole, from 0 up (期间). */
export type CivilPeriod = { readonly days: number } | { readonly months: number } | { readonly years: number }

const utc = tz('UTC')

/**
 * The last day of a period that begins on a date: the first day is not counted, the corresponding day is the last,
 * and a month that lacks it ends the period with its own last day (民法典第二百零一、二百零二条).
 */
export function addPeriod(date: LocalDate, period: CivilPeriod): LocalDate {
  const day = epochDayOf(date)
  const end = 'days' in period ? dateOfEpochDay(day + whole(period.days)) : dateMonthsLater(day, monthsOf(period))
  if (!isLocalDate(end)) throw new RangeError(`the period leaves the years 0000–9999: ${String(end)}`)
  return end
}

/** Whether `to` falls within whole months after `from`, by local dates, the last day included; never when it lies before. */
export function fallsWithinMonths(from: Instant, to: Instant, months: number, zone: string): boolean {
  assertInstant(from, 'from')
  assertInstant(to, 'to')
  return to >= from && localDateOf(to, zone) <= addPeriod(localDateOf(from, zone), { months })
}

function dateMonthsLater(day: number, months: number): LocalDate {
  return dateOfEpochDay(addMonths(day * DAY, months, { in: utc }).getTime() / DAY)
}

function monthsOf(period: { readonly months: number } | { readonly years: number }): number {
  return 'months' in period ? whole(period.months) : whole(period.years) * 12
}

function whole(count: number): number {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a whole count from 0 up: ${String(count)}`)
  return count
}
