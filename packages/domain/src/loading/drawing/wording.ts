import type { Language, Text } from '@zhidu/rules'

/** The language of a drawing: one, or Chinese and English side by side. */
export type DrawingLanguage = Language | 'both'

/** How the words of a drawing are put. */
export interface Wording {
  readonly say: (words: Text, separator?: string) => string
}

/** Words in the language of the drawing. */
export function wordingOf(language: DrawingLanguage): Wording {
  const say = (words: Text, separator = ' '): string =>
    language === 'both' && words.zh !== words.en ? `${words.zh}${separator}${words.en}` : words[onlyOf(language)]
  return { say }
}

function onlyOf(language: DrawingLanguage): Language {
  return language === 'both' ? 'zh' : language
}

/** Whole millimetres as metres, never rounded. */
export function metres(millimetres: number): string {
  return `${(millimetres / 1000).toFixed(3).replace(/0$/, '')} m`
}
