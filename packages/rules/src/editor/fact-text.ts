import { amountText, unitWord } from '../explain/words'
import type { FactSpec, Presence } from '../fact/fact-spec'
import type { Language, Text } from '../text'

interface Words {
  readonly colon: string
  readonly comma: string
  readonly range: (min: number | string, max: number | string) => string
  readonly from: (min: string) => string
  readonly until: (max: string) => string
  readonly step: (step: string) => string
  readonly length: (most: number) => string
  readonly moment: string
  readonly presence: Readonly<Record<Presence, string>>
}

const wordsOf: Readonly<Record<Language, Words>> = {
  zh: {
    colon: '：',
    comma: '，',
    range: (min, max) => `${min}～${max}`,
    from: (min) => `不早于 ${min}`,
    until: (max) => `不晚于 ${max}`,
    step: (step) => `精确到 ${step}`,
    length: (most) => `不超过 ${most} 个字符`,
    moment: '带时区的时刻（RFC 3339），或自 1970 年起的毫秒数',
    presence: { required: '', whenNeeded: '可以暂缺', optional: '可以没有' },
  },
  en: {
    colon: ': ',
    comma: ', ',
    range: (min, max) => `${min} to ${max}`,
    from: (min) => `not before ${min}`,
    until: (max) => `not after ${max}`,
    step: (step) => `in steps of ${step}`,
    length: (most) => `at most ${most} characters`,
    moment: 'a moment with its offset (RFC 3339), or milliseconds since 1970',
    presence: { required: '', whenNeeded: 'may be unknown', optional: 'may be absent' },
  },
}

/** A fact in one line for people: its name, unit, bounds, words, and whether it may be left out. */
export function factLine(spec: FactSpec): Text {
  return { zh: lineIn('zh', spec), en: lineIn('en', spec) }
}

function lineIn(language: Language, spec: FactSpec): string {
  const words = wordsOf[language]
  const parts = [...boundsIn(language, spec), words.presence[spec.presence]].filter((part) => part !== '')
  const line = [spec.label[language], parts.join(words.comma)].filter((part) => part !== '').join(words.colon)
  return spec.description === undefined ? line : `${line}${words.comma}${spec.description[language]}`
}

function boundsIn(language: Language, spec: FactSpec): readonly string[] {
  const words = wordsOf[language]
  switch (spec.type) {
    case 'number':
      return [
        amountText(words.range(spec.min, spec.max), spec.unit, language),
        words.step(
          amountText(stepText(spec.scale), unitWord(spec.unit, language) === '' ? undefined : spec.unit, language),
        ),
      ]
    case 'integer':
      return [amountText(words.range(spec.min, spec.max), spec.unit, language)]
    case 'boolean':
      return []
    case 'enum':
      return Object.entries(spec.values).map(([word, text]) => `${word} = ${text[language]}`)
    case 'string':
      return [words.length(spec.maxLength)]
    case 'instant':
      return [
        words.moment,
        spec.min === undefined ? '' : words.from(spec.min),
        spec.max === undefined ? '' : words.until(spec.max),
      ]
  }
}

/** One step of a grid; as a fraction where its decimal does not end, or is long. */
function stepText(scale: number): string {
  return /^10{0,6}$/.test(String(scale)) ? String(1 / scale) : `1/${scale}`
}
