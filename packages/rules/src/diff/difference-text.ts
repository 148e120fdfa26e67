import type { WordingOptions } from '../explain/words'
import type { Language } from '../text'
import type { Difference } from './difference'
import { differenceWords } from './difference-words'

const phrases = {
  zh: {
    title: (id: string, from: string, to: string) => `规则表 ${id}：${from} → ${to}`,
    differs: (count: number) => `结果改变的输入，共 ${String(count)} 处：`,
    before: '原来',
    after: '现在',
    by: '条款',
    example: '例如',
    share: (part: string) => `（占全部输入的 ${part}）`,
    overBudget: '改动过多而未逐处列出的行：',
    facts: '可以给出的输入：',
    rows: '改动的行：',
    head: '其他文字：',
    colon: '：',
  },
  en: {
    title: (id: string, from: string, to: string) => `Rulebook ${id}: ${from} → ${to}`,
    differs: (count: number) => `Inputs with another outcome, in ${String(count)} region(s):`,
    before: 'before',
    after: 'after',
    by: 'clauses',
    example: 'for example',
    share: (part: string) => ` (${part} of all inputs)`,
    overBudget: 'Changed rows that are not listed region by region:',
    facts: 'What may be given:',
    rows: 'Edited rows:',
    head: 'Other words:',
    colon: ': ',
  },
} satisfies Record<Language, unknown>

/** A difference as plain text for people, one region after the other. */
export function differenceText(difference: Difference, language: Language, options: WordingOptions = {}): string {
  const said = phrases[language]
  const words = differenceWords(difference, language, options)
  const { before, after, regions, overBudget } = difference
  const line = (name: string, text: string): string => `   ${name}${said.colon}${text}`
  const lines = [
    `${said.title(after.id, before.version, after.version)}${said.colon}${words.verdict}`,
    ...(regions.length === 0 ? [] : ['', said.differs(regions.length)]),
    ...regions.flatMap((region, index) => [
      `${String(index + 1)}. ${words.where(region)}${said.share(words.share(region))}`,
      line(said.before, words.side(region.before, 'before')),
      line(said.after, words.side(region.after, 'after')),
      line(said.by, words.clauses(region.before, region.after)),
      line(said.example, words.witness(region.witness)),
    ]),
    ...(overBudget.length === 0 ? [] : ['', said.overBudget]),
    ...overBudget.flatMap((row) => [
      `- ${words.whereRow(row)}`,
      ...(row.example === undefined
        ? []
        : [
            line(said.example, words.witness(row.example.witness)),
            line(said.before, words.side(row.example.before, 'before')),
            line(said.after, words.side(row.example.after, 'after')),
          ]),
    ]),
    ...section(said.facts, words.facts),
    ...section(said.rows, words.rows),
    ...section(said.head, words.head),
  ]
  return `${lines.join('\n')}\n`
}

function section(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : ['', title, ...items.map((item) => `- ${item}`)]
}
