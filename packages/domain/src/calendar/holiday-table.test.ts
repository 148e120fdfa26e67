import { describe, expect, it } from 'vitest'
import { chinaHolidays } from './china-holidays'
import { extendHolidays, holidayTable, type Holiday, type HolidayTableResult, type HolidayYear } from './holiday-table'

const name = { zh: '元旦', en: 'New Year' }
function year(number: number, ...holidays: Holiday[]): HolidayYear {
  return { year: number, notice: { number: '试验', date: '2026-11-05' }, holidays }
}
function errors(result: HolidayTableResult): unknown {
  return result.ok ? [] : result.errors.map(({ code, path }) => [code, path.join('.')])
}

describe('a table of holidays', () => {
  it('grows by the next year into a new table and leaves the old one as it was', () => {
    const result = extendHolidays(chinaHolidays, year(2027))
    expect(result).toMatchObject({ ok: true, table: { firstDay: '2024-01-01', horizon: '2027-12-31' } })
    expect(chinaHolidays.horizon).toBe('2026-12-31')
    expect(chinaHolidays.years).toHaveLength(3)
  })

  it('grows backwards too, and takes an amended notice in place of the first', () => {
    expect(extendHolidays(chinaHolidays, year(2023))).toMatchObject({ ok: true, table: { firstDay: '2023-01-01' } })
    const amended = extendHolidays(chinaHolidays, year(2026))
    expect(amended).toMatchObject({ ok: true, table: { horizon: '2026-12-31' } })
    expect(amended.ok && amended.table.years.find((known) => known.year === 2026)?.holidays).toEqual([])
  })

  it('leaves no year out and holds none twice', () => {
    expect(errors(extendHolidays(chinaHolidays, year(2028)))).toEqual([['inconsistent', 'years']])
    expect(errors(holidayTable('twice', [year(2027), year(2027)]))).toEqual([['inconsistent', 'years']])
    expect(errors(holidayTable('empty', []))).toEqual([['missing', 'years']])
  })

  it('names every error at once', () => {
    const result = extendHolidays(
      chinaHolidays,
      year(
        2027,
        { name, off: ['2027-01-03', '2027-01-01'], workdays: [] },
        { name, off: ['2027-02-30', '2027-03-02'], workdays: ['2026-11-30', '2026-12-01', '2027-12-31', '2028-01-01'] },
        { name, off: ['2027-05-01', '2027-05-05'], workdays: ['2027-05-05', '2027-05-06'] },
      ),
    )
    expect(errors(result)).toEqual([
      ['inconsistent', 'years.3.holidays.0.off'],
      ['not-allowed', 'years.3.holidays.1.off.0'],
      ['out-of-range', 'years.3.holidays.1.workdays.0'],
      ['out-of-range', 'years.3.holidays.1.workdays.3'],
      ['inconsistent', 'years.3.holidays.2.workdays.0'],
    ])
    expect(errors(holidayTable('odd', [year(2026.5)]))).toEqual([['out-of-range', 'years.0.year']])
  })

  it('does not change when the given year is changed afterwards', () => {
    const workdays = ['2027-01-09']
    const result = extendHolidays(chinaHolidays, year(2027, { name, off: ['2027-01-01', '2027-01-03'], workdays }))
    workdays.push('2027-01-10')
    expect(result.ok && result.table.years[3]?.holidays[0]?.workdays).toEqual(['2027-01-09'])
  })
})
