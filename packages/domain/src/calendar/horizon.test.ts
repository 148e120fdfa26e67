import { describe, expect, it } from 'vitest'
import { addWorkingTime } from './add-working-time'
import { calendarOf, office, plant, shanghai } from './calendar-fixtures'
import { holidayTable } from './holiday-table'
import { nextWorkingInstant } from './next-working-instant'
import { workingDay } from './working-day'
import { workingTimeBetween } from './working-time-between'

const HOUR = 3_600
const byWeekdays = { beyondHorizon: 'weekdays' } as const
const refusing = { beyondHorizon: 'refuse' } as const
const refusal = {
  kind: 'refused',
  code: 'beyond-calendar-horizon',
  firstDay: '2024-01-01',
  horizon: '2026-12-31',
}

describe('beyond the last notice', () => {
  it('1 October 2027 counts as a weekday and is flagged, or is refused', () => {
    const start = shanghai('2027-10-01', '09:00')
    const due = { kind: 'reached', at: shanghai('2027-10-01', '10:00'), beyondHorizon: '2027-10-01' }
    expect(addWorkingTime(office, start, HOUR, byWeekdays)).toEqual(due)
    expect(addWorkingTime(office, start, HOUR, refusing)).toEqual({ ...refusal, date: '2027-10-01' })
    const day = { kind: 'known', working: true, beyondHorizon: '2027-10-01' }
    expect(workingDay(office, '2027-10-01', byWeekdays)).toEqual(day)
  })

  it('a deadline that ends with the last covered day is not flagged, one second more is', () => {
    const start = shanghai('2026-12-31', '16:00')
    const last = { kind: 'reached', at: shanghai('2026-12-31', '17:00'), beyondHorizon: null }
    expect(addWorkingTime(office, start, HOUR, refusing)).toEqual(last)
    expect(addWorkingTime(office, start, HOUR + 1, refusing)).toEqual({ ...refusal, date: '2027-01-01' })
    expect(addWorkingTime(office, start, HOUR + 1, byWeekdays)).toEqual({
      kind: 'reached',
      at: shanghai('2027-01-01', '08:00:01'),
      beyondHorizon: '2027-01-01',
    })
  })

  it('a weekend beyond it is flagged too, since it might be a moved workday', () => {
    const answer = nextWorkingInstant(office, shanghai('2027-01-02', '10:00'), byWeekdays)
    expect(answer).toEqual({ kind: 'reached', at: shanghai('2027-01-04', '08:00'), beyondHorizon: '2027-01-02' })
  })

  it('a count names the first day that it guessed', () => {
    const [from, to] = [shanghai('2026-12-31', '08:00'), shanghai('2027-01-05', '08:00')]
    const counted = { kind: 'counted', milliseconds: 3 * 8 * HOUR * 1_000, beyondHorizon: '2027-01-01' }
    expect(workingTimeBetween(office, from, to, byWeekdays)).toEqual(counted)
    expect(workingTimeBetween(office, to, from, byWeekdays)).toEqual({
      ...counted,
      milliseconds: -counted.milliseconds,
    })
    expect(workingTimeBetween(office, from, to, refusing)).toEqual({ ...refusal, date: '2027-01-01' })
  })

  it('a day that a pause covers whole is no guess', () => {
    const pauses = [{ from: shanghai('2026-12-31', '12:00'), to: shanghai('2027-01-04', '00:00') }]
    const answer = addWorkingTime(office, shanghai('2026-12-31', '11:00'), 2 * HOUR, { ...byWeekdays, pauses })
    expect(answer).toEqual({ kind: 'reached', at: shanghai('2027-01-04', '09:00'), beyondHorizon: '2027-01-04' })
  })
})

it('a day that two pauses cover together is no guess either', () => {
  const pauses = [
    { from: shanghai('2026-12-31', '12:00'), to: shanghai('2027-01-01', '12:00') },
    { from: shanghai('2027-01-01', '10:00'), to: shanghai('2027-01-04', '00:00') },
    { from: shanghai('2027-01-02', '10:00'), to: shanghai('2027-01-02', '11:00') },
  ]
  const answer = addWorkingTime(office, shanghai('2026-12-31', '11:00'), 2 * HOUR, { ...byWeekdays, pauses })
  expect(answer).toMatchObject({ at: shanghai('2027-01-04', '09:00'), beyondHorizon: '2027-01-04' })
})

describe('before the first covered year', () => {
  it('counts by the plain week even where the first notice moved a day of December', () => {
    const notice = { number: '试验', date: '2026-11-05' }
    const holiday = {
      name: { zh: '元旦', en: 'New Year' },
      off: ['2027-01-01', '2027-01-03'],
      workdays: ['2026-12-26'],
    } as const
    const table = holidayTable('one year', [{ year: 2027, notice, holidays: [holiday] }])
    if (!table.ok) throw new Error('a right year')
    const calendar = calendarOf('Asia/Shanghai', office.week, table.table)
    const saturday = { kind: 'known', working: false, beyondHorizon: '2026-12-26' }
    expect(workingDay(calendar, '2026-12-26', byWeekdays)).toEqual(saturday)
  })

  it('counts like beyond the last', () => {
    const start = shanghai('2023-12-29', '16:00')
    expect(addWorkingTime(office, start, 2 * HOUR, refusing)).toEqual({ ...refusal, date: '2023-12-29' })
    const flagged = { kind: 'reached', at: shanghai('2024-01-02', '09:00'), beyondHorizon: '2023-12-29' }
    expect(addWorkingTime(office, start, 2 * HOUR, byWeekdays)).toEqual(flagged)
    const covered = { kind: 'reached', at: shanghai('2024-01-02', '08:00'), beyondHorizon: null }
    expect(nextWorkingInstant(office, shanghai('2024-01-01', '00:00'), refusing)).toEqual(covered)
  })
})

it('a calendar without holidays has no horizon', () => {
  const answer = addWorkingTime(plant, shanghai('2031-10-01', '09:00'), HOUR, refusing)
  expect(answer).toEqual({ kind: 'reached', at: shanghai('2031-10-01', '10:00'), beyondHorizon: null })
})
