import { addWorkingTime, type WorkingTimeSearch } from './add-working-time'
import type { Instant } from './instant'
import type { CountOptions } from './walk-working-time'
import type { WorkingCalendar } from './working-calendar'

/** The instant itself if it lies in working time, else the first one after it that does; the end of a segment lies outside. */
export function nextWorkingInstant(calendar: WorkingCalendar, at: Instant, options: CountOptions): WorkingTimeSearch {
  return addWorkingTime(calendar, at, 0, options)
}
