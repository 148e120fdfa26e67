import { tzOffset } from '@date-fns/tz'
import { instantLimit } from '@zhidu/rules/instant'
import { assertInstant, type Instant } from './instant'
import { DAY, dateOfEpochDay, epochDayOf, type EpochDay, type LocalDate } from './local-date'

export const MINUTE = 60_000

const knownZones = new Set<string>()
const KNOWN_ZONES_LIMIT = 2_000

/** Whether the runtime knows an IANA zone of this name, such as `Asia/Shanghai`; bare offsets are not zones. */
export function isTimeZone(zone: string): boolean {
  if (knownZones.has(zone)) return true
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone })
  } catch {
    return false
  }
  if (knownZones.size < KNOWN_ZONES_LIMIT) knownZones.add(zone)
  return true
}

/** What the zone's clock is ahead of UTC at an instant, in milliseconds. */
export function offsetAt(zone: string, instant: Instant): number {
  // tzOffset reads an offset out of any text that contains one, so an unknown name must not reach it.
  if (!isTimeZone(zone)) throw new RangeError(`not a time zone: ${zone}`)
  const within = Math.min(Math.max(instant, -instantLimit), instantLimit)
  return Math.round(tzOffset(zone, new Date(within)) * MINUTE)
}

/** The local day that the zone's clock shows at an instant. */
export function localDayAt(zone: string, instant: Instant): EpochDay {
  return Math.floor((instant + offsetAt(zone, instant)) / DAY)
}

/** Whole seconds since midnight that the zone's clock shows at an instant, 0 to 86399. */
export function secondOfLocalDay(instant: Instant, zone: string): number {
  assertInstant(instant, 'instant')
  return Math.floor((instant + offsetAt(zone, instant) - localDayAt(zone, instant) * DAY) / 1000)
}

/** The local date that the zone's clock shows at an instant. */
export function localDateOf(instant: Instant, zone: string): LocalDate {
  assertInstant(instant, 'instant')
  return dateOfEpochDay(localDayAt(zone, instant))
}

/** The end of a local day, 24:00 in that zone: the first instant of the next day. */
export function endOfLocalDay(date: LocalDate, zone: string): Instant {
  return instantOnDay(zone, epochDayOf(date))(24 * 60)
}

/** The first instant at which a zone's clock shows a minute of a local day, 0 to 1440, or anything later. */
export function instantAt(date: LocalDate, minute: number, zone: string): Instant {
  return instantOnDay(zone, epochDayOf(date))(minute)
}

/**
 * For one local day: the first instant at which the zone's clock shows a minute of that day, or anything later.
 * So a time that the clock skips is the instant of the change, and a time shown twice is its first showing.
 */
export function instantOnDay(zone: string, day: EpochDay): (minute: number) => Instant {
  // A day and its neighbours see one change of the clock at most, so two looks tell whether there is any.
  const before = offsetAt(zone, (day - 1) * DAY)
  const after = offsetAt(zone, (day + 2) * DAY)
  return (minute) => {
    const local = day * DAY + minute * MINUTE
    const early = local - before
    if (before === after || offsetAt(zone, early) === before) return early
    const late = local - after
    if (offsetAt(zone, late) === after) return late
    return changeBetween(zone, late, early, after)
  }
}

function changeBetween(zone: string, from: Instant, to: Instant, after: number): Instant {
  let [low, high] = [from, to]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(zone, middle) === after) high = middle
    else low = middle
  }
  return high
}
