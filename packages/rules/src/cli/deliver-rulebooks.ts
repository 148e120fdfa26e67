import { toJSON } from '../rulebook/parse-rulebook'
import type { ExitCode } from './command-part'
import { deliver } from './deliver'
import type { OutputOption } from './deliver'
import { diagnosticLines } from './formats/text'
import { loadOne } from './load/load-files'
import { rulebooksOf } from './load/source'
import type { Surroundings } from './surroundings'
import type { Terminal } from './terminal/terminal'
import { WrongUse } from './wrong-use'

/** Writes the rulebooks that rules of json-rules-engine come to: one file for each question that they decide. */
export async function deliverRulebooks(
  name: string,
  { output }: OutputOption,
  terminal: Terminal,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { source, diagnostics } = await loadOne(name, surroundings)
  for (const one of diagnostics) terminal.note(diagnosticLines(one, undefined, terminal).join('\n'))
  const books = source === undefined ? [] : rulebooksOf(source)
  if (books.length > 1 && output === undefined) {
    throw new WrongUse({
      zh: `规则回答 ${books.length} 个互不相干的问题，请用 -o 指定文件，每个问题写一个`,
      en: `the rules decide ${books.length} questions: name a file with -o, and each gets one`,
    })
  }
  for (const [index, book] of books.entries()) {
    const file = books.length === 1 ? output : output?.replace(/(\.json)?$/, `-${index + 1}$1`)
    const text = `${JSON.stringify(toJSON(book), null, 2)}\n`
    await deliver(text, file === undefined ? {} : { output: file }, terminal, surroundings)
  }
  return diagnostics.length === 0 ? 0 : 1
}
