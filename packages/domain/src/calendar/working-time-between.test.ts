import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingTime } from './add-working-time'
import { office, plant, shanghai } from './calendar-fixtures'
import type { Instant, Pause } from './instant'
import { roundTheClock } from './working-calendar'
import { workingTimeBetween } from './working-time-between'

const HOUR = 3_600_000
const options = { beyondHorizon: 'weekdays' } as const

function between(from: Instant, to: Instant, pauses: readonly Pause[] = [], calendar = office): number {
  const count = workingTimeBetween(calendar, from, to, { ...options, pauses })
  if (count.kind !== 'counted') throw new Error(count.code)
  return count.milliseconds
}

describe('working time between two instants', () => {
  it('leaves out lunch, nights, weekends and holidays', () => {
    expect(between(shanghai('2026-03-02', '08:00'), shanghai('2026-03-02', '17:00'))).toBe(8 * HOUR)
    expect(between(shanghai('2026-03-02', '11:59'), shanghai('2026-03-02', '13:01'))).toBe(120_000)
    expect(between(shanghai('2026-03-06', '16:00'), shanghai('2026-03-09', '09:00'))).toBe(2 * HOUR)
    expect(between(shanghai('2026-09-30', '17:00'), shanghai('2026-10-08', '08:00'))).toBe(0)
    expect(between(shanghai('2026-02-14', '00:00'), shanghai('2026-02-24', '00:00'))).toBe(8 * HOUR)
  })

  it('counts no minute too many over shift changes', () => {
    expect(between(shanghai('2026-03-02', '00:00'), shanghai('2026-03-09', '00:00'), [], plant)).toBe(7 * 24 * HOUR)
  })

  it('takes a pause out once, and only its working part', () => {
    const pauses = [
      { from: shanghai('2026-03-02', '16:00'), to: shanghai('2026-03-03', '09:00') },
      { from: shanghai('2026-03-02', '16:30'), to: shanghai('2026-03-03', '08:30') },
    ]
    expect(between(shanghai('2026-03-02', '08:00'), shanghai('2026-03-03', '17:00'), pauses)).toBe(14 * HOUR)
    const running = [{ from: shanghai('2026-03-02', '16:00'), to: null }]
    expect(between(shanghai('2026-03-02', '08:00'), shanghai('2026-03-05', '17:00'), running)).toBe(7 * HOUR)
  })

  it('is zero for no time and negative backwards', () => {
    const [from, to] = [shanghai('2026-03-02', '10:00'), shanghai('2026-03-02', '14:00')]
    expect(between(from, from)).toBe(0)
    expect(between(to, from)).toBe(-3 * HOUR)
    expect(between(shanghai('2026-03-01', '10:00'), shanghai('2026-03-01', '09:00'))).toBe(0)
  })

  it('counts a hundred years and refuses more', () => {
    const century = 36_525 * 24 * HOUR
    expect(between(0, century, [], roundTheClock)).toBe(century)
    expect(workingTimeBetween(roundTheClock, 0, century + 48 * HOUR, options)).toEqual({
      kind: 'refused',
      code: 'period-too-long',
      maxDays: 36_525,
    })
    expect(workingTimeBetween(office, -8.64e15, 8.64e15, options)).toMatchObject({ kind: 'refused' })
  })
})

describe('adding and counting', () => {
  const instants = fc.integer({ min: shanghai('2024-01-05', '00:00'), max: shanghai('2026-11-01', '00:00') })
  const lengths = fc.integer({ min: 0, max: 10 * 24 * 3_600_000 })
  const pauses = fc.array(
    fc.tuple(instants, fc.option(lengths, { freq: 9 })).map(([from, length]) => ({
      from,
      to: length === null ? null : from + length,
    })),
    { maxLength: 4 },
  )
  const calendars = fc.constantFrom(office, plant, roundTheClock)
  const seconds = fc.integer({ min: 0, max: 30 * 8 * 3_600 })

  it('are inverse: the working time up to a deadline is what was added', () => {
    fc.assert(
      fc.property(calendars, instants, seconds, pauses, (calendar, start, added, during) => {
        const answer = addWorkingTime(calendar, start, added, { ...options, pauses: during })
        if (answer.kind !== 'reached') return
        expect(between(start, answer.at, during, calendar)).toBe(added * 1_000)
        if (added === 0) return
        expect(between(start, answer.at - 1, during, calendar)).toBe(added * 1_000 - 1)
      }),
    )
  })

  it('a further pause never makes a deadline earlier', () => {
    fc.assert(
      fc.property(calendars, instants, seconds, pauses, pauses, (calendar, start, added, some, more) => {
        const due = (during: readonly Pause[]): number => {
          const answer = addWorkingTime(calendar, start, added, { ...options, pauses: during })
          return answer.kind === 'reached' ? answer.at : Infinity
        }
        expect(due([...some, ...more])).toBeGreaterThanOrEqual(due(some))
      }),
    )
  })

  it('counting is additive over any instant between', () => {
    fc.assert(
      fc.property(calendars, instants, instants, instants, pauses, (calendar, a, b, c, during) => {
        expect(between(a, b, during, calendar) + between(b, c, during, calendar)).toBe(between(a, c, during, calendar))
      }),
    )
  })
})
