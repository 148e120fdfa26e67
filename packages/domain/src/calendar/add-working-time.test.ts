import { describe, expect, it } from 'vitest'
import { addWorkingTime, type WorkingTimeSearch } from './add-working-time'
import { at, calendarOf, office, plant, shanghai } from './calendar-fixtures'
import { chinaHolidays } from './china-holidays'
import type { Instant, Pause } from './instant'
import { nextWorkingInstant } from './next-working-instant'
import { mondayToFriday, roundTheClock, workingCalendar, workingDaySeconds } from './working-calendar'

const HOUR = 3_600

function due(start: Instant, seconds: number, pauses: readonly Pause[] = [], calendar = office): WorkingTimeSearch {
  return addWorkingTime(calendar, start, seconds, { pauses, beyondHorizon: 'refuse' })
}
function reached(date: string, time: string): WorkingTimeSearch {
  return { kind: 'reached', at: shanghai(date, time), beyondHorizon: null }
}

describe('a deadline in office hours (Monday 2 March 2026)', () => {
  it('lunch does not count', () => {
    expect(due(shanghai('2026-03-02', '11:00'), 2 * HOUR)).toEqual(reached('2026-03-02', '14:00'))
  })

  it('the night does not count: from 16:00 four hours end at 11:00 the next morning', () => {
    expect(due(shanghai('2026-03-02', '16:00'), 4 * HOUR)).toEqual(reached('2026-03-03', '11:00'))
  })

  it('one working day from 10:00 ends at 10:00 the next working day, three on Thursday, five after the weekend', () => {
    const day = workingDaySeconds(office)
    expect(day).toBe(8 * HOUR)
    expect(due(shanghai('2026-03-02', '10:00'), day)).toEqual(reached('2026-03-03', '10:00'))
    expect(due(shanghai('2026-03-02', '10:00'), 3 * day)).toEqual(reached('2026-03-05', '10:00'))
    expect(due(shanghai('2026-03-02', '10:00'), 5 * day)).toEqual(reached('2026-03-09', '10:00'))
  })

  it('time used up at the end of a segment is due there, a second more falls into the next segment', () => {
    expect(due(shanghai('2026-03-02', '15:00'), 2 * HOUR)).toEqual(reached('2026-03-02', '17:00'))
    expect(due(shanghai('2026-03-02', '15:00'), 2 * HOUR + 1)).toEqual(reached('2026-03-03', '08:00:01'))
    expect(due(shanghai('2026-03-02', '10:00'), 2 * HOUR)).toEqual(reached('2026-03-02', '12:00'))
    expect(due(shanghai('2026-03-02', '10:00'), 2 * HOUR + 1)).toEqual(reached('2026-03-02', '13:00:01'))
  })

  it('a start outside the calendar counts from the next working instant', () => {
    expect(due(shanghai('2026-03-02', '07:59:59'), HOUR)).toEqual(reached('2026-03-02', '09:00'))
    expect(due(shanghai('2026-03-02', '12:30'), HOUR)).toEqual(reached('2026-03-02', '14:00'))
    expect(due(shanghai('2026-03-02', '17:00'), HOUR)).toEqual(reached('2026-03-03', '09:00'))
    expect(due(shanghai('2026-03-06', '18:00'), HOUR)).toEqual(reached('2026-03-09', '09:00'))
    expect(due(shanghai('2026-03-07', '12:00'), HOUR)).toEqual(reached('2026-03-09', '09:00'))
  })

  it('keeps the milliseconds of its start', () => {
    expect(due(at('2026-03-02T09:00:00.123+08:00'), 60)).toMatchObject({ at: at('2026-03-02T09:01:00.123+08:00') })
  })
})

describe('a deadline of zero length', () => {
  it('is due at the start inside working time, also at the first instant of a segment', () => {
    expect(due(shanghai('2026-03-02', '09:30'), 0)).toEqual(reached('2026-03-02', '09:30'))
    expect(due(shanghai('2026-03-02', '08:00'), 0)).toEqual(reached('2026-03-02', '08:00'))
  })

  it('is due at the next working instant outside, and the end of a segment lies outside', () => {
    expect(due(shanghai('2026-03-02', '12:00'), 0)).toEqual(reached('2026-03-02', '13:00'))
    expect(due(shanghai('2026-03-02', '17:00'), 0)).toEqual(reached('2026-03-03', '08:00'))
    expect(nextWorkingInstant(office, shanghai('2026-03-07', '09:00'), { beyondHorizon: 'refuse' })).toEqual(
      reached('2026-03-09', '08:00'),
    )
  })

  it('waits for the end of a pause over its start', () => {
    const pause = { from: shanghai('2026-03-02', '09:00'), to: shanghai('2026-03-02', '10:00') }
    expect(due(shanghai('2026-03-02', '09:00'), 0, [pause])).toEqual(reached('2026-03-02', '10:00'))
  })
})

