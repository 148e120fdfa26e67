import type { AnyRulebook } from '../../rulebook/rulebook'
import type { Language } from '../../text'
import type { Example, ExampleFormat } from './example'
import { writeCsv } from './write-csv'
import { writeYaml } from './write-yaml'

/** How examples are written. */
export interface WritingOptions {
  /** Writes labels in this language instead of names, where a label names one thing alone. */
  readonly language?: Language
}

/** Writes examples as a file that people edit and `readExamples` reads back; an expectation not filled in stays blank. */
export function writeExamples(
  examples: readonly Example[],
  rulebook: AnyRulebook,
  format: ExampleFormat,
  { language }: WritingOptions = {},
): string {
  return format === 'yaml' ? writeYaml(examples, rulebook, language) : writeCsv(examples, rulebook, language)
}
