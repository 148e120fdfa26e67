import type { FactSpec } from '../fact/fact-spec'
import { parseRulebook } from './parse-rulebook'
import type { RulebookDocument } from './rulebook'

const label = { zh: '事实', en: 'fact' }
const required = { label, presence: 'required', source: 'given' } as const
const optional = { label, presence: 'optional', source: 'given' } as const

/** One fact of every type, with some that are comparable and some that may be absent. */
export const sampleFacts: Readonly<Record<string, FactSpec>> = {
  width: { type: 'number', unit: 'm', scale: 100, min: 1, max: 3.5, ...required },
  inner: { type: 'number', unit: 'm', scale: 100, min: 0, max: 5, ...optional },
  weight: { type: 'number', unit: 't', scale: 100, min: 0, max: 50, ...required, presence: 'whenNeeded' },
  bags: { type: 'integer', min: -10, max: 1000, ...required },
  wish: { type: 'integer', min: 3, max: 4, ...optional },
  braces: { type: 'boolean', ...required },
  line: { type: 'enum', values: { line1: label, line2: label, line3: label }, ...required },
  plate: { type: 'string', maxLength: 10, ...optional },
  since: { type: 'instant', min: '2024-01-01T00:00:00Z', max: '2026-01-01T00:00:00Z', ...required },
  until: { type: 'instant', ...optional },
}

/** A right document over {@link sampleFacts}, with whatever is to be different. */
export function documentWith(changes: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const document: RulebookDocument = {
    id: 'sample/book',
    version: '1.0.0',
    title: { zh: '样表', en: 'A sample' },
    effective: { from: '2024-01-01' },
    review: '2027-01-01',
    hit: 'first',
    facts: sampleFacts,
    outcome: {
      kind: 'record',
      fields: { layers: { type: 'integer', min: 0, max: 20, label, presence: 'required', source: 'derived' } },
    },
    rows: [{ id: 'all', when: {}, then: { layers: 14 }, clauses: ['area/clause/1'] }],
  }
  return { ...document, ...changes }
}

/** A right document whose only row has the given condition. */
export function documentWhen(when: unknown, changes: Readonly<Record<string, unknown>> = {}) {
  return documentWith({ rows: [{ id: 'only', when, then: { layers: 14 }, clauses: ['area/clause/1'] }], ...changes })
}

/** The defects of a document, each as code and place. */
export function defectsOf(document: unknown): readonly (readonly [code: string, path: string])[] {
  const reading = parseRulebook(document)
  return reading.ok ? [] : reading.errors.map(({ code, path }) => [code, path.join('.')] as const)
}

/** What is said of the defects of a document, in both languages. */
export function messagesOf(document: unknown): string {
  const reading = parseRulebook(document)
  return reading.ok ? '' : reading.errors.map(({ message }) => `${message.zh} ${message.en}`).join()
}
