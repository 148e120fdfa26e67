import { parseInstant } from '../../fact/instant'
import { instantShapeOf } from '../../json-rules/infer/plan'
import { momentIn } from '../../json-rules/infer/to-facts'

const day = 86_400_000
const date = /^\d{4}-\d\d-\d\d$/

/** Whether a text is a day or a moment. */
export function isMoment(text: string): boolean {
  return parseInstant(date.test(text) ? `${text}T00:00:00Z` : text) !== undefined
}

/** The text, and texts close to it: of moments those just before and after, of others by order, length and part. */
export function textNeighbours(text: string): readonly string[] {
  const days = date.test(text)
  const moment = parseInstant(days ? `${text}T00:00:00Z` : text)
  const shape = instantShapeOf([days ? `${text}T00:00:00Z` : text])
  if (moment !== undefined && shape !== undefined) {
    const steps = days ? [0, -day, day, -366 * day, 366 * day] : [0, -1_000, 1_000, -day, day]
    return steps.map((step) => momentIn(shape, moment + step).slice(0, days ? 10 : undefined))
  }
  const start = text.slice(0, -1)
  const last = text.charCodeAt(text.length - 1)
  const byOrder = [last - 1, last + 1].filter((code) => code > 31).map((code) => start + String.fromCharCode(code))
  const middle = Math.floor(text.length / 2)
  return [
    ...new Set([
      text,
      `${text}1`,
      `1${text}`,
      start,
      ...(text === '' ? [] : byOrder),
      text.slice(0, middle),
      text.slice(middle),
      text.toUpperCase(),
      text.toLowerCase(),
    ]),
  ]
}
