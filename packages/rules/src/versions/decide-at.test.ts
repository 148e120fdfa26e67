import { describe, expect, it } from 'vitest'
import { decideAt } from './decide-at'
import { registerOf, versionOf } from './versions.fixture'

const layersOf = (layers: number) => ({ rows: [{ id: 'all', when: {}, then: { layers }, clauses: ['area/clause/1'] }] })
const register = registerOf([
  versionOf('1', '2023-01-01', '2024-02-29', layersOf(14)),
  versionOf('2', '2024-03-01', undefined, layersOf(16)),
])
const input = { width: 2.34, weight: 20, bags: 10, braces: true, line: 'line1', since: '2024-05-01T00:00:00Z' }

describe('a decision on a past day', () => {
  it.each([
    ['2024-02-29', '1', 14],
    ['2024-03-01', '2', 16],
  ])('on %s is by version %s, which it names', (facts, version, layers) => {
    expect(decideAt(register, { facts }, input)).toMatchObject({
      kind: 'decided',
      outcome: { layers },
      rulebooks: [{ id: 'sample/book', version }],
    })
  })

  it('is by the date of the rule where that is given', () => {
    expect(decideAt(register, { facts: '2024-03-01', rule: '2024-02-29' }, input)).toMatchObject({
      outcome: { layers: 14 },
    })
  })

  it('is none before the first version, and none on a day that is none', () => {
    expect(decideAt(register, { facts: '2022-12-31' }, input)).toMatchObject({
      kind: 'not-in-force',
      why: 'before-first',
    })
    expect(decideAt(register, { facts: '2022-02-29' }, input)).toMatchObject({ kind: 'invalid' })
  })

  it('tells every error of the input', () => {
    expect(decideAt(register, { facts: '2024-03-01' }, {})).toMatchObject({ kind: 'invalid' })
  })
})
