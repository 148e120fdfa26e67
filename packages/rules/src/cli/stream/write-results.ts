import type { OutcomeSpec } from '../../rulebook/outcome'
import type { HitPolicy } from '../../rulebook/rulebook'
import type { StreamFormat } from './record'
import type { ResultRecord } from './result-record'

/** Writes results one after the other, each with its line end. */
export interface ResultWriter {
  readonly head: string
  readonly row: (record: ResultRecord) => string
}

/** The writer of a format. */
export function resultWriter(
  format: StreamFormat,
  kept: readonly string[],
  document: { readonly outcome: OutcomeSpec; readonly hit: HitPolicy },
): ResultWriter {
  return format === 'ndjson' ? ndjson : csv(kept, document.hit === 'collect' ? undefined : fieldNames(document.outcome))
}

const ndjson: ResultWriter = {
  head: '',
  row: ({ line, kept, result }) => `${JSON.stringify({ line, ...kept, ...result })}\n`,
}

/** A column for each field of the outcome; under `collect`, which answers a list, one column with the list as JSON. */
function csv(kept: readonly string[], fields: readonly string[] | undefined): ResultWriter {
  const titles = fields === undefined ? ['outcome'] : fields.map((field) => `outcome.${field}`)
  return {
    head: line(['line', ...kept, 'kind', ...titles, 'fired', 'clauses', 'remark']),
    row: ({ line: number, kept: values, result }) => {
      const outcome = result.kind === 'decided' ? result.outcome : undefined
      const cells =
        fields === undefined
          ? [outcome === undefined ? '' : JSON.stringify(outcome)]
          : fields.map((field) => cell((outcome as Readonly<Record<string, unknown>> | undefined)?.[field]))
      const [fired, clauses] = result.kind === 'decided' ? [result.fired, result.clauses] : [[], []]
      return line([
        String(number),
        ...kept.map((name) => cell(values[name])),
        result.kind,
        ...cells,
        cell(fired.join(' ')),
        cell(clauses.join(' ')),
        cell(remarkOf(result)),
      ])
    },
  }
}

function remarkOf(result: ResultRecord['result']): string {
  switch (result.kind) {
    case 'decided':
      return ''
    case 'undecided':
      return [result.reason, ...result.missing].join(' ')
    case 'invalid':
      return JSON.stringify(result.errors)
    case 'unreadable':
      return result.error
  }
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return ''
  // No text may begin as a formula does: spreadsheets run it. Numbers may be negative.
  if (typeof value === 'string') return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return JSON.stringify(value)
}

/** A line of RFC 4180; a library that is called for each line takes ten times as long as the decision. */
function line(cells: readonly string[]): string {
  return `${cells.map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join()}\n`
}

function fieldNames(outcome: OutcomeSpec): readonly string[] {
  if (outcome.kind === 'record') return Object.keys(outcome.fields)
  const fields = Object.values(outcome.variants).flatMap((variant) => Object.keys(variant.fields))
  return [outcome.discriminator, ...new Set(fields)]
}
