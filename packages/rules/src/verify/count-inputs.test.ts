import { describe, expect, it } from 'vitest'
import { parseRulebook } from '../rulebook/parse-rulebook'
import { verify } from './verify'

const label = { zh: '时刻', en: 'moment' }
const given = { label, presence: 'optional', source: 'given' } as const
const gapOf = (fact: object, operator: string, value: unknown) => {
  const reading = parseRulebook({
    id: 'wide/book',
    version: '1',
    title: label,
    effective: { from: '2024-01-01' },
    review: '2025-01-01',
    hit: 'unique',
    facts: { moment: { ...fact, ...given } },
    outcome: { kind: 'record', fields: { on: { type: 'boolean', ...given } } },
    rows: [{ id: 'only', when: { fact: 'moment', operator, value }, then: { on: true }, clauses: ['area/clause/1'] }],
  })
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
  return verify(reading.rulebook).findings.find(({ code }) => code === 'gap')
}

describe('the share of a gap is exact where a fact has more values than a double can count', () => {
  it('of moments without bounds', () => {
    expect(gapOf({ type: 'instant' }, 'notEqual', null)?.share).toMatchObject({
      inputs: '1',
      of: '17280000000000002',
    })
    expect(gapOf({ type: 'instant' }, 'lessThan', 8.64e15)?.share).toMatchObject({ inputs: '2' })
    expect(gapOf({ type: 'instant' }, 'equal', '2024-02-29T12:00:00+08:00')?.share).toMatchObject({
      inputs: '17280000000000001',
    })
  })

  it('of the widest whole numbers', () => {
    const widest = { type: 'integer', min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }
    expect(gapOf(widest, 'lessThan', Number.MAX_SAFE_INTEGER)?.share).toMatchObject({
      inputs: '2',
      of: '18014398509481984',
    })
  })
})
