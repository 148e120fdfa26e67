import type { Never, Reached } from './add-working-time'
import { calendarDay, hasWorkingTime, refusedDay } from './calendar-day'
import type { HorizonPolicy, HorizonRefusal } from './horizon'
import { dateOfEpochDay, epochDayOf, type LocalDate } from './local-date'
import { SEARCH_DAYS } from './walk-working-time'
import type { WorkingCalendar } from './working-calendar'

/** The end of business and the day that it lies on. */
export interface EndOfBusiness extends Reached {
  readonly date: LocalDate
}

/**
 * When business ends on a date, the end of its last segment; a date without working time passes it on to the next
 * working day, which `date` names, as the Civil Code does with a period's last day (民法典第二百零三条).
 */
export function endOfBusiness(
  calendar: WorkingCalendar,
  date: LocalDate,
  options: { readonly beyondHorizon: HorizonPolicy },
): EndOfBusiness | HorizonRefusal | Never {
  if (!hasWorkingTime(calendar)) return { kind: 'never', reason: 'no-working-time' }
  const first = epochDayOf(date)
  let beyondHorizon: LocalDate | null = null
  for (let day = first; day <= first + SEARCH_DAYS; day += 1) {
    const { spans, covered } = calendarDay(calendar, day)
    if (!covered) {
      if (options.beyondHorizon === 'refuse') return refusedDay(calendar, day)
      beyondHorizon ??= dateOfEpochDay(day)
    }
    const last = spans.at(-1)
    if (last !== undefined) return { kind: 'reached', at: last.to, date: dateOfEpochDay(day), beyondHorizon }
  }
  return { kind: 'never', reason: 'search-bound' }
}
