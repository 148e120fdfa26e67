import type { AnyTable } from '../../evaluate/compile'
import { describeInputError } from '../../explain/describe-input-error'
import type { StreamRecord } from './record'
import { resultOf } from './result-record'
import type { ResultRecord } from './result-record'
import type { Worked } from './work-through'
import type { ResultWriter } from './write-results'

/** Decides on one record; the fields to keep are no facts and go into the result as they are. */
export function decideRecord(
  decide: AnyTable['decide'],
  keep: readonly string[],
  writer: ResultWriter,
): (record: StreamRecord) => Worked {
  return (record) => {
    const { line } = record
    if ('error' in record) {
      const result = { kind: 'unreadable', error: record.error.en } as const
      return { kind: 'bad', text: writer.row({ line, kept: {}, result }), why: [record.error] }
    }
    const { kept, facts } = parted(record.value, keep)
    const result = resultOf(decide(facts))
    const text = writer.row({ line, kept, result })
    if (result.kind === 'decided' || result.kind === 'undecided') return { kind: result.kind, text }
    return { kind: 'bad', text, why: whyRefused(result) }
  }
}

/** An input without the fields that are only to be kept. */
function parted(value: unknown, keep: readonly string[]): { kept: ResultRecord['kept']; facts: unknown } {
  if (keep.length === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { kept: {}, facts: value }
  }
  const entries = Object.entries(value)
  return {
    kept: Object.fromEntries(entries.filter(([name]) => keep.includes(name))),
    facts: Object.fromEntries(entries.filter(([name]) => !keep.includes(name))),
  }
}

function whyRefused(result: ResultRecord['result']): Worked['why'] & {} {
  if (result.kind !== 'invalid') return []
  return result.errors.map((error) => ({ zh: describeInputError(error, 'zh'), en: describeInputError(error, 'en') }))
}
