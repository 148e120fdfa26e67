import { calendarDay, refusedDay } from './calendar-day'
import type { HorizonMark, HorizonPolicy, HorizonRefusal } from './horizon'
import { epochDayOf, type LocalDate } from './local-date'
import type { WorkingCalendar } from './working-calendar'

/** Whether a day has working time. */
export interface WorkingDayKnown extends HorizonMark {
  readonly kind: 'known'
  readonly working: boolean
}

/** Whether a local date is a working day of the calendar (工作日). */
export function workingDay(
  calendar: WorkingCalendar,
  date: LocalDate,
  options: { readonly beyondHorizon: HorizonPolicy },
): WorkingDayKnown | HorizonRefusal {
  const day = epochDayOf(date)
  const { spans, covered } = calendarDay(calendar, day)
  if (!covered && options.beyondHorizon === 'refuse') return refusedDay(calendar, day)
  return { kind: 'known', working: spans.length > 0, beyondHorizon: covered ? null : date }
}