describe('shifts without a gap (00–08–16–24)', () => {
  it('a shift change counts no minute twice and leaves none out', () => {
    expect(due(shanghai('2026-03-02', '07:59'), 120, [], plant)).toEqual(reached('2026-03-02', '08:01'))
    expect(due(shanghai('2026-03-02', '00:00'), 24 * HOUR, [], plant)).toEqual(reached('2026-03-03', '00:00'))
    expect(due(shanghai('2026-03-02', '00:00'), 30 * 24 * HOUR, [], plant)).toEqual(reached('2026-04-01', '00:00'))
  })

  it('time used up at midnight is due at midnight, and escalation after it falls on the new day', () => {
    expect(due(shanghai('2026-03-02', '23:30'), 30 * 60, [], plant)).toEqual(reached('2026-03-03', '00:00'))
    expect(due(shanghai('2026-03-02', '23:30'), 30 * 60 + 1, [], plant)).toEqual(reached('2026-03-03', '00:00:01'))
  })

  it('works at weekends and on holidays', () => {
    expect(due(shanghai('2026-10-01', '12:00'), HOUR, [], plant)).toEqual(reached('2026-10-01', '13:00'))
    expect(workingDaySeconds(plant)).toBe(24 * HOUR)
  })
})

describe('split shifts', () => {
  const split = calendarOf('Asia/Shanghai', mondayToFriday(['06:00', '08:30'], ['11:00', '12:15'], ['18:45', '24:00']))

  it('a count goes from shift to shift and over midnight without a minute too many', () => {
    expect(workingDaySeconds(split)).toBe(9 * HOUR)
    expect(due(shanghai('2026-03-02', '08:00'), HOUR, [], split)).toEqual(reached('2026-03-02', '11:30'))
    expect(due(shanghai('2026-03-02', '06:00'), 9 * HOUR, [], split)).toEqual(reached('2026-03-03', '00:00'))
    expect(due(shanghai('2026-03-02', '06:00'), 9 * HOUR + 60, [], split)).toEqual(reached('2026-03-03', '06:01'))
    expect(due(shanghai('2026-03-02', '06:00'), 100 * 9 * HOUR, [], split)).toEqual(reached('2026-07-18', '00:00'))
  })
})

describe('a pause', () => {
  const start = shanghai('2026-03-02', '10:00')

  it('over off-hours counts its working time once: 16:00 to 09:00 moves the deadline by two hours', () => {
    const pause = { from: shanghai('2026-03-02', '16:00'), to: shanghai('2026-03-03', '09:00') }
    expect(due(start, 8 * HOUR, [pause])).toEqual(reached('2026-03-03', '12:00'))
  })

  it('outside working time moves nothing', () => {
    const night = { from: shanghai('2026-03-02', '17:00'), to: shanghai('2026-03-03', '08:00') }
    const lunch = { from: shanghai('2026-03-02', '12:00'), to: shanghai('2026-03-02', '13:00') }
    expect(due(start, 8 * HOUR, [night, lunch])).toEqual(reached('2026-03-03', '10:00'))
  })

  it('on a holiday moves nothing', () => {
    const pause = { from: shanghai('2026-10-01', '08:00'), to: shanghai('2026-10-07', '17:00') }
    expect(due(shanghai('2026-09-30', '16:00'), 2 * HOUR, [pause])).toEqual(reached('2026-10-08', '09:00'))
  })

  it('counts once where pauses overlap, touch, repeat or stand in any order', () => {
    const pauses = [
      { from: shanghai('2026-03-02', '11:30'), to: shanghai('2026-03-02', '14:00') },
      { from: shanghai('2026-03-02', '11:00'), to: shanghai('2026-03-02', '11:45') },
      { from: shanghai('2026-03-02', '11:00'), to: shanghai('2026-03-02', '11:45') },
      { from: shanghai('2026-03-02', '14:00'), to: shanghai('2026-03-02', '14:30') },
    ]
    expect(due(start, 2 * HOUR, pauses)).toEqual(reached('2026-03-02', '15:30'))
  })

  it('before the start or from the deadline on moves nothing, and neither does an empty one', () => {
    const before = { from: shanghai('2026-03-01', '00:00'), to: start }
    const empty = { from: shanghai('2026-03-02', '11:00'), to: shanghai('2026-03-02', '11:00') }
    const after = { from: shanghai('2026-03-02', '12:00'), to: null }
    expect(due(start, 2 * HOUR, [before, empty, after])).toEqual(reached('2026-03-02', '12:00'))
    expect(due(start, 2 * HOUR + 1, [before, empty, after])).toEqual({ kind: 'never', reason: 'paused' })
  })

  it('that still runs leaves the deadline without an instant', () => {
    expect(due(start, HOUR, [{ from: start, to: null }])).toEqual({ kind: 'never', reason: 'paused' })
  })

  it('that ends before it begins is a bug of the caller', () => {
    expect(() => due(start, HOUR, [{ from: start, to: start - 1 }])).toThrow(RangeError)
  })
})

