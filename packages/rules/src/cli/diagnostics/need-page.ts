import { nearestName } from '../../rulebook/nearest-names'
import { wrapped } from '../terminal/display-width'
import type { Terminal } from '../terminal/terminal'
import { linesOf } from '../terminal/tongue'
import { WrongUse } from '../wrong-use'
import { meant } from './document-diagnostic'
import { readPage } from './page'
import { titles } from './titles'

/** Where pages are, and the commands, of which one may have been meant. */
export interface PageNames {
  readonly pages: string
  readonly commands: readonly string[]
}

/** The page of a code for people, in the terminal’s language. */
export function needPage(code: string, { pages, commands }: PageNames, terminal: Terminal): string {
  if (!Object.hasOwn(titles, code)) throw unknownTopic(code, [...commands, ...Object.keys(titles)])
  const { style, say, tongue, width } = terminal
  const { title, about, wrong, right } = readPage(pages, code)
  return [
    `${style('strong', code)}  ${say(title)}`,
    ...linesOf(about, tongue).flatMap((text) => ['', ...wrapped(text, width)]),
    ...['', style('bad', `✗ ${say({ zh: '错误', en: 'wrong' })}`), wrong.trimEnd()],
    ...['', style('good', `✓ ${say({ zh: '正确', en: 'right' })}`), right.trimEnd()],
  ].join('\n')
}

function unknownTopic(given: string, names: readonly string[]): WrongUse {
  const nearest = nearestName(given, names)
  return new WrongUse({ zh: `没有命令或代码 ${given}`, en: `there is no command and no code ${given}` }, [
    ...(nearest === undefined ? [] : [meant(nearest)]),
    { zh: '命令见 zhidu --help', en: 'zhidu --help lists the commands' },
  ])
}
