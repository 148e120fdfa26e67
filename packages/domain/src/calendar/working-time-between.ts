import type { HorizonMark, HorizonRefusal } from './horizon'
import { assertInstant, type Instant } from './instant'
import { SEARCH_DAYS, walkWorkingTime, type CountOptions } from './walk-working-time'
import type { WorkingCalendar } from './working-calendar'

/** Working time in whole milliseconds. */
export interface WorkingTimeCounted extends HorizonMark {
  readonly kind: 'counted'
  readonly milliseconds: number
}

/** More than a hundred years are not counted. */
export interface PeriodRefusal {
  readonly kind: 'refused'
  readonly code: 'period-too-long'
  readonly maxDays: number
}

/** Counted, or refused: a day outside the holiday table, or a period over a hundred years. */
export type WorkingTimeCount = WorkingTimeCounted | HorizonRefusal | PeriodRefusal

/** Working time from one instant to another, pauses not counted; negative when `to` lies before `from`. */
export function workingTimeBetween(
  calendar: WorkingCalendar,
  from: Instant,
  to: Instant,
  options: CountOptions,
): WorkingTimeCount {
  assertInstant(from, 'from')
  assertInstant(to, 'to')
  if (to < from) {
    const reversed = workingTimeBetween(calendar, to, from, options)
    return reversed.kind === 'counted' ? { ...reversed, milliseconds: 0 - reversed.milliseconds } : reversed
  }
  let milliseconds = 0
  const end = walkWorkingTime(calendar, { from, until: to }, options, (piece) => {
    milliseconds += piece.to - piece.from
    return false
  })
  if (end.kind === 'refused') return end
  if (end.kind !== 'ended') return { kind: 'refused', code: 'period-too-long', maxDays: SEARCH_DAYS }
  return { kind: 'counted', milliseconds, beyondHorizon: end.beyondHorizon }
}
