/** A day of the calendar as `YYYY-MM-DD`, years 0000–9999. Days written so sort as text. */
export type Day = string

const oneDay = 86_400_000

const firstDay: Day = '0000-01-01'
const lastDay: Day = '9999-12-31'

/** Whether a value is a real day written `YYYY-MM-DD`. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const [year, month, day] = value.split('-').map(Number)
  // Parsers take the 30th of February for the 1st of March.
  const read = new Date(Date.parse(`${value}T00:00:00Z`))
  return read.getUTCFullYear() === year && read.getUTCMonth() + 1 === month && read.getUTCDate() === day
}

/** The day after; undefined after the last one. */
export function dayAfter(day: Day): Day | undefined {
  return day === lastDay ? undefined : shifted(day, 1)
}

/** The day before; undefined before the first one. */
export function dayBefore(day: Day): Day | undefined {
  return day === firstDay ? undefined : shifted(day, -1)
}

function shifted(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * oneDay).toISOString().slice(0, 10)
}
