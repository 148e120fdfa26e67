import type { InputError } from '@zhidu/rules'
import type { HolidayTable } from './holiday-table'
import type { IsoWeekday } from './local-date'
import { errorsOfSegments, minuteSpans, type Segment } from './working-segment'
import { isTimeZone } from './zone-clock'

/** The segments of each weekday, Monday 1 to Sunday 7; a weekday that is left out is not worked. */
export type WeekPattern = Readonly<Partial<Record<IsoWeekday, readonly Segment[]>>>

/** What a calendar is made from. */
export interface WorkingCalendarSpec {
  readonly id: string
  /** IANA name, such as `Asia/Shanghai`. */
  readonly zone: string
  readonly week: WeekPattern
  /** Hours of a workday that was moved to a weekend; when left out, those of the first weekday that is worked. */
  readonly movedWorkday?: readonly Segment[]
  /** The table of days off and moved workdays, or `none` where every week is alike. */
  readonly holidays: HolidayTable | 'none'
}

declare const checked: unique symbol

/** Which time counts: a week of segments in a zone, and the holidays that interrupt it (工作日历). Only `workingCalendar` makes one. */
export interface WorkingCalendar {
  readonly id: string
  readonly zone: string
  readonly week: Readonly<Record<IsoWeekday, readonly Segment[]>>
  readonly movedWorkday: readonly Segment[]
  readonly holidays: HolidayTable | 'none'
  readonly [checked]: true
}

/** A calendar, or everything that is wrong with its specification. */
export type WorkingCalendarResult =
  | { readonly ok: true; readonly calendar: WorkingCalendar }
  | { readonly ok: false; readonly errors: readonly InputError[] }

const WEEKDAYS: readonly IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7]

/**
 * Makes a calendar, or names every error: empty id, unknown zone or weekday, segments unreadable, empty, overlapping, unordered.
 * A week without any working time is a calendar too: every search in it answers `never`.
 */
export function workingCalendar(spec: WorkingCalendarSpec): WorkingCalendarResult {
  const errors: InputError[] = []
  if (spec.id === '')
    errors.push({ code: 'not-allowed', path: ['id'], given: '', allowed: { kind: 'rule', rule: NOT_EMPTY } })
  if (!isTimeZone(spec.zone)) {
    errors.push({ code: 'not-allowed', path: ['zone'], given: spec.zone, allowed: { kind: 'rule', rule: IANA } })
  }
  for (const key of Object.keys(spec.week)) {
    if (WEEKDAYS.some((weekday) => String(weekday) === key)) continue
    errors.push({ code: 'not-allowed', path: ['week', key], allowed: { kind: 'range', min: 1, max: 7, step: 1 } })
  }
  for (const weekday of WEEKDAYS) errors.push(...errorsOfSegments(spec.week[weekday] ?? [], ['week', weekday]))
  errors.push(...errorsOfSegments(spec.movedWorkday ?? [], ['movedWorkday']))
  return errors.length > 0 ? { ok: false, errors } : { ok: true, calendar: frozenCalendar(spec) }
}

/** The same segments from Monday to Friday. */
export function mondayToFriday(...segments: readonly Segment[]): WeekPattern {
  return { 1: segments, 2: segments, 3: segments, 4: segments, 5: segments }
}

/** The same segments on all seven days. */
export function everyDay(...segments: readonly Segment[]): WeekPattern {
  return { ...mondayToFriday(...segments), 6: segments, 7: segments }
}

/** Every second counts, holidays too, in whatever zone (全天候). */
export const roundTheClock: WorkingCalendar = frozenCalendar({
  id: 'roundTheClock',
  zone: 'UTC',
  week: everyDay(['00:00', '24:00']),
  holidays: 'none',
})

/** Seconds of one working day by the clock on the wall: the hours of a moved workday, which are the ordinary ones; 0 if there are none. */
export function workingDaySeconds(calendar: WorkingCalendar): number {
  return minuteSpans(calendar.movedWorkday).reduce((sum, span) => sum + (span.to - span.from) * 60, 0)
}

const NOT_EMPTY = { zh: '不能为空', en: 'not empty' }
const IANA = { zh: 'IANA 时区名称，如 Asia/Shanghai', en: 'the name of an IANA time zone, such as Asia/Shanghai' }

function frozenCalendar(spec: WorkingCalendarSpec): WorkingCalendar {
  const { id, zone, week, holidays } = spec
  const day = (weekday: IsoWeekday): readonly Segment[] => frozenSegments(week[weekday] ?? [])
  const pattern = { 1: day(1), 2: day(2), 3: day(3), 4: day(4), 5: day(5), 6: day(6), 7: day(7) }
  const ordinary = WEEKDAYS.map((weekday) => pattern[weekday]).find((segments) => segments.length > 0)
  const movedWorkday = frozenSegments(spec.movedWorkday ?? ordinary ?? [])
  return Object.freeze({ id, zone, week: Object.freeze(pattern), movedWorkday, holidays }) as WorkingCalendar
}

function frozenSegments(segments: readonly Segment[]): readonly Segment[] {
  return Object.freeze(segments.map(([from, to]) => Object.freeze([from, to] as const)))
}
