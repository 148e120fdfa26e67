import type { Difference } from '../../diff/difference'
import { differenceMarkdown } from '../../diff/difference-markdown'
import { differenceText } from '../../diff/difference-text'
import type { Language } from '../../text'
import type { Tongue } from '../terminal/tongue'

/** A difference in one of its formats, in the languages that are shown. */
export function differenceReport(format: 'text' | 'markdown' | 'json', difference: Difference, tongue: Tongue): string {
  const languages: readonly Language[] = tongue === 'both' ? ['zh', 'en'] : [tongue]
  switch (format) {
    case 'text':
      return languages.map((language) => `${differenceText(difference, language).trimEnd()}\n`).join('\n')
    case 'markdown':
      return differenceMarkdown(difference, { languages })
    case 'json':
      return `${JSON.stringify(difference, null, 2)}\n`
  }
}
