import type { FactSpecs } from '../fact/fact-spec'
import type { DocumentError, Path, Report } from './document-error'

/** What a condition is read against. */
export interface ConditionContext {
  readonly facts: FactSpecs
  readonly conditions: ReadonlySet<string>
  readonly report: Report
}

export type Json = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The defect “there is no such fact”, with the names that there are. */
export function unknownFact(name: unknown, path: Path, context: ConditionContext): DocumentError {
  const known = Object.keys(context.facts)
  return {
    code: 'unknown-fact',
    path,
    given: name,
    message: { zh: `没有这个事实；已有：${known.join('、')}`, en: `no such fact; there are: ${known.join(', ')}` },
  }
}
