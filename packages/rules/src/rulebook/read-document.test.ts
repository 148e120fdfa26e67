import { describe, expect, it } from 'vitest'
import { defectsOf, documentWhen, documentWith, messagesOf, sampleFacts } from './document.fixture'
import { parseRulebook } from './parse-rulebook'

const label = { zh: '事实', en: 'fact' }
const factOf = (spec: object) =>
  documentWith({ facts: { ...sampleFacts, extra: { label, presence: 'required', source: 'given', ...spec } } })

describe('all defects at once', () => {
  const row = { id: 'one', when: { lin: 1, bags: 0.5 }, then: { layers: 99 }, clauses: [] }

  it('a wrong shape does not hide what is wrong elsewhere', () => {
    const document = documentWith({ hit: 'any', onSuccess: 'x', rows: [{ ...row, priority: 1 }, row] })
    expect(defectsOf(document)).toEqual([
      ['wrong-shape', 'hit'],
      ['wrong-shape', 'rows.0'],
      ['wrong-shape', ''],
      ['wrong-outcome', 'rows.0.then.layers'],
      ['unknown-fact', 'rows.0.when.lin'],
      ['off-grid', 'rows.0.when.bags'],
      ['duplicate-row', 'rows.1.id'],
      ['wrong-outcome', 'rows.1.then.layers'],
      ['unknown-fact', 'rows.1.when.lin'],
      ['off-grid', 'rows.1.when.bags'],
    ])
  })

  it('what is said of a fact that is itself wrong is not looked at, and the rest is', () => {
    const facts = { ...sampleFacts, bags: { ...sampleFacts['bags'], min: 5, max: 1 } }
    expect(defectsOf(documentWith({ facts, rows: [row] }))).toEqual([
      ['bad-bounds', 'facts.bags'],
      ['wrong-outcome', 'rows.0.then.layers'],
      ['unknown-fact', 'rows.0.when.lin'],
    ])
  })

  it('outcomes are not held against an outcome that is itself wrong', () => {
    expect(defectsOf(documentWith({ outcome: { kind: 'records' }, rows: [row] }))).toEqual([
      ['wrong-shape', 'outcome.kind'],
      ['unknown-fact', 'rows.0.when.lin'],
      ['off-grid', 'rows.0.when.bags'],
    ])
  })

  it.each<[string, unknown]>([
    ['facts that are none', documentWith({ facts: 3 })],
    ['rows that are none', documentWith({ rows: 'all' })],
    ['a row that is none', documentWith({ rows: [null, 5] })],
    ['shared conditions that are none', documentWith({ conditions: [] })],
    ['no effective day', documentWith({ effective: null })],
  ])('%s are refused without harm', (_, document) => {
    expect(defectsOf(document)[0]?.[0]).toBe('wrong-shape')
  })
})

describe('the words of a wrong shape', () => {
  it.each<[string, unknown, string, string]>([
    ['a missing part', documentWith({ title: { zh: '样表' } }), '缺少这一项', 'is missing'],
    ['a part of another type', documentWith({ rows: {} }), '应当是一个列表', 'a list is needed'],
    ['an unknown key', documentWith({ onSuccess: 1 }), '不认识的键：onSuccess', 'unknown key: onSuccess'],
    [
      'an unknown word',
      documentWith({ hit: 'any' }),
      '应当是：unique、first、collect',
      'one of unique, first, collect',
    ],
    ['an unknown type of fact', factOf({ type: 'num' }), '应当是：number、integer', 'one of number, integer'],
    ['a day that is none', documentWith({ review: '2024-02-30' }), '应当是真实的日期', 'a day that exists'],
    ['no rows', documentWith({ rows: [] }), '至少 1 项', 'at least 1 items'],
    ['a version without text', documentWith({ version: '' }), '至少 1 个字', 'at least 1 characters'],
    ['a scale below one', factOf({ type: 'number', unit: 'm', scale: 0, min: 0, max: 1 }), '至少是 1', 'at least 1'],
    [
      'an outcome off its scale',
      documentWhen({}, { rows: [{ id: 'a', when: {}, then: { layers: 1.5 }, clauses: [] }] }),
      '不在刻度上',
      'is off the scale',
    ],
  ])('%s is told in both languages', (_, document, zh, en) => {
    expect(messagesOf(document)).toContain(zh)
    expect(messagesOf(document)).toContain(en)
  })

  it('names what would have been right, for those who offer it', () => {
    const reading = parseRulebook(documentWith({ hit: 'any', outcome: { kind: 'records' } }))
    expect(reading.ok ? [] : reading.errors.map(({ allowed }) => allowed)).toEqual([
      { kind: 'words', values: ['unique', 'first', 'collect'] },
      { kind: 'words', values: ['record', 'oneOf'] },
    ])
  })

  it('is never zod’s own English', () => {
    const documents = [null, {}, documentWith({ facts: { a: {} } }), factOf({ type: 'integer', min: 'x', assumed: [] })]
    expect(documents.map(messagesOf).join()).not.toMatch(/Invalid|expected|received|Too/)
  })
})
