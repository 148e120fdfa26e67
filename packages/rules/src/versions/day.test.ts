import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAfter, dayBefore, isDay } from './day'

describe('a day', () => {
  it.each(['2024-02-29', '2000-02-29', '0000-02-29', '0000-01-01', '0099-12-31', '9999-12-31', '2023-02-28'])(
    '%s is one',
    (day) => {
      expect(isDay(day)).toBe(true)
    },
  )

  it.each<unknown>([
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-00-01',
    '2024-13-01',
    '2024-01-00',
    '2024-01-32',
    '2024-1-1',
    '24-01-01',
    '10000-01-01',
    '2024-01-01T00:00:00Z',
    ' 2024-01-01',
    '2024-01-01\n',
    '２０２４-01-01',
    '',
    0,
    1_704_067_200_000,
    null,
    undefined,
    new Date(0),
  ])('%j is none', (value) => {
    expect(isDay(value)).toBe(false)
  })
})

describe('the day after', () => {
  it.each([
    ['2024-02-28', '2024-02-29'],
    ['2024-02-29', '2024-03-01'],
    ['2023-02-28', '2023-03-01'],
    ['2000-02-28', '2000-02-29'],
    ['1900-02-28', '1900-03-01'],
    ['2024-12-31', '2025-01-01'],
    ['2024-04-30', '2024-05-01'],
    ['0099-12-31', '0100-01-01'],
    ['0000-12-31', '0001-01-01'],
  ])('%s is %s, and back', (day, next) => {
    expect(dayAfter(day)).toBe(next)
    expect(dayBefore(next)).toBe(day)
  })

  it('the last written one is none, nor before the first', () => {
    expect(dayAfter('9999-12-31')).toBeUndefined()
    expect(dayBefore('0000-01-01')).toBeUndefined()
  })

  it('is later as text, a day, and the one before it is where it came from', () => {
    const days = fc
      .integer({ min: -719_528, max: 2_932_895 })
      .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, (day) => {
        const next = dayAfter(day) ?? ''
        expect(isDay(day) && isDay(next) && next > day).toBe(true)
        expect(dayBefore(next)).toBe(day)
      }),
    )
  })
})
