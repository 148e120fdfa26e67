import { describe, expect, it } from 'vitest'
import { addWorkingTime } from './add-working-time'
import { calendarOf, office, shanghai } from './calendar-fixtures'
import { chinaHolidays } from './china-holidays'
import { extendHolidays, type HolidayYear } from './holiday-table'
import type { Instant } from './instant'
import { recomputeDeadlines, type OpenDeadline } from './recompute-deadlines'

const DAY_SECONDS = 8 * 3_600

/** A made-up notice: New Year's Day off and the Saturday before it, 26 December 2026, worked. */
const year2027: HolidayYear = {
  year: 2027,
  notice: { number: '试验', date: '2026-11-05' },
  holidays: [{ name: { zh: '元旦', en: 'New Year' }, off: ['2027-01-01', '2027-01-03'], workdays: ['2026-12-26'] }],
}

function extended(): ReturnType<typeof calendarOf> {
  const result = extendHolidays(chinaHolidays, year2027)
  if (!result.ok) throw new Error('a right year')
  return calendarOf('Asia/Shanghai', office.week, result.table)
}

function open(id: string, start: Instant, workingSeconds: number, due?: Instant | null): OpenDeadline {
  const answer = addWorkingTime(office, start, workingSeconds, { beyondHorizon: 'weekdays' })
  const recorded = answer.kind === 'reached' ? answer.at : null
  return { id, start, workingSeconds, pauses: [], due: due === undefined ? recorded : due }
}

describe('when the calendar is extended', () => {
  const deadlines = [
    open('soon', shanghai('2026-12-21', '09:00'), DAY_SECONDS),
    open('over New Year', shanghai('2026-12-31', '10:00'), DAY_SECONDS),
    open('over the moved Saturday', shanghai('2026-12-25', '10:00'), DAY_SECONDS),
    open('in 2028', shanghai('2027-12-31', '10:00'), DAY_SECONDS),
    open('set by hand', shanghai('2026-12-31', '10:00'), DAY_SECONDS, shanghai('2027-01-02', '10:00')),
  ]
  const result = recomputeDeadlines(deadlines, office, extended(), { beyondHorizon: 'weekdays' })

  it('names what moved, from where and to where, also before the old horizon', () => {
    expect(result.moved.map(({ id, from, to }) => ({ id, from, to }))).toEqual([
      { id: 'over New Year', from: shanghai('2027-01-01', '10:00'), to: shanghai('2027-01-04', '10:00') },
      { id: 'over the moved Saturday', from: shanghai('2026-12-28', '10:00'), to: shanghai('2026-12-26', '10:00') },
    ])
  })

  it('names those that still rest on a guess', () => {
    expect(result.stillBeyondHorizon).toEqual(['in 2028'])
  })

  it('leaves alone and names what the old calendar does not explain', () => {
    expect(result.unexplained).toEqual([
      { id: 'set by hand', due: shanghai('2027-01-02', '10:00'), expected: shanghai('2027-01-01', '10:00') },
    ])
  })

  it('gives an instant to what was refused before', () => {
    const refused = open('refused', shanghai('2026-12-31', '10:00'), DAY_SECONDS, null)
    const answer = recomputeDeadlines([refused], office, extended(), { beyondHorizon: 'refuse' })
    expect(answer.moved).toMatchObject([{ id: 'refused', from: null, to: shanghai('2027-01-04', '10:00') }])
  })

  it('names what is still refused', () => {
    const refused = open('refused', shanghai('2027-12-31', '10:00'), DAY_SECONDS, null)
    const answer = recomputeDeadlines([refused], office, extended(), { beyondHorizon: 'refuse' })
    expect(answer).toEqual({ moved: [], unexplained: [], stillBeyondHorizon: ['refused'] })
  })

  it('moves nothing when the calendars are alike', () => {
    const same = recomputeDeadlines(deadlines, office, office, { beyondHorizon: 'weekdays' })
    expect(same.moved).toEqual([])
  })
})
