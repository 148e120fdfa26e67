import { endOfBusiness, workingDay } from '../calendar'
import type { LocalDate, WorkingCalendar } from '../calendar'

/** Whether a local date is a working day of a site's office; beyond the holiday notices by its weekday. */
export function isOfficeDay(office: WorkingCalendar, date: LocalDate): boolean {
  const day = workingDay(office, date, { beyondHorizon: 'weekdays' })
  return day.kind === 'known' && day.working
}

/** The end of the office's business on a local date, or on the next working day; beyond the notices by weekdays. */
export function endOfOfficeDay(office: WorkingCalendar, date: LocalDate) {
  const end = endOfBusiness(office, date, { beyondHorizon: 'weekdays' })
  if (end.kind !== 'reached') throw new Error(`the office of a checked site has no end of business after ${date}`)
  return end
}
