import { calendarDay, refusedDay, type CalendarDay } from './calendar-day'
import type { HorizonPolicy, HorizonRefusal } from './horizon'
import type { Instant, Interval, Pause } from './instant'
import { dateOfEpochDay, type LocalDate } from './local-date'
import { mergedPauses } from './merged-pauses'
import type { WorkingCalendar } from './working-calendar'
import { localDayAt } from './zone-clock'

/** A search or a count goes over this many local days at most, a hundred years. */
export const SEARCH_DAYS = 36_525

/** What every count of working time is told. */
export interface CountOptions {
  /** Intervals whose working time does not count; overlaps count once. */
  readonly pauses?: readonly Pause[]
  /** What happens on a day that the holiday table does not cover. */
  readonly beyondHorizon: HorizonPolicy
}

/** How a walk ended: the visitor had enough, `until` was reached, or it could not go on. */
export type WalkEnd =
  | { readonly kind: 'stopped' | 'ended'; readonly beyondHorizon: LocalDate | null }
  | { readonly kind: 'paused' | 'too-long' }
  | HorizonRefusal

/** Goes through the counting pieces of working time from `from` to `until` in order, until the visitor answers true. */
export function walkWorkingTime(
  calendar: WorkingCalendar,
  { from, until }: { readonly from: Instant; readonly until: Instant },
  options: CountOptions,
  visit: (piece: Interval) => boolean,
): WalkEnd {
  const pauses = mergedPauses(options.pauses ?? [])
  let beyondHorizon: LocalDate | null = null
  let waiting = 0
  // Never the day before the one that the clock shows; the day after, where the clock was set back over midnight.
  const first = localDayAt(calendar.zone, from)
  for (let day = first; day <= first + SEARCH_DAYS; day += 1) {
    const today = calendarDay(calendar, day)
    if (today.to <= from) continue
    if (today.from >= until) return { kind: 'ended', beyondHorizon }
    const extent = { from: Math.max(today.from, from), to: Math.min(today.to, until) }
    while ((pauses[waiting]?.to ?? Infinity) <= extent.from) waiting += 1
    const pause = pauses[waiting]
    // What a pause covers whole cannot change the count, so the holidays of such a day need not be known.
    if (pause !== undefined && pause.from <= extent.from && pause.to >= extent.to) {
      if (pause.to === Infinity && until === Infinity) return { kind: 'paused' }
      continue
    }
    if (!today.covered) {
      if (options.beyondHorizon === 'refuse') return refusedDay(calendar, day)
      beyondHorizon ??= dateOfEpochDay(day)
    }
    if (visitDay(today, extent, pauses, waiting, visit)) return { kind: 'stopped', beyondHorizon }
  }
  return { kind: 'too-long' }
}

function visitDay(
  { spans }: CalendarDay,
  extent: Interval,
  pauses: readonly Interval[],
  waiting: number,
  visit: (piece: Interval) => boolean,
): boolean {
  for (const span of spans) {
    const end = Math.min(span.to, extent.to)
    let at = Math.max(span.from, extent.from)
    for (let index = waiting; at < end; index += 1) {
      const pause = pauses[index]
      const to = Math.min(end, pause?.from ?? Infinity)
      if (to > at && visit({ from: at, to })) return true
      at = Math.max(at, pause?.to ?? Infinity)
    }
  }
  return false
}
