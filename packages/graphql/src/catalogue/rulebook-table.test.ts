import { fact, oneOf, rulebooksOver } from '@zhidu/rules'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { rulebookTable } from './rulebook-table'

const { defineRulebook } = rulebooksOver<string>()
const label = (zh: string, en: string) => ({ label: { zh, en } })
const line = fact.enum(
  { one: { zh: '一线', en: 'line 1' }, two: { zh: '二线', en: 'line 2' } },
  label('生产线', 'production line'),
)
const width = fact.number({ unit: 'm', scale: 100, min: 1, max: 5, presence: 'optional', ...label('内宽', 'width') })
const braces = fact.boolean(label('斜拉筋', 'braces'))

const { columns, rows } = rulebookTable(
  defineRulebook({
    id: 'test/table',
    version: '1.0.0',
    title: { zh: '测试', en: 'test' },
    effective: { from: '2026-01-01' },
    review: '2027-01-01',
    hit: 'first',
    facts: z.object({ line, width, braces, unasked: fact.boolean(label('不问', 'never asked')) }),
    outcome: oneOf(
      'verdict',
      { zh: '结论', en: 'verdict' },
      {
        limit: {
          ...label('限层', 'limited'),
          fields: z.object({ layers: fact.integer({ unit: 'layer', min: 1, max: 30, ...label('层数', 'layers') }) }),
        },
        refused: label('不装', 'refused'),
      },
    ),
    rows: [
      {
        id: 'range',
        when: { line: ['one', 'two'], width: { from: 2.35, below: 2.5 } },
        then: { verdict: 'limit', layers: 14 },
        clauses: ['a/1'],
        note: { zh: '注', en: 'note' },
      },
      { id: 'absent', when: { width: { present: false } }, then: { verdict: 'refused' }, clauses: ['a/2'] },
      {
        id: 'nested',
        when: {
          any: [
            { fact: 'braces', operator: 'equal', value: true },
            { fact: 'line', operator: 'notEqual', value: 'one' },
          ],
        },
        then: { verdict: 'refused' },
        clauses: ['a/2'],
      },
    ],
  }),
)

const cellsOf = (id: string, language: 'zh' | 'en') =>
  rows.find((row) => row.id === id)?.cells.map((cell) => cell[language])

describe('a rulebook as a table', () => {
  it('has a column a fact that is asked, one for conditions on several facts, and one a field of the outcome', () => {
    expect(columns.map(({ name, kind }) => [name, kind])).toEqual([
      ['line', 'condition'],
      ['width', 'condition'],
      ['further', 'condition'],
      ['verdict', 'outcome'],
      ['layers', 'outcome'],
    ])
    expect(columns[0]?.title).toEqual({ zh: '生产线', en: 'production line' })
  })

  it('says each condition in both languages and leaves empty what a row does not care about', () => {
    expect(cellsOf('range', 'en')).toEqual(['line 1 or line 2', '≥ 2.35 m, < 2.5 m', '', 'limited', '14 layers'])
    expect(cellsOf('range', 'zh')).toEqual(['一线 或 二线', '≥ 2.35米，< 2.5米', '', '限层', '14层'])
    expect(cellsOf('absent', 'en')).toEqual(['', 'none', '', 'refused', ''])
    expect(cellsOf('nested', 'en')).toEqual(['', '', 'braces = yes or production line ≠ line 1', 'refused', ''])
  })

  it('keeps clauses and notes', () => {
    expect(rows[0]).toMatchObject({ clauses: ['a/1'], note: { en: 'note' } })
  })
})
