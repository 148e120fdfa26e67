import type { Text } from '../text'
import type { Source } from './load/source'
import type { Surroundings } from './surroundings'
import type { Terminal } from './terminal/terminal'
import { WrongUse } from './wrong-use'

/** The one rulebook that a name means; what keeps it from being read is told on standard error. */
export async function needSource(name: string, terminal: Terminal, surroundings: Surroundings): Promise<Source> {
  const { loadOne } = await import('./load/load-files')
  const { source, diagnostics } = await loadOne(name, surroundings)
  if (source !== undefined) {
    const { rulebooksOf } = await import('./load/source')
    const count = rulebooksOf(source).length
    if (count === 1) return source
    throw new WrongUse(severalQuestions(name, count), [
      {
        zh: `用 zhidu json-rules ${name} --rulebook -o 规则.json 写成规则表`,
        en: `zhidu json-rules ${name} --rulebook -o book.json writes them as rulebooks`,
      },
    ])
  }
  const { diagnosticLines } = await import('./formats/text')
  for (const one of diagnostics) terminal.note(diagnosticLines(one, undefined, terminal).join('\n'))
  throw new WrongUse({ zh: `${name} 有误，什么也没有做`, en: `${name} cannot be used; nothing was done` })
}

function severalQuestions(name: string, count: number): Text {
  return {
    zh: `${name} 里的规则回答 ${count} 个互不相干的问题，这里只能用一张规则表`,
    en: `the rules of ${name} decide ${count} questions that have nothing in common, and one rulebook is needed`,
  }
}
