import { chinaHolidays, roundTheClock, workingCalendar } from '../calendar'
import type { IsoWeekday, WeekPattern, WorkingCalendar } from '../calendar'
import type { Site } from './site'
import type { WeeklyHours } from './site-calendar'

/** What a clock counts: all time, or the working time of one of the site's calendars (计时方式). */
export type CountedBy = 'roundTheClock' | 'office' | 'plant'

/** The calendars by which a site's clocks count (计时日历). */
export type Calendars = Readonly<Record<CountedBy, WorkingCalendar>>

/** The calendars of a site: the office keeps the State Council's holidays and moved workdays, the plant works through them. */
export function calendarsOf({ calendar: { zone, office, plant } }: Site): Calendars {
  return {
    roundTheClock,
    office: made({ id: 'office', zone, week: weekOf(office), holidays: chinaHolidays }),
    plant: made({ id: 'plant', zone, week: weekOf(plant), holidays: 'none' }),
  }
}

/** The parts of the site's calendar that a clock of this kind rests on and that nobody has confirmed. */
export function assumedCalendarParts(site: Site, countedBy: CountedBy): readonly string[] {
  if (countedBy === 'roundTheClock') return []
  return ([`calendar.${countedBy}`, 'calendar.zone'] as const).filter((name) => site.isAssumed(name))
}

function weekOf({ days, segments }: WeeklyHours): WeekPattern {
  return Object.fromEntries(days.map((day) => [day as IsoWeekday, segments]))
}

function made(spec: Parameters<typeof workingCalendar>[0]): WorkingCalendar {
  const result = workingCalendar(spec)
  if (!result.ok) throw new Error(`a checked site has a calendar that cannot be: ${JSON.stringify(result.errors)}`)
  return result.calendar
}
