import type { FactSpec, FactValue } from '../fact/fact-spec'
import { formatInstant } from '../fact/instant'
import type { Instant } from '../fact/instant'
import { amountText } from './words'
import type { Wording } from './words'

/** A fact's value as people write it: with its unit, in words, or as a moment. */
export function valueText(given: unknown, spec: FactSpec, wording: Wording): string {
  const words = wording.words
  if (given === null || given === undefined) return spec.presence === 'optional' ? words.absent : words.unknown
  const value = given as FactValue
  switch (spec.type) {
    case 'number':
    case 'integer':
      return amountText(Number(value), spec.unit, wording.language)
    case 'boolean':
      return value === true ? words.yes : words.no
    case 'enum':
      return spec.values[String(value)]?.[wording.language] ?? String(value)
    case 'string':
      return `“${String(value)}”`
    case 'instant':
      return typeof value === 'number' ? momentText(value, wording) : String(value)
  }
}

/** A moment on the clocks of the wording's zone; RFC 3339 in UTC where none is told. */
function momentText(instant: Instant, { zone }: Wording): string {
  if (zone === undefined) return formatInstant(instant)
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  }).format(instant)
  const text = parts.replace(', ', ' ')
  return instant % 1000 === 0 ? text : `${text}.${String(((instant % 1000) + 1000) % 1000).padStart(3, '0')}`
}

/** A fact with its value: “inner bed width is 2.4 m”; yes and no stand behind a colon. */
export function factText(value: unknown, spec: FactSpec, wording: Wording): string {
  const { is, colon } = wording.words
  const text = valueText(value, spec, wording)
  return spec.type === 'boolean'
    ? `${spec.label[wording.language]}${colon}${text}`
    : is(spec.label[wording.language], text)
}
