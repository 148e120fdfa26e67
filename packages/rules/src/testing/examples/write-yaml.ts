import { Document } from 'yaml'
import type { FactSpec } from '../../fact/fact-spec'
import type { AnyRulebook } from '../../rulebook/rulebook'
import type { Language } from '../../text'
import type { Example, Expectation, ExpectedFields } from './example'
import { labelsOf, outcomeFields, specOfField } from './outcome-fields'
import { allSpecialTexts, specialText } from './special-words'
import { fileTitles, titles } from './titles'
import { shownName, yamlValue } from './value-writer'

/** Examples as YAML, with a head that says in both languages how it is filled in. */
export function writeYaml(examples: readonly Example[], { document }: AnyRulebook, language?: Language): string {
  const factLabels = labelsOf(document.facts)
  const fields = outcomeFields(document.outcome)
  const fieldLabels = labelsOf(Object.fromEntries(fields))
  const key = language ?? 'en'

  const record = (
    values: Readonly<Record<string, unknown>>,
    labels: typeof factLabels,
    specOf: (name: string) => FactSpec | undefined,
  ) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        shownName(name, labels, language),
        yamlValue(value, specOf(name), language),
      ]),
    )
  const fieldsOf = (expected: ExpectedFields) =>
    record(expected, fieldLabels, (name) => specOfField(fields, name, expected))
  const expectation = (expected: Expectation): unknown => {
    switch (expected.kind) {
      case 'blank':
        return null
      case 'outcome':
        return Object.keys(expected.fields).length === 0 ? null : fieldsOf(expected.fields)
      case 'outcomes':
        return expected.outcomes.map(fieldsOf)
      default:
        return specialText(expected.kind, key)
    }
  }

  const list = examples.map(({ name, facts, expected, row, clauses, note }) => ({
    [titles.name[key]]: name,
    [titles.facts[key]]: record(facts, factLabels, (fact) => document.facts[fact]),
    [titles.expected[key]]: expectation(expected),
    ...(row === undefined ? {} : { [titles.row[key]]: row }),
    ...(clauses === undefined ? {} : { [titles.clauses[key]]: clauses }),
    ...(note === undefined ? {} : { [titles.note[key]]: note }),
  }))
  const file = new Document({ [fileTitles.rulebook[key]]: document.id, [fileTitles.examples[key]]: list })
  const names = [...fields.keys()]
  file.commentBefore = [
    ` ${document.title.zh}：在“${titles.expected[key]}”下填写结果（${names.join('、')}），或：${allSpecialTexts('zh').join('、')}`,
    ` ${document.title.en}: fill in the outcome under “${titles.expected[key]}” (${names.join(', ')}), or: ${allSpecialTexts('en').join(', ')}`,
  ].join('\n')
  return file.toString({ lineWidth: 0, nullStr: '' })
}
