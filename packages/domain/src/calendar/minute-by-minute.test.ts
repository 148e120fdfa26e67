import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingTime } from './add-working-time'
import { announced, at, calendarOf } from './calendar-fixtures'
import { chinaHolidays } from './china-holidays'
import type { Instant, Pause } from './instant'
import type { WeekPattern } from './working-calendar'
import { workingTimeBetween } from './working-time-between'

const MINUTE = 60_000
const WALK = 9 * 24 * 60
const options = { beyondHorizon: 'weekdays' } as const

interface WallClock {
  readonly date: string
  readonly weekday: number
  readonly minute: number
}

/** What a wall clock shows, read from Intl at every half hour and counted on in between: no offsets, no spans. */
function wallClock(zone: string): (instant: Instant) => WallClock {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  const seen = new Map<number, WallClock>()
  return (instant) => {
    const halfHour = Math.floor(instant / (30 * MINUTE)) * 30 * MINUTE
    let shown = seen.get(halfHour)
    if (shown === undefined) {
      const parts = new Map(format.formatToParts(halfHour).map(({ type, value }) => [type, value]))
      const date = `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`
      const minute = Number(parts.get('hour')) * 60 + Number(parts.get('minute'))
      shown = { date, weekday: new Date(`${date}T00:00:00Z`).getUTCDay() || 7, minute }
      seen.set(halfHour, shown)
    }
    return { ...shown, minute: shown.minute + Math.floor((instant - halfHour) / MINUTE) }
  }
}

// Borders keep clear of the hours in which clocks are changed: what those mean has tests of its own.
const border = fc.integer({ min: 4 * 60, max: 23 * 60 })
const segments = fc
  .tuple(fc.uniqueArray(border, { minLength: 2, maxLength: 6 }), fc.boolean(), fc.boolean())
  .map(([borders, fromMidnight, toMidnight]) => {
    const all = [...(fromMidnight ? [0] : []), ...borders, ...(toMidnight ? [1_440] : [])].sort((a, b) => a - b)
    return all
      .slice(0, -1)
      .flatMap((from, index) => ((index * 7 + from) % 3 === 0 ? [] : [[from, all[index + 1] ?? 0] as const]))
  })
const week = fc.tuple(segments, segments, segments, segments, segments, segments, segments)

const notices = new Map<string, ReturnType<typeof announced>>()

function notice(date: string): ReturnType<typeof announced> {
  if (!notices.has(date)) notices.set(date, announced(date))
  return notices.get(date)
}

function clockText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

const places = fc.constantFrom(
  {
    zone: 'Asia/Shanghai',
    holidays: true,
    around: ['2024-02-08', '2025-01-24', '2026-02-12', '2026-09-29', '2026-04-20'],
  },
  { zone: 'Europe/Berlin', holidays: false, around: ['2026-03-27', '2026-10-23'] },
  { zone: 'America/New_York', holidays: false, around: ['2026-03-06', '2026-10-30'] },
  { zone: 'Australia/Lord_Howe', holidays: false, around: ['2026-04-03', '2026-10-02'] },
  { zone: 'Asia/Kathmandu', holidays: false, around: ['2026-05-05'] },
)

const cases = fc.record({
  place: places,
  which: fc.nat(),
  week,
  start: fc.nat(3 * 24 * 60),
  length: fc.nat(6 * 24 * 60),
  target: fc.nat(40 * 60),
  pauses: fc.array(fc.record({ from: fc.nat(6 * 24 * 60), length: fc.option(fc.nat(36 * 60), { freq: 9 }) }), {
    maxLength: 3,
  }),
})

describe('a walk minute by minute', () => {
  it('agrees with the deadline and with the working time in several zones', () => {
    const clocks = new Map<string, (instant: Instant) => WallClock>()
    fc.assert(
      fc.property(cases, ({ place, which, week: days, start, length, target, pauses: drawn }) => {
        const { zone, holidays } = place
        const pattern = Object.fromEntries(
          days.map((day, index) => [index + 1, day.map(([from, to]) => [clockText(from), clockText(to)])]),
        ) as WeekPattern
        const calendar = calendarOf(zone, pattern, holidays ? chinaHolidays : 'none')
        const clock = clocks.get(zone) ?? wallClock(zone)
        clocks.set(zone, clock)
        const origin = at(`${place.around[which % place.around.length] ?? ''}T00:00:00Z`)
        const from = origin + start * MINUTE
        const pauses: readonly Pause[] = drawn.map((pause) => ({
          from: origin + pause.from * MINUTE,
          to: pause.length === null ? null : origin + (pause.from + pause.length) * MINUTE,
        }))
        const ordinary = days.find((day) => day.length > 0) ?? []
        const counts = (instant: Instant): boolean => {
          if (pauses.some((pause) => pause.from <= instant && (pause.to === null || instant < pause.to))) return false
          const { date, weekday, minute } = clock(instant)
          let today = days[weekday - 1] ?? []
          const detail = holidays ? notice(date) : undefined
          if (detail !== undefined) today = detail === 'worked' ? ordinary : []
          return today.some(([begin, end]) => begin <= minute && minute < end)
        }

        let counted = 0
        let until = 0
        let due: Instant | undefined
        for (let minute = 0; minute < WALK; minute += 1) {
          const instant = from + minute * MINUTE
          const counting = counts(instant)
          if (counting && target === 0) due ??= instant
          if (counting) counted += 1
          if (counting && counted === target) due ??= instant + MINUTE
          if (counting && minute < length) until += 1
        }

        const answer = addWorkingTime(calendar, from, target * 60, { ...options, pauses })
        if (due !== undefined) expect(answer).toMatchObject({ kind: 'reached', at: due })
        else if (answer.kind === 'reached') expect(answer.at).toBeGreaterThan(from + (WALK - 1) * MINUTE)
        const between = workingTimeBetween(calendar, from, from + length * MINUTE, { ...options, pauses })
        expect(between).toMatchObject({ kind: 'counted', milliseconds: until * MINUTE })
      }),
      { numRuns: 800 },
    )
  })
})
