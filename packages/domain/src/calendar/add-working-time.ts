import { hasWorkingTime } from './calendar-day'
import type { HorizonMark, HorizonRefusal } from './horizon'
import { assertInstant, isInstant, type Instant } from './instant'
import { walkWorkingTime, type CountOptions } from './walk-working-time'
import type { WorkingCalendar } from './working-calendar'

/** The instant at which a search for working time arrived. */
export interface Reached extends HorizonMark {
  readonly kind: 'reached'
  readonly at: Instant
}

/** There is no such instant: no working time in the calendar, a pause that still runs, or none found within a hundred years. */
export interface Never {
  readonly kind: 'never'
  readonly reason: 'no-working-time' | 'paused' | 'search-bound'
}

/** Reached, refused because a day lies outside the holiday table, or never. */
export type WorkingTimeSearch = Reached | HorizonRefusal | Never

/**
 * The deadline: the instant at which `seconds` of working time have passed since `start`, pauses not counted (到期时刻).
 * A start outside working time counts from the next working instant. Time used up at the end of a segment is due
 * there, not the next morning. Zero seconds are due at the start if it counts, else at the next instant that does.
 */
export function addWorkingTime(
  calendar: WorkingCalendar,
  start: Instant,
  seconds: number,
  options: CountOptions,
): WorkingTimeSearch {
  assertInstant(start, 'start')
  if (!Number.isSafeInteger(seconds * 1_000) || !Number.isInteger(seconds) || seconds < 0) {
    throw new RangeError(`not a whole number of seconds from 0 up: ${String(seconds)}`)
  }
  if (!hasWorkingTime(calendar)) return { kind: 'never', reason: 'no-working-time' }
  let remaining = seconds * 1_000
  let at = start
  const end = walkWorkingTime(calendar, { from: start, until: Infinity }, options, (piece) => {
    const length = piece.to - piece.from
    at = piece.from + remaining
    if (remaining <= length) return true
    remaining -= length
    return false
  })
  if (end.kind === 'refused') return end
  if (end.kind === 'paused') return { kind: 'never', reason: 'paused' }
  if (end.kind !== 'stopped' || !isInstant(at)) return { kind: 'never', reason: 'search-bound' }
  return { kind: 'reached', at, beyondHorizon: end.beyondHorizon }
}
