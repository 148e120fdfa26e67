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
      /2 defect\(s\):[^]*rows\.0\.when\.width[^]*off-grid[^]*rows\.1\.id[^]*duplicate-row/,
    )
  })

  it('that is wrong is told what there is instead, also in Chinese', () => {
    const rows = [{ ...definition.rows[0], when: { lin: 'line1' } }] as never
    expect(() => defineRulebook({ ...definition, rows })).toThrow(
      /rows\.0\.when\.lin: unknown-fact 没有这个事实 .*"line","width"/,
    )
    expect(() => defineRulebook({ ...definition, hit: 'any' as never })).toThrow(/hit: wrong-shape 形状不对 .*"first"/)
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
