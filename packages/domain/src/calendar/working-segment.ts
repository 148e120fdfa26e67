import type { AllowedValues, InputError } from '@zhidu/rules'

/** Working time from one local time up to another on the same day, `HH:MM`; `24:00` ends the day (工作时段). */
export type Segment = readonly [from: string, to: string]

/** A segment in minutes since local midnight, `to` not included. */
export interface MinuteSpan {
  readonly from: number
  readonly to: number
}

const CLOCK: AllowedValues = {
  kind: 'rule',
  rule: { zh: '时：分，00:00 至 24:00（24:00 仅作结束）', en: 'HH:MM from 00:00, and 24:00 as an end only' },
}
const LENGTH: AllowedValues = {
  kind: 'rule',
  rule: {
    zh: '结束晚于开始；跨零点的班次在零点分成两段',
    en: 'the end is after the start; a shift over midnight is cut in two there',
  },
}
const ORDER: AllowedValues = {
  kind: 'rule',
  rule: { zh: '时段按时间先后排列且互不重叠', en: 'segments in order of time and without overlap' },
}

/** Everything that is wrong with a day's segments: unreadable times, no length, overlap, order; touching ones are right. */
export function errorsOfSegments(segments: readonly Segment[], path: readonly (string | number)[]): InputError[] {
  const errors: InputError[] = []
  let previousEnd = 0
  segments.forEach((segment, index) => {
    const given = [...segment]
    const [from, to] = [minuteOf(segment[0]), minuteOf(segment[1])]
    if (from === undefined)
      errors.push({ code: 'not-allowed', path: [...path, index, 0], given: segment[0], allowed: CLOCK })
    if (to === undefined)
      errors.push({ code: 'not-allowed', path: [...path, index, 1], given: segment[1], allowed: CLOCK })
    if (from === undefined || to === undefined) return
    if (to <= from) errors.push({ code: 'inconsistent', path: [...path, index], given, allowed: LENGTH })
    else if (from < previousEnd) errors.push({ code: 'inconsistent', path: [...path, index], given, allowed: ORDER })
    previousEnd = Math.max(previousEnd, to)
  })
  return errors
}

/** Checked segments in minutes; half open, so that a minute at a shift change belongs to one of them alone. */
export function minuteSpans(segments: readonly Segment[]): readonly MinuteSpan[] {
  return segments.map(([from, to]) => ({ from: minuteOf(from) ?? 0, to: minuteOf(to) ?? 0 }))
}

function minuteOf(text: string): number | undefined {
  if (text === '24:00') return 24 * 60
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text)
  return match === null ? undefined : Number(match[1]) * 60 + Number(match[2])
}
