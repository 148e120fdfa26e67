import type { AnyRulebook } from '../../rulebook/rulebook'
import type { Example, ExampleError, ExampleFormat, ExamplesReading } from './example'
import { readCsv } from './read-csv'
import { readYaml } from './read-yaml'
import { understandingOf } from './understand-examples'

/**
 * Reads worked examples of a rulebook from the text of a file that people edit. Facts, fields and words may be given
 * by name or by their label in either language. All errors are told at once, each with its line and column.
 */
export function readExamples(text: string, rulebook: AnyRulebook, format: ExampleFormat): ExamplesReading {
  const { id, facts } = rulebook.document
  const raw = format === 'yaml' ? readYaml(text, id) : readCsv(text, facts)
  const errors: ExampleError[] = [...raw.errors]
  const examples = raw.examples.map(understandingOf(rulebook, errors))
  reportDoubled(examples, errors)
  if (errors.length === 0) return { ok: true, examples }
  // A title of a spreadsheet is wrong once, not in every line under it.
  const distinct = new Map(
    errors.map((error) => [`${error.line}:${error.column}:${error.code}:${error.message.en}`, error]),
  )
  return { ok: false, errors: [...distinct.values()].sort((a, b) => a.line - b.line || a.column - b.column) }
}

/** Reports tell examples apart by their names. */
function reportDoubled(examples: readonly Example[], errors: ExampleError[]): void {
  const seen = new Map<string, Example>()
  for (const example of examples) {
    const { name, place } = example
    const before = seen.get(name)
    if (before !== undefined && name !== '' && place !== undefined) {
      const line = before.place?.line ?? 0
      errors.push({
        code: 'duplicate',
        ...place,
        example: name,
        given: name,
        message: {
          zh: `第 ${line} 行的示例也叫“${name}”`,
          en: `the example in line ${line} is called “${name}” too`,
        },
      })
    }
    seen.set(name, example)
  }
}
