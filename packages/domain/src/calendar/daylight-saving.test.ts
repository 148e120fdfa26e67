import { describe, expect, it } from 'vitest'
import { addWorkingTime } from './add-working-time'
import { at, calendarOf } from './calendar-fixtures'
import { everyDay } from './working-calendar'
import { workingDay } from './working-day'
import { workingTimeBetween } from './working-time-between'
import { endOfLocalDay, localDateOf } from './zone-clock'

const HOUR = 3_600
const options = { beyondHorizon: 'refuse' } as const
type Place = readonly [zone: string, from: string, to: string, seconds: number]

describe('working time over a change of the clocks is what really passes', () => {
  const nights: readonly Place[] = [
    ['Europe/Berlin', '2026-03-29T00:00:00+01:00', '2026-03-29T08:00:00+02:00', 7 * HOUR],
    ['Europe/Berlin', '2026-10-25T00:00:00+02:00', '2026-10-25T08:00:00+01:00', 9 * HOUR],
    ['America/New_York', '2026-03-08T00:00:00-05:00', '2026-03-08T08:00:00-04:00', 7 * HOUR],
    ['America/New_York', '2026-11-01T00:00:00-04:00', '2026-11-01T08:00:00-05:00', 9 * HOUR],
    ['Australia/Lord_Howe', '2026-10-04T00:00:00+10:30', '2026-10-04T08:00:00+11:00', 7.5 * HOUR],
    ['Australia/Lord_Howe', '2026-04-05T00:00:00+11:00', '2026-04-05T08:00:00+10:30', 8.5 * HOUR],
  ]

  it.each(nights)('%s: the night shift from %s to %s lasts %d s', (zone, from, to, seconds) => {
    const night = calendarOf(zone, everyDay(['00:00', '08:00']))
    expect(workingTimeBetween(night, at(from), at(to), options)).toMatchObject({ milliseconds: seconds * 1_000 })
    expect(addWorkingTime(night, at(from), seconds, options)).toMatchObject({ at: at(to) })
    expect(addWorkingTime(night, at(from), seconds + 1, options)).toMatchObject({
      at: at(to) + 16 * HOUR * 1_000 + 1_000,
    })
  })

  it('a day round the clock in shifts has 23 or 25 hours, and no instant counts twice', () => {
    const berlin = calendarOf('Europe/Berlin', everyDay(['00:00', '08:00'], ['08:00', '16:00'], ['16:00', '24:00']))
    const hours = (from: string, to: string): unknown => workingTimeBetween(berlin, at(from), at(to), options)
    expect(hours('2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00')).toMatchObject({
      milliseconds: 23 * 3_600_000,
    })
    expect(hours('2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00')).toMatchObject({
      milliseconds: 25 * 3_600_000,
    })
  })

  it.each(['America/St_Johns', 'America/Havana', 'Asia/Beirut', 'America/Santiago', 'Pacific/Apia'])(
    '%s: whole days in a row count every instant once, also where midnight is skipped or shown twice',
    (zone) => {
      const always = calendarOf(zone, everyDay(['00:00', '24:00']))
      for (let day = at('2009-01-01T12:00:00Z'); day < at('2012-01-03T00:00:00Z'); day += 86_400_000) {
        const count = workingTimeBetween(always, day, day + 86_400_000, options)
        expect(count).toMatchObject({ milliseconds: 86_400_000 })
      }
    },
  )
})

describe('a border of a segment at a changed clock', () => {
  it('in the skipped hour is the instant of the change', () => {
    const early = calendarOf('Europe/Berlin', everyDay(['02:30', '04:00']))
    const start = at('2026-03-29T00:00:00+01:00')
    expect(addWorkingTime(early, start, 0, options)).toMatchObject({ at: at('2026-03-29T03:00:00+02:00') })
    expect(addWorkingTime(early, start, HOUR, options)).toMatchObject({ at: at('2026-03-29T04:00:00+02:00') })
    const skipped = calendarOf('Europe/Berlin', everyDay(['02:00', '02:59']))
    expect(addWorkingTime(skipped, start, 60, options)).toMatchObject({ at: at('2026-03-30T02:01:00+02:00') })
  })

  it('in the hour shown twice is its first showing', () => {
    const early = calendarOf('Europe/Berlin', everyDay(['02:30', '04:00']))
    const start = at('2026-10-25T00:00:00+02:00')
    expect(addWorkingTime(early, start, 0, options)).toMatchObject({ at: at('2026-10-25T02:30:00+02:00') })
    expect(addWorkingTime(early, start, 2.5 * HOUR, options)).toMatchObject({ at: at('2026-10-25T04:00:00+01:00') })
    const late = calendarOf('Europe/Berlin', everyDay(['00:00', '02:30']))
    expect(addWorkingTime(late, start, 2.5 * HOUR, options)).toMatchObject({ at: at('2026-10-25T02:30:00+02:00') })
  })

  it('half an hour on Lord Howe Island is half an hour', () => {
    const early = calendarOf('Australia/Lord_Howe', everyDay(['02:15', '03:00']))
    const spring = at('2026-10-04T00:00:00+10:30')
    expect(addWorkingTime(early, spring, 0, options)).toMatchObject({ at: at('2026-10-04T02:30:00+11:00') })
  })

  it('a day that a zone left out has no working time (Samoa, 30 December 2011)', () => {
    const apia = calendarOf('Pacific/Apia', everyDay(['08:00', '16:00']))
    const answer = addWorkingTime(apia, at('2011-12-29T15:00:00-10:00'), 2 * HOUR, options)
    expect(answer).toMatchObject({ at: at('2011-12-31T09:00:00+14:00') })
    expect(workingDay(apia, '2011-12-30', options)).toMatchObject({ working: false })
  })
})

describe('the local day', () => {
  it('ends at 24:00 of its zone', () => {
    expect(endOfLocalDay('2026-03-02', 'Asia/Shanghai')).toBe(at('2026-03-03T00:00:00+08:00'))
    expect(endOfLocalDay('2026-10-25', 'Europe/Berlin')).toBe(at('2026-10-26T00:00:00+01:00'))
  })

  it('is the one that the clock shows', () => {
    expect(localDateOf(at('2026-03-02T16:00:00Z'), 'Asia/Shanghai')).toBe('2026-03-03')
    expect(localDateOf(at('2026-03-02T15:59:59.999Z'), 'Asia/Shanghai')).toBe('2026-03-02')
  })

  it.each(['Mars/Olympus', '+08:00', 'x+0800', 'constructor', ''])(
    'of a zone named %j is a bug of the caller',
    (zone) => {
      expect(() => localDateOf(0, zone)).toThrow(RangeError)
    },
  )
})
