import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { compile } from '../evaluate/compile'
import { fact } from '../fact/fact'
import { defineRulebook } from './define-rulebook'
import { oneOf } from './outcome'
import { parseRulebook, toJSON } from './parse-rulebook'

const label = { zh: '事实', en: 'fact' }
const facts = z.object({
  line: fact.enum({ line1: label, line2: label }, { label }),
  width: fact.number({ unit: 'm', scale: 100, min: 1, max: 3.5, label }),
})
const outcome = oneOf('verdict', label, {
  refused: { label },
  limit: { label, fields: z.object({ layers: fact.integer({ min: 0, max: 20, label }) }) },
})
const definition = {
  id: 'sample/book',
  version: '1.0.0',
  title: { zh: '样表', en: 'A sample' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts,
  outcome,
  rows: [
    {
      id: 'a',
      when: { line: 'line1', width: { below: 2.35 } },
      then: { verdict: 'limit', layers: 3 },
      clauses: ['a/1'],
    },
    { id: 'b', when: {}, then: { verdict: 'refused' }, clauses: ['a/2'] },
  ],
} as const

describe('a rulebook written in TypeScript', () => {
  it('is the same as the one that its JSON is read to', () => {
    const rulebook = defineRulebook(definition)
    const reading = parseRulebook(JSON.parse(JSON.stringify(toJSON(rulebook))))
    if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
    expect(reading.rulebook.document).toEqual(rulebook.document)
    expect(reading.rulebook.expanded).toEqual(rulebook.expanded)
    const input = { line: 'line1', width: 2.34 }
    expect(compile(reading.rulebook).decide(input)).toEqual(compile(rulebook).decide(input))
  })

  it('writes its facts out in full, presence and source among them', () => {
    expect(toJSON(defineRulebook(definition)).facts['width']).toEqual({
      type: 'number',
      unit: 'm',
      scale: 100,
      min: 1,
      max: 3.5,
      label,
      presence: 'required',
      source: 'given',
    })
  })

  it('that is wrong is a bug: it throws and names every defect with its place', () => {
    const wrong = {
      ...definition,
      rows: [
        { ...definition.rows[0], when: { width: 2.345 } },
        { ...definition.rows[1], id: 'a' },
      ],
    } as const
    expect(() => defineRulebook(wrong)).toThrow(
      /规则表有错误.*“sample\/book” has defects.*\n {2}rows\.0\.when\.width: off-grid [^]*\n {2}rows\.1\.id: duplicate-row /,
    )
  })

  it('that is wrong is told what there is instead, and where the codes are explained in both languages', () => {
    const rows = [{ ...definition.rows[0], when: { lin: 'line1' } }] as never
    expect(() => defineRulebook({ ...definition, rows })).toThrow(
      /zhidu help <code>[^]*rows\.0\.when\.lin: unknown-fact .*"line","width"/,
    )
    expect(() => defineRulebook({ ...definition, hit: 'any' as never })).toThrow(/hit: wrong-shape .*"first"/)
  })

  it.each<[string, object, string]>([
    ['an id with a blank', { id: 'a book' }, 'id: bad-name'],
    ['a day that there is not', { review: '2027-02-30' }, 'review: bad-date'],
    ['a first day that there is not', { effective: { from: '1 May' } }, 'effective.from: bad-date'],
    ['a last day that there is not', { effective: { from: '2024-01-01', to: '' } }, 'effective.to: bad-date'],
    ['an end before its beginning', { effective: { from: '2024-01-01', to: '2023-12-31' } }, 'effective.to: bad-date'],
    ['no version', { version: '' }, 'version: wrong-shape'],
    ['no row', { rows: [] }, 'rows: wrong-shape'],
    ['a row of no name', { rows: [{ ...definition.rows[1], id: '一' }] }, 'rows.0.id: bad-name'],
    ['a fact of a reserved name', { facts: z.object({ all: fact.boolean({ label }) }) }, 'facts.all: bad-name'],
    ['a fact of no name', { facts: z.object({ 'a-b': fact.boolean({ label }) }) }, 'facts.a-b: bad-name'],
    [
      'a word of no name',
      { facts: z.object({ a: fact.enum({ '1st': label }, { label }) }) },
      'facts.a.values.1st: bad-name',
    ],
    ['bounds out of order', { facts: z.object({ a: fact.integer({ min: 2, max: 1, label }) }) }, 'facts.a: bad-bounds'],
    [
      'a bound that is no number',
      { facts: z.object({ a: fact.integer({ min: NaN, max: 1, label }) }) },
      'facts.a: bad-bounds',
    ],
    [
      'a bound without end',
      { facts: z.object({ a: fact.integer({ min: 0, max: Infinity, label }) }) },
      'facts.a: bad-bounds',
    ],
    [
      'a scale below 1',
      { facts: z.object({ a: fact.number({ unit: 'm', scale: 0.5, min: 0, max: 2, label }) }) },
      'facts.a: bad-bounds',
    ],
    ['text of no length', { facts: z.object({ a: fact.string({ maxLength: 0, label }) }) }, 'facts.a: bad-bounds'],
    ['an outcome of no alternative', { outcome: oneOf('verdict', label, {}) }, 'outcome.variants: wrong-shape'],
    [
      'an alternative of no name',
      { outcome: oneOf('verdict', label, { 'a-b': { label } }) },
      'outcome.variants.a-b: bad-name',
    ],
    ['a condition of no name', { conditions: { 'a-b': { line: 'line1' } } }, 'conditions.a-b: bad-name'],
    [
      'a condition that leads back to itself',
      { conditions: { a: { any: [{ condition: 'b' }] }, b: { not: { condition: 'a' } } } },
      'conditions.a: circular-condition',
    ],
    [
      'a number that is none in a row',
      { rows: [{ ...definition.rows[0], when: { width: NaN } }] },
      'rows.0.when.width: wrong-operand',
    ],
    [
      'an outcome that is none',
      { rows: [{ ...definition.rows[0], then: { verdict: 'limit', layers: 3.5 } }] },
      'rows.0.then.layers: wrong-outcome',
    ],
  ])('is refused with %s, which no type can refuse', (_, part, defect) => {
    expect(() => defineRulebook({ ...definition, ...part })).toThrow(defect)
  })

  it('is a copy: what happens to the definition afterwards does not change it', () => {
    const rows = [{ ...definition.rows[1], clauses: ['a/2'] as [string], note: undefined }]
    const rulebook = defineRulebook({ ...definition, rows } as never)
    rows[0]?.clauses.push('a/3')
    expect(rulebook.document.rows[0]).toStrictEqual({
      id: 'b',
      when: {},
      then: { verdict: 'refused' },
      clauses: ['a/2'],
    })
    expect(Object.isFrozen(rulebook.document.rows[0]?.clauses)).toBe(true)
  })

  it('takes no field that was not built as a fact, and no outcome of another kind', () => {
    const stranger = { ...definition, facts: z.object({ ...facts.shape, other: z.string() }) }
    expect(() => defineRulebook(stranger)).toThrow(/“other” is no fact/)
    expect(() => defineRulebook({ ...definition, outcome: z.string(), rows: [] })).toThrow(/An outcome is/)
  })

  it('cannot hide a fact behind the name __proto__', () => {
    const hidden = z.object({ ...facts.shape, ['__proto__']: fact.boolean({ label }) })
    expect(() => defineRulebook({ ...definition, facts: hidden })).toThrow(/__proto__/)
  })
})
