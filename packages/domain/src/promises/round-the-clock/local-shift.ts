import type { InputError, Text } from '@zhidu/rules'
import { addPeriod, instantAt, isLocalDate } from '../../calendar'
import type { Interval } from '../../calendar'

/** A shift as a roster writes it: a local date and times of day `HH:mm`; one that ends no later than it begins ends next day. */
export interface LocalShift {
  readonly date: string
  readonly from: string
  readonly to: string
}

const dateRule: Text = { zh: '2000年至2099年的日期，如2026-03-02', en: 'a date of 2000 to 2099 such as 2026-03-02' }
const timeRule: Text = { zh: '时刻，如08:00；24:00只用于结束', en: 'a time such as 08:00; 24:00 ends a shift only' }

/** What is wrong with a shift's date and times, every error at once. */
export function localShiftErrors({ date, from, to }: LocalShift, path: readonly (string | number)[]): InputError[] {
  const isDate = isLocalDate(date) && date >= '2000-01-01' && date <= '2099-12-30'
  const end = minuteOf(to)
  const start = minuteOf(from)
  return [
    ...(isDate ? [] : [refused([...path, 'date'], date, dateRule)]),
    ...(start === null || start === 24 * 60 ? [refused([...path, 'from'], from, timeRule)] : []),
    ...(end === null ? [refused([...path, 'to'], to, timeRule)] : []),
  ]
}

/**
 * A local shift between instants. A time that the zone's clock skips is the change itself and one that it shows twice
 * is its first showing, so shifts that follow on each other by the clock leave nothing between them.
 */
export function shiftBetween({ date, from, to }: LocalShift, zone: string): Interval {
  const [start, end] = [minuteOf(from), minuteOf(to)]
  if (start === null || end === null) throw new RangeError(`not a shift: ${date} ${from}–${to}`)
  const lastDay = end > start ? date : addPeriod(date, { days: 1 })
  return { from: instantAt(date, start, zone), to: instantAt(lastDay, end, zone) }
}

function minuteOf(text: string): number | null {
  const match = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(text)
  if (match === null) return null
  const minute = Number(match[1]) * 60 + Number(match[2])
  return minute <= 24 * 60 ? minute : null
}

function refused(path: readonly (string | number)[], given: string, rule: Text): InputError {
  return { code: 'not-allowed', path, given, allowed: { kind: 'rule', rule } }
}
