import type { FactSpec, FactValue } from '../fact/fact-spec'
import { formatInstant } from '../fact/instant'
import type { Language } from '../text'
import { unitWord, wordsOf } from './words'

/** A fact's value as people write it: with its unit, in words, or as a moment. */
export function valueText(given: unknown, spec: FactSpec, language: Language): string {
  const words = wordsOf[language]
  if (given === null || given === undefined) return spec.presence === 'optional' ? words.absent : words.unknown
  const value = given as FactValue
  switch (spec.type) {
    case 'number':
    case 'integer': {
      const unit = unitWord(spec.unit, language)
      return unit === '' ? String(value) : `${String(value)} ${unit}`
    }
    case 'boolean':
      return value === true ? words.yes : words.no
    case 'enum':
      return spec.values[String(value)]?.[language] ?? String(value)
    case 'string':
      return `“${String(value)}”`
    case 'instant':
      return typeof value === 'number' ? formatInstant(value) : String(value)
  }
}

/** A fact with its value: “inner bed width is 2.4 m”; yes and no stand behind a colon. */
export function factText(value: unknown, spec: FactSpec, language: Language): string {
  const { is, colon } = wordsOf[language]
  const text = valueText(value, spec, language)
  return spec.type === 'boolean' ? `${spec.label[language]}${colon}${text}` : is(spec.label[language], text)
}
