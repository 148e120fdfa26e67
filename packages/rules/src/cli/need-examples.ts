import type { AnyRulebook } from '../rulebook/rulebook'
import type { Example } from '../testing/examples/example'
import { diagnosticLines } from './formats/text'
import { readExampleFiles } from './load/read-example-files'
import type { Surroundings } from './surroundings'
import type { Terminal } from './terminal/terminal'
import { WrongUse } from './wrong-use'

/** Examples, and the file that each comes from. */
export interface NeededExamples {
  readonly examples: readonly Example[]
  readonly fileOf: ReadonlyMap<Example, string>
}

/** The examples of all files together; what keeps one from being read is told on standard error. */
export async function needExamples(
  files: readonly string[],
  rulebook: AnyRulebook,
  terminal: Terminal,
  surroundings: Surroundings,
): Promise<NeededExamples> {
  const { sets, diagnostics } = await readExampleFiles(files, rulebook, surroundings)
  if (diagnostics.length === 0) {
    const fileOf = new Map(sets.flatMap(({ file, examples }) => examples.map((example) => [example, file] as const)))
    return { examples: [...fileOf.keys()], fileOf }
  }
  for (const one of diagnostics) terminal.note(diagnosticLines(one, undefined, terminal).join('\n'))
  throw new WrongUse({ zh: '示例有误，什么也没有做', en: 'the examples cannot be used; nothing was done' })
}
