import { describe, expect, it } from 'vitest'
import { everyDay, mondayToFriday, workingCalendar, workingDaySeconds, type WeekPattern } from './working-calendar'

const right = {
  id: 'office',
  zone: 'Asia/Shanghai',
  week: mondayToFriday(['08:00', '12:00']),
  holidays: 'none',
} as const
function errors(change: Partial<Parameters<typeof workingCalendar>[0]>): unknown {
  const result = workingCalendar({ ...right, ...change })
  return result.ok ? [] : result.errors.map(({ code, path }) => [code, path.join('.')])
}
function errorsOf(...monday: (readonly [string, string])[]): unknown {
  return errors({ week: { 1: monday } })
}

describe('a working calendar', () => {
  it('takes any zone of the runtime and no other name', () => {
    expect(['Asia/Shanghai', 'UTC', 'Australia/Lord_Howe'].map((zone) => errors({ zone }))).toEqual([[], [], []])
    for (const zone of ['Asia/Peking', '+08:00', '', '__proto__', 'constructor']) {
      expect(errors({ zone })).toEqual([['not-allowed', 'zone']])
    }
  })

  it('takes segments that touch, up to 24:00', () => {
    expect(errorsOf(['00:00', '08:00'], ['08:00', '16:00'], ['16:00', '24:00'])).toEqual([])
  })

  it('refuses segments that overlap, stand out of order, have no length or run over midnight', () => {
    expect(errorsOf(['08:00', '12:01'], ['12:00', '17:00'])).toEqual([['inconsistent', 'week.1.1']])
    expect(errorsOf(['13:00', '17:00'], ['08:00', '12:00'])).toEqual([['inconsistent', 'week.1.1']])
    expect(errorsOf(['08:00', '18:00'], ['09:00', '10:00'], ['11:00', '12:00'])).toEqual([
      ['inconsistent', 'week.1.1'],
      ['inconsistent', 'week.1.2'],
    ])
    expect(errorsOf(['08:00', '08:00'])).toEqual([['inconsistent', 'week.1.0']])
    expect(errorsOf(['22:00', '06:00'])).toEqual([['inconsistent', 'week.1.0']])
  })

  it('refuses what is no time of day, and names all of it at once', () => {
    const odd = ['8:00', '24:01', '12:60', '25:00', '08:00:00', ' 08:00', '']
    for (const time of odd) expect(errorsOf([time, '24:00'])).toEqual([['not-allowed', 'week.1.0.0']])
    expect(errorsOf(['24:00', '24:00'])).toEqual([['inconsistent', 'week.1.0']])
    const week = { 0: [['08:00', '12:00']], 2: [['8', '9']] } as WeekPattern
    expect(errors({ id: '', zone: 'x', week, movedWorkday: [['09:00', '08:00']] })).toEqual([
      ['not-allowed', 'id'],
      ['not-allowed', 'zone'],
      ['not-allowed', 'week.0'],
      ['not-allowed', 'week.2.0.0'],
      ['not-allowed', 'week.2.0.1'],
      ['inconsistent', 'movedWorkday.0'],
    ])
  })

  it('has the daily working time of its first worked weekday, or of the hours given for moved workdays', () => {
    const seconds = (change: Partial<Parameters<typeof workingCalendar>[0]>): number | undefined => {
      const result = workingCalendar({ ...right, ...change })
      return result.ok ? workingDaySeconds(result.calendar) : undefined
    }
    expect(seconds({})).toBe(4 * 3_600)
    expect(seconds({ week: { 6: [['08:00', '11:30']] } })).toBe(3.5 * 3_600)
    expect(seconds({ week: everyDay(['00:00', '24:00']) })).toBe(86_400)
    expect(seconds({ movedWorkday: [['08:00', '10:00']] })).toBe(2 * 3_600)
    expect(seconds({ week: {} })).toBe(0)
  })

  it('does not change when what it was made from is changed afterwards', () => {
    const monday: [string, string][] = [['08:00', '12:00']]
    const result = workingCalendar({ ...right, week: { 1: monday } })
    monday.push(['13:00', '17:00'])
    expect(result.ok && result.calendar.week[1]).toEqual([['08:00', '12:00']])
    expect(result.ok && Object.isFrozen(result.calendar.week[1])).toBe(true)
  })
})
