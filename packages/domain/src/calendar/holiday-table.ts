import type { AllowedValues, InputError, Text } from '@zhidu/rules'
import { isLocalDate, type LocalDate } from './local-date'

/** One holiday of a notice: its days off, first to last, and the days at weekends that are worked for it (节假日、调休). */
export interface Holiday {
  readonly name: Text
  readonly off: readonly [first: LocalDate, last: LocalDate]
  readonly workdays: readonly LocalDate[]
}

/** What one notice settles for one year; its days lie in that year or in the December before (放假安排). */
export interface HolidayYear {
  readonly year: number
  readonly notice: { readonly number: string; readonly date: LocalDate }
  readonly holidays: readonly Holiday[]
}

declare const checked: unique symbol

/** Holidays and moved workdays of years without a gap between them; outside `firstDay` to `horizon` it knows nothing. */
export interface HolidayTable {
  readonly id: string
  /** The first day that is covered. */
  readonly firstDay: LocalDate
  /** The last day that is covered. */
  readonly horizon: LocalDate
  readonly years: readonly HolidayYear[]
  readonly [checked]: true
}

/** A table, or everything that is wrong with its years. */
export type HolidayTableResult =
  { readonly ok: true; readonly table: HolidayTable } | { readonly ok: false; readonly errors: readonly InputError[] }

/** Makes a table of consecutive years in any order; every error at once: unreal days, gaps between years, days both off and worked. */
export function holidayTable(id: string, years: readonly HolidayYear[]): HolidayTableResult {
  const errors = years.flatMap((year, index) => errorsOfYear(year, ['years', index]))
  const sorted = [...years].sort((a, b) => a.year - b.year)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) {
    return { ok: false, errors: [{ code: 'missing', path: ['years'], allowed: CONSECUTIVE }] }
  }
  if (sorted.some((year, index) => year.year !== first.year + index)) {
    errors.push({ code: 'inconsistent', path: ['years'], given: years.map(({ year }) => year), allowed: CONSECUTIVE })
  }
  if (errors.length > 0) return { ok: false, errors }
  const table = {
    id,
    firstDay: `${pad(first.year)}-01-01`,
    horizon: `${pad(last.year)}-12-31`,
    years: Object.freeze(sorted.map(frozenYear)),
  }
  return { ok: true, table: Object.freeze(table) as HolidayTable }
}

/**
 * A new table with one more year, or with an amended notice in place of the year's earlier one.
 * A notice may also move days in the December before its year: afterwards recompute every open deadline.
 */
export function extendHolidays(table: HolidayTable, year: HolidayYear): HolidayTableResult {
  return holidayTable(table.id, [...table.years.filter((known) => known.year !== year.year), year])
}

const CONSECUTIVE: AllowedValues = {
  kind: 'rule',
  rule: { zh: '年份至少一个，连续且不重复', en: 'at least one year, consecutive and each once' },
}
const REAL_DATE: AllowedValues = {
  kind: 'rule',
  rule: { zh: '真实日期，如 2026-10-01', en: 'a real date such as 2026-10-01' },
}
const WHOLE_YEAR: AllowedValues = { kind: 'range', min: 1, max: 9_999, step: 1 }

function errorsOfYear({ year, notice, holidays }: HolidayYear, path: readonly (string | number)[]): InputError[] {
  if (!Number.isInteger(year) || year < 1 || year > 9_999) {
    return [{ code: 'out-of-range', path: [...path, 'year'], given: String(year), allowed: WHOLE_YEAR }]
  }
  const errors: InputError[] = []
  const range: AllowedValues = { kind: 'range', min: `${pad(year - 1)}-12-01`, max: `${pad(year)}-12-31` }
  const check = (date: LocalDate, where: readonly (string | number)[]): void => {
    if (!isLocalDate(date)) errors.push({ code: 'not-allowed', path: where, given: date, allowed: REAL_DATE })
    else if (date < `${pad(year - 1)}-12-01` || date > `${pad(year)}-12-31`) {
      errors.push({ code: 'out-of-range', path: where, given: date, allowed: range })
    }
  }
  if (!isLocalDate(notice.date)) {
    errors.push({ code: 'not-allowed', path: [...path, 'notice', 'date'], given: notice.date, allowed: REAL_DATE })
  }
  holidays.forEach(({ off, workdays }, index) => {
    const here = [...path, 'holidays', index]
    off.forEach((date, end) => {
      check(date, [...here, 'off', end])
    })
    workdays.forEach((date, which) => {
      check(date, [...here, 'workdays', which])
      if (holidays.some((other) => other.off[0] <= date && date <= other.off[1])) {
        errors.push({ code: 'inconsistent', path: [...here, 'workdays', which], given: date, allowed: NOT_BOTH })
      }
    })
    if (off[0] > off[1]) errors.push({ code: 'inconsistent', path: [...here, 'off'], given: [...off], allowed: ORDER })
  })
  return errors
}

const NOT_BOTH: AllowedValues = {
  kind: 'rule',
  rule: { zh: '同一天不能既放假又上班', en: 'no day is both off and worked' },
}
const ORDER: AllowedValues = { kind: 'rule', rule: { zh: '首日不晚于末日', en: 'the first day is not after the last' } }

function pad(year: number): string {
  return String(year).padStart(4, '0')
}

function frozenYear({ year, notice, holidays }: HolidayYear): HolidayYear {
  return Object.freeze({
    year,
    notice: Object.freeze({ number: notice.number, date: notice.date }),
    holidays: Object.freeze(
      holidays.map(({ name, off, workdays }) =>
        Object.freeze({
          name: Object.freeze({ zh: name.zh, en: name.en }),
          off: Object.freeze([off[0], off[1]] as const),
          workdays: Object.freeze([...workdays]),
        }),
      ),
    ),
  })
}
