import type { InputError, Text } from '@zhidu/rules'
import { isTimeZone } from '../calendar'

/** Working hours that repeat every week: ISO weekdays (1 = Monday) and segments of a day, `HH:MM` to `HH:MM`. */
export interface WeeklyHours {
  readonly days: readonly number[]
  /** In order, without overlap; `24:00` ends the day. */
  readonly segments: readonly (readonly [from: string, to: string])[]
}

/** The calendars of a site (工作日历): its zone, the office hours and the shifts of the plant. */
export interface SiteCalendar {
  /** IANA name of the zone in which instants are shown and hours are meant. */
  readonly zone: string
  /** Hours in which the clocks of high and normal complaints run. */
  readonly office: WeeklyHours
  /** Shifts of the plant (班次), each a segment. */
  readonly plant: WeeklyHours
}

/** A part of the site's calendar that can be overridden by itself. */
export type SiteCalendarPart = keyof SiteCalendar

/** The parts of a site's calendars by name, as decisions name them while they are assumed. */
export const calendarLabels: Readonly<Record<`calendar.${SiteCalendarPart}`, Text>> = {
  'calendar.zone': { zh: '现场时区', en: 'time zone of the site' },
  'calendar.office': { zh: '办公时间', en: 'office hours' },
  'calendar.plant': { zh: '倒班时间', en: 'shifts of the plant' },
}

/** The calendar that holds unless a site gives its own; assumed in all its parts. */
export const defaultCalendar: SiteCalendar = {
  zone: 'Asia/Shanghai',
  office: {
    days: [1, 2, 3, 4, 5],
    segments: [
      ['08:00', '12:00'],
      ['13:00', '17:00'],
    ],
  },
  plant: {
    days: [1, 2, 3, 4, 5, 6, 7],
    segments: [
      ['00:00', '08:00'],
      ['08:00', '16:00'],
      ['16:00', '24:00'],
    ],
  },
}

const calendarParts: ReadonlySet<string> = new Set(Object.keys(defaultCalendar))

/** All errors in the calendar that a site gives; parts left out keep their defaults. */
export function calendarErrors(given: unknown): InputError[] {
  if (!isRecord(given)) return [{ code: 'not-an-object', path: ['calendar'], given }]
  return Object.entries(given).flatMap(([part, value]): InputError[] => {
    const path = ['calendar', part]
    if (!calendarParts.has(part)) {
      return [{ code: 'unknown-fact', path, allowed: { kind: 'words', values: [...calendarParts] } }]
    }
    return part === 'zone' ? zoneErrors(path, value) : weeklyHoursErrors(path, value)
  })
}

function zoneErrors(path: string[], value: unknown): InputError[] {
  if (typeof value !== 'string') return [wrongType(path, value, 'string')]
  if (isTimeZone(value)) return []
  return [refused('not-allowed', path, value, { zh: '须为IANA时区名', en: 'the IANA name of a zone' })]
}

function weeklyHoursErrors(path: string[], value: unknown): InputError[] {
  if (!isRecord(value)) return [{ code: 'not-an-object', path, given: value }]
  const unknown = Object.keys(value).filter((key) => key !== 'days' && key !== 'segments')
  return [
    ...unknown.map((key): InputError => {
      return { code: 'unknown-fact', path: [...path, key], allowed: { kind: 'words', values: ['days', 'segments'] } }
    }),
    ...daysErrors([...path, 'days'], value['days']),
    ...segmentsErrors([...path, 'segments'], value['segments']),
  ]
}

function daysErrors(path: string[], days: unknown): InputError[] {
  if (days === undefined) return [{ code: 'missing', path }]
  if (!Array.isArray(days)) return [wrongType(path, days, 'array')]
  const valid = days.every((day: unknown) => typeof day === 'number' && Number.isInteger(day) && day >= 1 && day <= 7)
  if (valid && days.length > 0 && new Set(days).size === days.length) return []
  const rule = {
    zh: '星期一至星期日用1至7表示，至少一天，不重复',
    en: 'weekdays 1 (Monday) to 7, at least one, none twice',
  }
  return [refused('not-allowed', path, days, rule)]
}

function segmentsErrors(path: string[], segments: unknown): InputError[] {
  if (segments === undefined) return [{ code: 'missing', path }]
  if (!Array.isArray(segments)) return [wrongType(path, segments, 'array')]
  const pairs = segments.map((segment: unknown) => (Array.isArray(segment) ? segment.map(minuteOfDay) : []))
  let end = 0
  const ordered = pairs.every(([from, to, ...rest]) => {
    if (from === undefined || to === undefined || rest.length > 0 || from < end || to <= from) return false
    end = to
    return true
  })
  if (ordered && pairs.length > 0) return []
  const rule = {
    zh: '时段写作HH:MM至HH:MM，按先后排列，不重叠，至少一段',
    en: 'segments HH:MM to HH:MM in order, without overlap, at least one',
  }
  return [refused('not-allowed', path, segments, rule)]
}

function minuteOfDay(text: unknown): number | undefined {
  const match = typeof text === 'string' ? /^([01]\d|2[0-4]):([0-5]\d)$/.exec(text) : null
  if (match === null) return undefined
  const minute = Number(match[1]) * 60 + Number(match[2])
  return minute <= 24 * 60 ? minute : undefined
}

function refused(code: 'not-allowed', path: string[], given: unknown, rule: Text): InputError {
  return { code, path, given, allowed: { kind: 'rule', rule } }
}

function wrongType(path: string[], given: unknown, type: string): InputError {
  return { code: 'wrong-type', path, given, allowed: { kind: 'type', type } }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
