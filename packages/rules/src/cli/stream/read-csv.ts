import type { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { FactSpec, FactSpecs } from '../../fact/fact-spec'
import type { StreamRecord } from './record'

/** A table whose first line names the facts; empty cells are absent facts. Cells are read as their facts' types. */
export async function* readCsv(input: Readable, facts: FactSpecs): AsyncGenerator<StreamRecord> {
  const skipped: StreamRecord[] = []
  const parser = parse({
    bom: true,
    info: true,
    max_record_size: 1_000_000,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error !== undefined) skipped.push(skippedRecord(error))
      return undefined
    },
  })
  input.on('error', (error) => parser.destroy(error))
  input.pipe(parser)
  let columns: readonly Column[] | undefined
  for await (const { record, info } of parser as AsyncIterable<Row>) {
    if (skipped.length > 0) yield* skipped.splice(0)
    if (columns === undefined) columns = record.map((title) => columnOf(title.trim(), facts))
    else yield { line: info.lines, value: valueOf(record, columns) }
  }
  yield* skipped
}

interface Row {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

function skippedRecord(error: CsvError | Error): StreamRecord {
  const line = error instanceof CsvError && typeof error['lines'] === 'number' ? error['lines'] : 0
  return { line, error: { zh: `不是合法的 CSV：${error.message}`, en: `not CSV: ${error.message}` } }
}

interface Column {
  readonly name: string
  readonly spec: FactSpec | undefined
}

/** A column is headed by a fact's name, or by its label in either language. */
function columnOf(title: string, facts: FactSpecs): Column {
  const named = Object.entries(facts).filter(([, { label }]) => label.zh === title || label.en === title)
  const name = Object.hasOwn(facts, title) || named.length !== 1 ? title : (named[0]?.[0] ?? title)
  return { name, spec: Object.hasOwn(facts, name) ? facts[name] : undefined }
}

function valueOf(record: Row['record'], columns: readonly Column[]): Readonly<Record<string, unknown>> {
  const value: Record<string, unknown> = {}
  for (const [index, { name, spec }] of columns.entries()) {
    const text = record[index] ?? ''
    // Defined, so that no title means anything to the object itself.
    if (text !== '') Object.defineProperty(value, name, { value: cellValue(text, spec), enumerable: true })
  }
  return value
}

const yes: ReadonlySet<string> = new Set(['true', 'yes', '1', '是'])
const no: ReadonlySet<string> = new Set(['false', 'no', '0', '否'])

/** What cannot be read stays text: the check of the facts then says what is needed. */
function cellValue(text: string, spec: FactSpec | undefined): unknown {
  switch (spec?.type) {
    case 'number':
    case 'integer': {
      const number = Number(text)
      return text.trim() === '' || Number.isNaN(number) ? text : number
    }
    case 'boolean': {
      const word = text.trim().toLowerCase()
      return yes.has(word) ? true : no.has(word) ? false : text
    }
    case 'enum':
      return Object.hasOwn(spec.values, text) ? text : (wordLabelled(text, spec.values) ?? text)
    default:
      return text
  }
}

function wordLabelled(text: string, values: Extract<FactSpec, { type: 'enum' }>['values']): string | undefined {
  return Object.entries(values).find(([, { zh, en }]) => zh === text || en === text)?.[0]
}
