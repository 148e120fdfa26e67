import { describe, expect, it } from 'vitest'
import { calendarOf, office, plant, shanghai } from './calendar-fixtures'
import { addPeriod, fallsWithinMonths } from './civil-period'
import { endOfBusiness } from './end-of-business'
import { isLocalDate } from './local-date'

describe('a period of the Civil Code', () => {
  it('of days does not count the first: thirty days from 1 March end on 31 March', () => {
    expect(addPeriod('2026-03-01', { days: 30 })).toBe('2026-03-31')
    expect(addPeriod('2026-12-31', { days: 1 })).toBe('2027-01-01')
    expect(addPeriod('2026-03-01', { days: 0 })).toBe('2026-03-01')
  })

  it('of months ends on the corresponding day', () => {
    expect(addPeriod('2025-03-10', { months: 12 })).toBe('2026-03-10')
    expect(addPeriod('2026-11-15', { months: 3 })).toBe('2027-02-15')
    expect(addPeriod('2026-02-28', { months: 1 })).toBe('2026-03-28')
  })

  it('ends with the month where the corresponding day is lacking', () => {
    expect(addPeriod('2026-01-31', { months: 1 })).toBe('2026-02-28')
    expect(addPeriod('2024-01-30', { months: 1 })).toBe('2024-02-29')
    expect(addPeriod('2026-08-31', { months: 1 })).toBe('2026-09-30')
    expect(addPeriod('2024-02-29', { years: 1 })).toBe('2025-02-28')
    expect(addPeriod('2024-02-29', { years: 4 })).toBe('2028-02-29')
  })

  it.each([{ days: -1 }, { months: 0.5 }, { years: Number.NaN }, { years: 9_000 }, { days: 1e12 }])(
    'of %j is a bug of the caller',
    (period) => {
      expect(() => addPeriod('2026-03-01', period)).toThrow(RangeError)
    },
  )

  it('begins on a real date', () => {
    const odd = ['2026-02-29', '2026-2-1', '2026-13-01', '', '2026-03-01T00:00:00Z']
    expect(odd.some(isLocalDate)).toBe(false)
    expect(['2024-02-29', '0001-01-01', '9999-12-31'].every(isLocalDate)).toBe(true)
    expect(() => addPeriod('2026-02-29', { days: 1 })).toThrow(RangeError)
  })
})

describe('within twelve months', () => {
  const within = (from: number, to: number): boolean => fallsWithinMonths(from, to, 12, 'Asia/Shanghai')

  it('includes the whole corresponding day and not the instant after it', () => {
    const first = shanghai('2025-03-10', '23:00')
    expect(within(first, first)).toBe(true)
    expect(within(first, shanghai('2026-03-10', '23:59:59'))).toBe(true)
    expect(within(first, shanghai('2026-03-11', '00:00'))).toBe(false)
  })

  it('includes nothing before the first', () => {
    expect(within(shanghai('2025-03-10', '10:00'), shanghai('2025-03-10', '09:59:59'))).toBe(false)
  })

  it('follows the days of the zone: late on 10 March in Shanghai is still 10 March, though 9 March in New York', () => {
    const [first, second] = [shanghai('2025-03-10', '10:00'), shanghai('2026-03-11', '10:00')]
    expect(fallsWithinMonths(first, second, 12, 'Asia/Shanghai')).toBe(false)
    expect(fallsWithinMonths(shanghai('2025-03-10', '23:00'), second, 12, 'America/New_York')).toBe(true)
  })
})

describe('the end of business', () => {
  const refusing = { beyondHorizon: 'refuse' } as const

  it('is the end of the last segment of the day', () => {
    const end = { kind: 'reached', at: shanghai('2026-03-02', '17:00'), date: '2026-03-02', beyondHorizon: null }
    expect(endOfBusiness(office, '2026-03-02', refusing)).toEqual(end)
    expect(endOfBusiness(plant, '2026-03-02', refusing)).toMatchObject({ at: shanghai('2026-03-03', '00:00') })
  })

  it('passes to the next working day from a day off, moved workdays seen', () => {
    expect(endOfBusiness(office, '2026-10-01', refusing)).toMatchObject({ date: '2026-10-08' })
    expect(endOfBusiness(office, '2026-02-14', refusing)).toMatchObject({ date: '2026-02-14' })
  })

  it('says when it rests on days that no notice covers, or refuses', () => {
    expect(endOfBusiness(office, '2027-10-02', { beyondHorizon: 'weekdays' })).toEqual({
      kind: 'reached',
      at: shanghai('2027-10-04', '17:00'),
      date: '2027-10-04',
      beyondHorizon: '2027-10-02',
    })
    expect(endOfBusiness(office, '2027-10-02', refusing)).toMatchObject({ code: 'beyond-calendar-horizon' })
  })

  it('never comes without working time', () => {
    const never = { kind: 'never', reason: 'no-working-time' }
    expect(endOfBusiness(calendarOf('Asia/Shanghai', {}), '2026-03-02', refusing)).toEqual(never)
  })
})
