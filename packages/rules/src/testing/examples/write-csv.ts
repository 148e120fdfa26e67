import { stringify } from 'csv-stringify/sync'
import type { FactSpec } from '../../fact/fact-spec'
import type { AnyRulebook } from '../../rulebook/rulebook'
import type { Language } from '../../text'
import { chooseName } from './choose-name'
import type { Example } from './example'
import { labelsOf, outcomeFields, specOfField } from './outcome-fields'
import { specialText } from './special-words'
import { columnTitle, expectedTitle, titles } from './titles'
import { cellText, shownName } from './value-writer'

interface Column {
  readonly title: string
  readonly cell: (example: Example) => string
}

/** Examples as a spreadsheet: CSV in UTF-8 with the mark by which Excel knows it, one example a line. */
export function writeCsv(examples: readonly Example[], rulebook: AnyRulebook, language?: Language): string {
  const { facts, outcome, hit } = rulebook.document
  const factLabels = labelsOf(facts)
  const own = (title: Parameters<typeof columnTitle>[0]): string =>
    columnTitle(title, language, [
      ...Object.values(factLabels),
      ...Object.keys(facts).map((name) => ({ zh: name, en: name })),
    ])
  const fields = outcomeFields(outcome)
  const fieldLabels = labelsOf(Object.fromEntries(fields))
  const isTaken = (title: string): boolean => chooseName(title, titles).kind === 'found'

  const factColumn = (name: string, spec: FactSpec | undefined): Column => {
    const shown = shownName(name, factLabels, language)
    // A label that is the title of another column too is of no use.
    return {
      title: isTaken(shown) && shown !== name ? name : shown,
      cell: (example) => cellText(example.facts[name], spec, language),
    }
  }
  const unknownFacts = new Set(
    examples.flatMap((example) => Object.keys(example.facts).filter((name) => facts[name] === undefined)),
  )
  const columns: readonly Column[] = [
    { title: own('name'), cell: ({ name }) => name },
    ...Object.entries(facts).map(([name, spec]) => factColumn(name, spec)),
    ...[...unknownFacts].map((name) => factColumn(name, undefined)),
    { title: expectedTitle(), cell: (example) => wholeText(example, language) },
    ...(hit === 'collect' ? [] : [...fields.keys()]).map((name): Column => ({
      title: expectedTitle(shownName(name, fieldLabels, language)),
      cell: ({ expected }) =>
        expected.kind === 'outcome'
          ? cellText(expected.fields[name], specOfField(fields, name, expected.fields), language)
          : '',
    })),
    { title: own('row'), cell: ({ row }) => row ?? '' },
    { title: own('clauses'), cell: ({ clauses }) => (clauses ?? []).join('; ') },
    { title: own('note'), cell: ({ note }) => note ?? '' },
  ]
  return stringify(
    [columns.map(({ title }) => title), ...examples.map((example) => columns.map(({ cell }) => cell(example)))],
    { bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  )
}

function wholeText({ expected }: Example, language: Language | undefined): string {
  switch (expected.kind) {
    case 'outcome':
    case 'blank':
      return ''
    case 'outcomes':
      return JSON.stringify(expected.outcomes)
    default:
      return specialText(expected.kind, language ?? 'en')
  }
}
