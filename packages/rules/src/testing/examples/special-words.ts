import type { Language, Text } from '../../text'
import { nearestName } from '../../rulebook/nearest-names'
import { plainText } from './choose-name'
import type { Expectation } from './example'

type Special = Exclude<Expectation['kind'], 'outcome' | 'outcomes' | 'blank'>

/** Words of the answers that are no outcome. */
const specialWords: Readonly<Record<Special, Text>> = {
  'no-row': { zh: '没有适用的行', en: 'no row' },
  conflict: { zh: '规定互相抵触', en: 'conflict' },
  undecided: { zh: '尚不能判定', en: 'undecided' },
  invalid: { zh: '输入有误', en: 'invalid input' },
}

/** Words that say that something must be absent. */
const absentWords: Text = { zh: '（无）', en: '(none)' }

/** The answer that words name, or undefined. */
export function specialOf(words: string): Special | undefined {
  const wanted = plainText(words)
  return specials.find((kind) => [kind, specialWords[kind].zh, specialWords[kind].en].map(plainText).includes(wanted))
}

const specials = Object.keys(specialWords) as Special[]

/** The words of an answer that is no outcome. */
export function specialText(kind: Special, language: Language): string {
  return specialWords[kind][language]
}

/** All words that name such an answer, in a language. */
export function allSpecialTexts(language: Language): readonly string[] {
  return specials.map((kind) => specialWords[kind][language])
}

export function nearestSpecial(words: string): string | undefined {
  return nearestName(
    words,
    specials.flatMap((kind) => [specialWords[kind].zh, specialWords[kind].en]),
  )
}

export function isAbsentWord(text: string): boolean {
  return [absentWords.zh, absentWords.en].map(plainText).includes(plainText(text))
}

export function absentWord(language: Language): string {
  return absentWords[language]
}
