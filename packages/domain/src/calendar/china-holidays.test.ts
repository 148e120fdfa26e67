import { describe, expect, it } from 'vitest'
import { announced, calendarOf } from './calendar-fixtures'
import { chinaHolidays } from './china-holidays'
import { DAY, dateOfEpochDay, epochDayOf } from './local-date'
import { mondayToFriday } from './working-calendar'
import { workingDay } from './working-day'

const office = calendarOf('Asia/Shanghai', mondayToFriday(['08:00', '17:00']), chinaHolidays)
const options = { beyondHorizon: 'refuse' } as const

describe('the table of holidays and moved workdays', () => {
  const weekday = (date: string): number => new Date(epochDayOf(date) * DAY).getUTCDay()

  it('agrees with chinese-days on each day from 2024-01-01 to 2026-12-31', () => {
    const days = Array.from({ length: 1_096 }, (_, index) => dateOfEpochDay(epochDayOf('2024-01-01') + index))
    expect(days.at(-1)).toBe('2026-12-31')
    const differing = days.filter((date) => {
      const day = workingDay(office, date, options)
      const expected = announced(date) ?? ([0, 6].includes(weekday(date)) ? 'off' : 'worked')
      return day.kind !== 'known' || day.working !== (expected === 'worked')
    })
    expect(differing).toEqual([])
  })

  it('names the notice of each year, all published before their year', () => {
    expect(chinaHolidays.years.map(({ year, notice }) => [year, notice.number, notice.date])).toEqual([
      [2024, '国办发明电〔2023〕7号', '2023-10-25'],
      [2025, '国办发明电〔2024〕12号', '2024-11-12'],
      [2026, '国办发明电〔2025〕7号', '2025-11-04'],
    ])
  })

  it('moves workdays to weekends alone', () => {
    const moved = chinaHolidays.years.flatMap(({ holidays }) => holidays.flatMap(({ workdays }) => workdays))
    expect(moved.filter((date) => ![0, 6].includes(weekday(date)))).toEqual([])
  })

  it('covers 2024-01-01 to 2026-12-31 and says so one day beyond either end', () => {
    const refused = { kind: 'refused', code: 'beyond-calendar-horizon', firstDay: '2024-01-01', horizon: '2026-12-31' }
    expect(workingDay(office, '2026-12-31', options)).toEqual({ kind: 'known', working: true, beyondHorizon: null })
    expect(workingDay(office, '2024-01-01', options)).toEqual({ kind: 'known', working: false, beyondHorizon: null })
    expect(workingDay(office, '2027-01-01', options)).toEqual({ ...refused, date: '2027-01-01' })
    expect(workingDay(office, '2023-12-31', options)).toEqual({ ...refused, date: '2023-12-31' })
  })
})
