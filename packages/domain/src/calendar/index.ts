export { isInstant, type Instant, type Interval, type Pause } from './instant'
export { parseInstant } from './parse-instant'
export { formatInstant } from './format-instant'
export { formatForPeople } from './format-for-people'
export { isLocalDate, type IsoWeekday, type LocalDate } from './local-date'
export { endOfLocalDay, instantAt, isTimeZone, localDateOf, secondOfLocalDay } from './zone-clock'
export {
  extendHolidays,
  holidayTable,
  type Holiday,
  type HolidayTable,
  type HolidayTableResult,
  type HolidayYear,
} from './holiday-table'
export { chinaHolidays } from './china-holidays'
export type { Segment } from './working-segment'
export {
  everyDay,
  mondayToFriday,
  roundTheClock,
  workingCalendar,
  workingDaySeconds,
  type WeekPattern,
  type WorkingCalendar,
  type WorkingCalendarResult,
  type WorkingCalendarSpec,
} from './working-calendar'
export type { HorizonMark, HorizonPolicy, HorizonRefusal } from './horizon'
export type { CountOptions } from './walk-working-time'
export { addWorkingTime, type Never, type Reached, type WorkingTimeSearch } from './add-working-time'
export { nextWorkingInstant } from './next-working-instant'
export {
  workingTimeBetween,
  type PeriodRefusal,
  type WorkingTimeCount,
  type WorkingTimeCounted,
} from './working-time-between'
export { workingDay, type WorkingDayKnown } from './working-day'
export { addPeriod, fallsWithinMonths, type CivilPeriod } from './civil-period'
export { endOfBusiness, type EndOfBusiness } from './end-of-business'
export {
  recomputeDeadlines,
  type MovedDeadline,
  type OpenDeadline,
  type RecomputedDeadlines,
  type UnexplainedDeadline,
} from './recompute-deadlines'
