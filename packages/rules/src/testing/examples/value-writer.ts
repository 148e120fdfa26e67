import type { FactSpec } from '../../fact/fact-spec'
import { formatInstant } from '../../fact/instant'
import type { Language, Text } from '../../text'
import { chooseName } from './choose-name'
import { absentWord, isAbsentWord } from './special-words'

/** A name as a file shows it: its label in the chosen language where that names nothing else, else itself. */
export function shownName(
  name: string,
  labels: Readonly<Record<string, Text>>,
  language: Language | undefined,
): string {
  const label = language === undefined ? undefined : labels[name]?.[language]
  if (label === undefined) return name
  const choice = chooseName(label, labels)
  return choice.kind === 'found' && choice.name === name && label === label.trim() ? label : name
}

/** A value as YAML holds it. */
export function yamlValue(value: unknown, spec: FactSpec | undefined, language: Language | undefined): unknown {
  if (spec?.type === 'enum' && typeof value === 'string') return shownName(value, spec.values, language)
  if (spec?.type === 'instant' && typeof value === 'number') return formatInstant(value)
  return value
}

const yesNo: Readonly<Record<Language, readonly [string, string]>> = { zh: ['是', '否'], en: ['yes', 'no'] }

/** A value as a cell of a spreadsheet. */
export function cellText(value: unknown, spec: FactSpec | undefined, language: Language | undefined): string {
  if (value === undefined) return ''
  if (value === null) return absentWord(language ?? 'en')
  const shown = yamlValue(value, spec, language)
  if (typeof shown === 'boolean' && language !== undefined) return yesNo[language][shown ? 0 : 1]
  if (typeof shown !== 'string') return String(shown)
  return spec?.type === 'string' && needsQuotes(shown) ? JSON.stringify(shown) : shown
}

/** Text that a spreadsheet or its reader would take for something else: blank, `(none)`, a formula. */
function needsQuotes(text: string): boolean {
  return text !== text.trim() || text === '' || /^["=+\-@]|[\r\n\t]/.test(text) || isAbsentWord(text)
}
