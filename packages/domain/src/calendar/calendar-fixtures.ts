import { getDayDetail } from 'chinese-days'
import { chinaHolidays } from './china-holidays'
import type { HolidayTable } from './holiday-table'
import type { Instant } from './instant'
import type { LocalDate } from './local-date'
import { parseInstant } from './parse-instant'
import { everyDay, mondayToFriday, workingCalendar, type WeekPattern, type WorkingCalendar } from './working-calendar'

/** An instant from RFC 3339 text that the test knows to be right. */
export function at(text: string): Instant {
  const instant = parseInstant(text)
  if (typeof instant !== 'number') throw new Error(`not an instant: ${text}`)
  return instant
}

/** An instant in Shanghai from its date and time of day. */
export function shanghai(date: string, time: string): Instant {
  return at(`${date}T${time.length === 5 ? `${time}:00` : time}+08:00`)
}

/** A calendar that the test knows to be right. */
export function calendarOf(zone: string, week: WeekPattern, holidays: HolidayTable | 'none' = 'none'): WorkingCalendar {
  const result = workingCalendar({ id: 'test', zone, week, holidays })
  if (!result.ok) throw new Error(JSON.stringify(result.errors))
  return result.calendar
}

export const office = calendarOf('Asia/Shanghai', mondayToFriday(['08:00', '12:00'], ['13:00', '17:00']), chinaHolidays)

export const plant = calendarOf(
  'Asia/Shanghai',
  everyDay(['00:00', '08:00'], ['08:00', '16:00'], ['16:00', '24:00']),
  'none',
)

/** What a notice says of a day, by chinese-days, which gives announced days a name in three parts; undefined for the rest. */
export function announced(date: LocalDate): 'worked' | 'off' | undefined {
  // Only this much is asked of it: its weekdays are wrong in processes whose zone lies west of UTC.
  const { name, work } = getDayDetail(date)
  return name.includes(',') ? (work ? 'worked' : 'off') : undefined
}
