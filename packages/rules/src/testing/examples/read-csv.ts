import { CsvError, parse } from 'csv-parse/sync'
import { parse as parseYaml } from 'yaml'
import type { FactSpecs } from '../../fact/fact-spec'
import { chooseName } from './choose-name'
import { delimiterOf, fieldPlaces } from './csv-places'
import type { ExampleError, ExampleErrorCode, Place } from './example'
import type { Cell, Entry, RawExample, RawExpectation, RawReading } from './raw-example'
import { labelsOf } from './outcome-fields'
import { absentWord } from './special-words'
import { expectedColumn, titles } from './titles'
import type { Title } from './titles'

type Column =
  | { readonly kind: Exclude<Title, 'facts'> }
  | { readonly kind: 'fact' | 'field'; readonly title: Cell }
  | { readonly kind: 'nothing' }

/** Notes an error at a place. */
type Note = (code: ExampleErrorCode, place: Place, zh: string, en: string, given?: string) => void

/**
 * Reads examples from a spreadsheet saved as CSV in UTF-8: a column for each fact, by name or label, `→ field` for each
 * field expected, `→` for other answers, and `name`, `row`, `clauses` (apart by semicolons), `note`.
 */
export function readCsv(text: string, facts: FactSpecs): RawReading {
  const errors: ExampleError[] = []
  const note: Note = (code, { line, column }, zh, en, given) => {
    errors.push({ code, line, column, message: { zh, en }, ...(given === undefined ? {} : { given }) })
  }
  const [head, ...body] = linesOf(text, note)
  if (head === undefined) return { examples: [], errors }
  const columns = head.map((cell) => columnOf(cell, facts))
  noteDoubled(columns, head, note)
  return { examples: body.map((cells) => readLine(cells, columns, note)), errors }
}

/** The cells of every line that is not blank, with their places. */
function linesOf(given: string, note: Note): readonly (readonly Cell[])[] {
  const text = given.replace(/\r\n?/g, '\n')
  const unreadable = text.indexOf('�')
  if (unreadable >= 0) {
    const before = text.slice(0, unreadable).split('\n')
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
    note('syntax', place, '文件不是 UTF-8：请另存为“CSV UTF-8”', 'the file is not UTF-8: save it as “CSV UTF-8”')
    return []
  }
  const delimiter = delimiterOf(text)
  let line = 1
  try {
    const options = { bom: true, delimiter, raw: true, info: true, relax_column_count: true }
    const records = parse(text, options) as unknown as readonly { record: readonly string[]; raw: string }[]
    return records.flatMap(({ record, raw }) => {
      const places = fieldPlaces(raw, line, delimiter)
      const cells = record.map((value, index): Cell => ({ text: value, ...(places[index] ?? { line, column: 1 }) }))
      line += raw.split('\n').length - 1
      return record.every((value) => value.trim() === '') ? [] : [cells]
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const place = { line: (error as unknown as { readonly lines?: number }).lines ?? 1, column: 1 }
    note('syntax', place, `不是正确的 CSV：${error.message}`, `not right CSV: ${error.message}`)
    return []
  }
}

/** A fact's name goes before the other titles; `#name` always is the title. */
function columnOf(title: Cell, facts: FactSpecs): Column {
  const text = title.text.trim()
  if (text === '') return { kind: 'nothing' }
  const expected = expectedColumn(text)
  if (expected !== undefined) {
    return expected.whole ? { kind: 'expected' } : { kind: 'field', title: { ...title, text: expected.field } }
  }
  const labels = labelsOf(facts)
  const marked = text.startsWith('#')
  if (!marked && chooseName(text, labels).kind !== 'unknown') return { kind: 'fact', title }
  const own = chooseName(marked ? text.slice(1) : text, titles)
  return own.kind === 'found' && own.name !== 'facts'
    ? { kind: own.name as Exclude<Title, 'facts'> }
    : { kind: 'fact', title }
}

function noteDoubled(columns: readonly Column[], head: readonly Cell[], note: Note): void {
  const seen = new Set<string>()
  for (const [index, column] of columns.entries()) {
    const title = head[index]
    if (title === undefined || column.kind === 'nothing' || column.kind === 'fact' || column.kind === 'field') continue
    if (seen.has(column.kind))
      note('duplicate', title, '有两列是同一个标题', 'two columns have the same title', title.text)
    seen.add(column.kind)
  }
}

function readLine(cells: readonly Cell[], columns: readonly Column[], note: Note): RawExample {
  const single: Partial<Record<'name' | 'row' | 'note', Cell>> = {}
  const facts: Entry[] = []
  const fields: Entry[] = []
  let whole: Cell | undefined
  let clauses: readonly Cell[] = []
  for (const [index, cell] of cells.entries()) {
    const column = columns[index]
    if (cell.text.trim() === '') continue
    switch (column?.kind) {
      case 'fact':
        facts.push({ title: column.title, value: cell })
        break
      case 'field':
        fields.push({ title: column.title, value: cell })
        break
      case 'expected':
        whole = cell
        break
      case 'clauses':
        clauses = cell.text
          .split(/[;；\n]/)
          .flatMap((text) => (text.trim() === '' ? [] : [{ ...cell, text: text.trim() }]))
        break
      case 'name':
      case 'row':
      case 'note':
        single[column.kind] = { ...cell, text: cell.text.trim() }
        break
      default:
        note('wrong-shape', cell, '这一列没有标题', 'this column has no title', cell.text)
    }
  }
  const [first] = cells
  if (whole !== undefined && fields.length > 0)
    note(
      'wrong-shape',
      whole,
      '“→”列与各结果列只能填一处',
      'either the column “→” or those of fields are filled in',
      whole.text,
    )
  return {
    line: first?.line ?? 1,
    column: first?.column ?? 1,
    ...single,
    facts,
    clauses,
    expected:
      whole !== undefined
        ? wholeExpectation(whole, note)
        : fields.length > 0
          ? { kind: 'fields', fields }
          : { kind: 'blank' },
  }
}

/** Words, or for `collect` the list of outcomes as YAML writes it on one line. */
function wholeExpectation(cell: Cell, note: Note): RawExpectation {
  if (!cell.text.trim().startsWith('[')) return { kind: 'words', words: cell }
  const list = parsedList(cell.text)
  if (list === undefined) {
    note('wrong-shape', cell, '应当写成 [{ 字段: 值 }, …]', 'written as [{ field: value }, …]', cell.text)
    return { kind: 'blank' }
  }
  const entry = ([title, value]: readonly [string, unknown]): Entry => ({
    title: { ...cell, text: title },
    value:
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? { ...cell, text: String(value), scalar: value }
        : { ...cell, text: value === null ? absentWord('en') : JSON.stringify(value) },
  })
  return { kind: 'list', outcomes: list.map((outcome) => Object.entries(outcome).map(entry)) }
}

function parsedList(text: string): readonly object[] | undefined {
  try {
    const list: unknown = parseYaml(text)
    const isRecord = (item: unknown): item is object =>
      typeof item === 'object' && item !== null && !Array.isArray(item)
    return Array.isArray(list) && list.every(isRecord) ? list : undefined
  } catch {
    return undefined
  }
}
