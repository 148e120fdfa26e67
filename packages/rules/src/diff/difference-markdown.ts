import type { WordingOptions } from '../explain/words'
import type { Language } from '../text'
import type { Difference } from './difference'
import { differenceWords } from './difference-words'

const phrases = {
  zh: {
    title: (id: string, from: string, to: string) => `规则表 ${id}：${from} → ${to}`,
    columns: ['', '哪些输入', '占比', '原来', '现在', '条款', '举例'],
    overBudget: '改动过多而未逐处列出的行',
    rowColumns: ['哪一行', '原来', '现在', '举例'],
    facts: '可以给出的输入',
    rows: '改动的行',
    head: '其他文字',
  },
  en: {
    title: (id: string, from: string, to: string) => `Rulebook ${id}: ${from} → ${to}`,
    columns: ['', 'Inputs', 'Share', 'Before', 'After', 'Clauses', 'Example'],
    overBudget: 'Changed rows that are not listed region by region',
    rowColumns: ['Row', 'Before', 'After', 'Example'],
    facts: 'What may be given',
    rows: 'Edited rows',
    head: 'Other words',
  },
} satisfies Record<Language, unknown>

/** What a pull request shows. */
export interface MarkdownOptions extends WordingOptions {
  /** The languages, one section each; both unless told. */
  readonly languages?: readonly Language[]
}

/** A difference as Markdown for a pull request: a table of the regions with before, after, clauses and an example. */
export function differenceMarkdown(
  difference: Difference,
  { languages = ['zh', 'en'], ...options }: MarkdownOptions = {},
): string {
  return languages.map((language) => sectionIn(difference, language, options)).join('\n')
}

function sectionIn(difference: Difference, language: Language, options: WordingOptions): string {
  const said = phrases[language]
  const words = differenceWords(difference, language, options)
  const { before, after, regions, overBudget } = difference
  const lines = [
    `### ${escaped(said.title(after.id, before.version, after.version))}`,
    '',
    `**${escaped(words.verdict)}**`,
    ...table(
      said.columns,
      regions.map((region, index) => [
        String(index + 1),
        words.where(region),
        words.share(region),
        words.side(region.before, 'before'),
        words.side(region.after, 'after'),
        words.clauses(region.before, region.after),
        words.witness(region.witness),
      ]),
    ),
    ...(overBudget.length === 0 ? [] : ['', `**${said.overBudget}**`]),
    ...table(
      said.rowColumns,
      overBudget.map((row) => [
        words.whereRow(row),
        row.example === undefined ? '?' : words.side(row.example.before, 'before'),
        row.example === undefined ? '?' : words.side(row.example.after, 'after'),
        row.example === undefined ? '?' : words.witness(row.example.witness),
      ]),
    ),
    ...list(said.facts, words.facts),
    ...list(said.rows, words.rows),
    ...list(said.head, words.head),
  ]
  return `${lines.join('\n')}\n`
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return []
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return ['', line(columns), line(columns.map(() => '---')), ...rows.map((cells) => line(cells.map(escaped)))]
}

function list(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : ['', `**${title}**`, '', ...items.map((item) => `- ${escaped(item)}`)]
}

/** Text that Markdown shows as it is, within a cell too: no markup, no link, nobody mentioned. */
function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@/g, '&#64;')
    .replace(/[\\`*_{}[\]|~#]/g, '\\$&')
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
}
