import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Text } from '../../text'

/** The page of a code, in its parts. */
export interface Page {
  readonly markdown: string
  readonly title: Text
  readonly about: Text
  readonly wrong: string
  readonly right: string
}

/** Reads the page of a code: its title, a paragraph in each language, a wrong and a right example. */
export function readPage(pages: string, code: string): Page {
  const markdown = readFileSync(join(pages, `${code}.md`), 'utf8')
  const [, title = '', zh = '', en = ''] = markdown.split('\n\n')
  const [, titleZh = '', titleEn = ''] = /^\*\*(.+)\*\* · (.+)$/.exec(title) ?? []
  const [wrong = '', right = ''] = [...markdown.matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, example = '']) => example)
  return { markdown, title: { zh: titleZh, en: titleEn }, about: { zh, en }, wrong, right }
}
