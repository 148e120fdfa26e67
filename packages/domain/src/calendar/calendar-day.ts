import type { HolidayTable } from './holiday-table'
import type { HorizonRefusal } from './horizon'
import type { Interval } from './instant'
import { dateOfEpochDay, epochDayOf, weekdayOf, type EpochDay } from './local-date'
import type { WorkingCalendar } from './working-calendar'
import { minuteSpans, type MinuteSpan } from './working-segment'
import { instantOnDay } from './zone-clock'

/** One local day of a calendar: its extent, its working time within it, and whether the holiday table covers it. */
export interface CalendarDay extends Interval {
  readonly spans: readonly Interval[]
  readonly covered: boolean
}

interface Compiled {
  readonly week: readonly (readonly MinuteSpan[])[]
  readonly movedWorkday: readonly MinuteSpan[]
  readonly exceptions: ReadonlyMap<EpochDay, 'off' | 'workday'>
  readonly first: EpochDay
  readonly last: EpochDay
  readonly days: Map<EpochDay, CalendarDay>
}

const REMEMBERED_DAYS = 4_096

// Calendars are frozen, so what is remembered of them never changes.
const compiledCalendars = new WeakMap<WorkingCalendar, Compiled>()

/** The working time of one local day, computed once while it is remembered. */
export function calendarDay(calendar: WorkingCalendar, day: EpochDay): CalendarDay {
  const compiled = compiledOf(calendar)
  const known = compiled.days.get(day)
  if (known !== undefined) return known
  if (compiled.days.size >= REMEMBERED_DAYS) compiled.days.clear()
  const fresh = makeDay(calendar.zone, compiled, day)
  compiled.days.set(day, fresh)
  return fresh
}

/** Whether any day at all can have working time. */
export function hasWorkingTime(calendar: WorkingCalendar): boolean {
  const { week, movedWorkday, exceptions } = compiledOf(calendar)
  return week.some((spans) => spans.length > 0) || (movedWorkday.length > 0 && exceptions.size > 0)
}

/** The refusal to count a day that the calendar's holiday table does not cover. */
export function refusedDay(calendar: WorkingCalendar, day: EpochDay): HorizonRefusal {
  if (calendar.holidays === 'none') throw new Error('a calendar without holidays has no horizon')
  const { firstDay, horizon } = calendar.holidays
  return { kind: 'refused', code: 'beyond-calendar-horizon', date: dateOfEpochDay(day), firstDay, horizon }
}

function compiledOf(calendar: WorkingCalendar): Compiled {
  const known = compiledCalendars.get(calendar)
  if (known !== undefined) return known
  const { week, movedWorkday, holidays } = calendar
  const compiled: Compiled = {
    week: [week[1], week[2], week[3], week[4], week[5], week[6], week[7]].map(minuteSpans),
    movedWorkday: minuteSpans(movedWorkday),
    exceptions: holidays === 'none' ? new Map() : exceptionsOf(holidays),
    first: holidays === 'none' ? -Infinity : epochDayOf(holidays.firstDay),
    last: holidays === 'none' ? Infinity : epochDayOf(holidays.horizon),
    days: new Map(),
  }
  compiledCalendars.set(calendar, compiled)
  return compiled
}

function exceptionsOf({ years }: HolidayTable): ReadonlyMap<EpochDay, 'off' | 'workday'> {
  const exceptions = new Map<EpochDay, 'off' | 'workday'>()
  for (const { off, workdays } of years.flatMap((year) => year.holidays)) {
    for (let day = epochDayOf(off[0]); day <= epochDayOf(off[1]); day += 1) exceptions.set(day, 'off')
    for (const date of workdays) exceptions.set(epochDayOf(date), 'workday')
  }
  return exceptions
}

function makeDay(zone: string, compiled: Compiled, day: EpochDay): CalendarDay {
  const at = instantOnDay(zone, day)
  const spans = spansOf(compiled, day)
    .map((span) => ({ from: at(span.from), to: at(span.to) }))
    .filter((span) => span.from < span.to)
  return { from: at(0), to: at(24 * 60), spans, covered: isCovered(compiled, day) }
}

function isCovered({ first, last }: Compiled, day: EpochDay): boolean {
  return day >= first && day <= last
}

function spansOf(compiled: Compiled, day: EpochDay): readonly MinuteSpan[] {
  const exception = isCovered(compiled, day) ? compiled.exceptions.get(day) : undefined
  if (exception === 'off') return []
  return (exception === 'workday' ? compiled.movedWorkday : compiled.week[weekdayOf(day) - 1]) ?? []
}
