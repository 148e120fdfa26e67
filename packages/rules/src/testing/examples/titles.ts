import type { Language, Text } from '../../text'
import { plainText } from './choose-name'

/** What a file says of an example beside its facts. */
export type Title = 'name' | 'facts' | 'expected' | 'row' | 'clauses' | 'note'

/** The keys of an example, and the titles of a spreadsheet's columns. */
export const titles: Readonly<Record<Title, Text>> = {
  name: { zh: '名称', en: 'name' },
  facts: { zh: '事实', en: 'facts' },
  expected: { zh: '应为', en: 'expected' },
  row: { zh: '行', en: 'row' },
  clauses: { zh: '条款', en: 'clauses' },
  note: { zh: '备注', en: 'note' },
}

/** The keys of a file as a whole. */
export const fileTitles: Readonly<Record<'rulebook' | 'examples', Text>> = {
  rulebook: { zh: '规则表', en: 'rulebook' },
  examples: { zh: '示例', en: 'examples' },
}

/** A column of expected values: the answer in words as a whole, or one field of the outcome. */
export type ExpectedColumn = { readonly whole: true } | { readonly whole: false; readonly field: string }

const marks = ['→', '->', '=>', '应为：', 'expected:'].map(plainText)

/** The column that a title with an arrow names: `→ layers`, or `→` alone. */
export function expectedColumn(title: string): ExpectedColumn | undefined {
  const plain = title.normalize('NFKC').trim()
  const mark = marks.find((candidate) => plain.toLowerCase().startsWith(candidate))
  if (mark === undefined) return undefined
  const field = plain.slice(mark.length).trim()
  return field === '' ? { whole: true } : { whole: false, field }
}

/** The title of a column of expected values. */
export function expectedTitle(field?: string): string {
  return field === undefined ? '→' : `→ ${field}`
}

/** The title of a column that is no fact; marked where a fact has the same name or label. */
export function columnTitle(title: Title, language: Language | undefined, facts: readonly Text[]): string {
  const text = titles[title][language ?? 'en']
  const taken = facts.some(({ zh, en }) => [zh, en].some((label) => plainText(label) === plainText(text)))
  return taken ? `#${text}` : text
}
