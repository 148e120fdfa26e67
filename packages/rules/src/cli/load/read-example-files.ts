import { extname } from 'node:path'
import type { AnyRulebook } from '../../rulebook/rulebook'
import { readExamples } from '../../testing/examples/read-examples'
import type { Example, ExampleFormat } from '../../testing/examples/example'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { exampleDiagnostic } from '../diagnostics/example-diagnostic'
import type { Surroundings } from '../surroundings'
import { WrongUse } from '../wrong-use'
import { readText } from './load-file'

/** The examples of one file. */
export interface ExampleSet {
  readonly file: string
  readonly examples: readonly Example[]
}

/** Reads files of examples; what is wrong with one does not keep the others from being read. */
export async function readExampleFiles(
  files: readonly string[],
  rulebook: AnyRulebook,
  surroundings: Surroundings,
): Promise<{ readonly sets: readonly ExampleSet[]; readonly diagnostics: readonly Diagnostic[] }> {
  const sets: ExampleSet[] = []
  const diagnostics: Diagnostic[] = []
  for (const file of files) {
    const reading = readExamples(await readText(file, surroundings), rulebook, exampleFormatOf(file))
    if (reading.ok) sets.push({ file, examples: reading.examples })
    else diagnostics.push(...reading.errors.map((error) => exampleDiagnostic(error, file)))
  }
  return { sets, diagnostics }
}

/** The format of a file of examples, by its ending. */
function exampleFormatOf(file: string): ExampleFormat {
  switch (extname(file).toLowerCase()) {
    case '.yaml':
    case '.yml':
    case '.json':
      return 'yaml'
    case '.csv':
      return 'csv'
    default:
      throw new WrongUse({
        zh: `${file}：示例文件的扩展名应为 .yaml、.yml、.json 或 .csv`,
        en: `${file}: files of examples end in .yaml, .yml, .json or .csv`,
      })
  }
}