describe('holidays and moved workdays', () => {
  it('before Spring Festival 2026 Saturday 14 February is worked, then nine days are off', () => {
    expect(due(shanghai('2026-02-13', '16:00'), 2 * HOUR)).toEqual(reached('2026-02-14', '09:00'))
    expect(due(shanghai('2026-02-14', '16:00'), 2 * HOUR)).toEqual(reached('2026-02-24', '09:00'))
    expect(due(shanghai('2026-02-27', '16:00'), 2 * HOUR)).toEqual(reached('2026-02-28', '09:00'))
  })

  it('the eve of Spring Festival 2024 was worked, 2025 off', () => {
    expect(due(shanghai('2024-02-09', '09:00'), HOUR)).toEqual(reached('2024-02-09', '10:00'))
    expect(due(shanghai('2025-01-28', '09:00'), HOUR)).toEqual(reached('2025-02-05', '09:00'))
  })

  it('a moved workday has the hours of an ordinary one, or its own', () => {
    const spec = { id: 'short', zone: 'Asia/Shanghai', week: office.week, holidays: chinaHolidays }
    const result = workingCalendar({ ...spec, movedWorkday: [['09:00', '12:00']] })
    if (!result.ok) throw new Error('a right calendar')
    expect(due(shanghai('2026-02-14', '08:00'), 8 * HOUR)).toEqual(reached('2026-02-14', '17:00'))
    expect(due(shanghai('2026-02-14', '08:00'), 4 * HOUR, [], result.calendar)).toEqual(reached('2026-02-24', '09:00'))
  })
})

describe('no calendar at all', () => {
  const empty = calendarOf('Asia/Shanghai', {}, chinaHolidays)

  it('no working time in the week is an answer, not an endless search', () => {
    const never = { kind: 'never', reason: 'no-working-time' }
    expect(due(shanghai('2026-03-02', '10:00'), HOUR, [], empty)).toEqual(never)
    expect(due(shanghai('2026-03-02', '10:00'), 0, [], empty)).toEqual(never)
    expect(workingDaySeconds(empty)).toBe(0)
  })

  it('a week worked on moved workdays alone ends the search after a hundred years', () => {
    const spec = { id: 'moved', zone: 'Asia/Shanghai', week: {}, holidays: chinaHolidays }
    const result = workingCalendar({ ...spec, movedWorkday: [['08:00', '12:00']] })
    if (!result.ok) throw new Error('a right calendar')
    const options = { beyondHorizon: 'weekdays' } as const
    expect(addWorkingTime(result.calendar, shanghai('2026-10-10', '08:00'), 60, options)).toEqual(
      reached('2026-10-10', '08:01'),
    )
    expect(addWorkingTime(result.calendar, shanghai('2026-10-10', '13:00'), 60, options)).toEqual({
      kind: 'never',
      reason: 'search-bound',
    })
  })

  it('more working time than a hundred years hold is never reached', () => {
    expect(due(0, 101 * 366 * 24 * HOUR, [], roundTheClock)).toEqual({ kind: 'never', reason: 'search-bound' })
    expect(due(8.64e15, HOUR, [], roundTheClock)).toEqual({ kind: 'never', reason: 'search-bound' })
  })
})

describe('what the types promise', () => {
  it.each([Number.NaN, Infinity, 0.5, 8.64e15 + 1])('a start of %s is a bug of the caller', (start) => {
    expect(() => due(start, HOUR)).toThrow(RangeError)
  })

  it.each([Number.NaN, Infinity, 0.5, -1, 1e15])('%s seconds are a bug of the caller', (seconds) => {
    expect(() => due(0, seconds)).toThrow(RangeError)
  })
})

it('a hundred working days take microseconds once the days are known, and little before', () => {
  const fresh = calendarOf('Asia/Shanghai', office.week, chinaHolidays)
  const begun = performance.now()
  for (let index = 0; index < 1_000; index += 1) due(shanghai('2026-01-05', '09:00') + index, 800 * HOUR, [], fresh)
  expect((performance.now() - begun) / 1_000).toBeLessThan(1)
})
