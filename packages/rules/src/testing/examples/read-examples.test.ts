import { describe, expect, it } from 'vitest'
import { bedTable } from '../../explain/bed.fixture'
import { readExamples } from './read-examples'
import type { ExampleFormat } from './example'

const bedBook = bedTable.rulebook

function errorsOf(text: string, format: ExampleFormat) {
  const reading = readExamples(text, bedBook, format)
  if (reading.ok) throw new Error('errors were expected')
  return reading.errors
}

function examplesOf(text: string, format: ExampleFormat) {
  const reading = readExamples(text, bedBook, format)
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
  return reading.examples
}

describe('an example is read the same from YAML and from a spreadsheet, by name or by label', () => {
  const expected = {
    name: '宽车',
    facts: { line: 'one', width: 2.35, braced: false, widest: 2.55 },
    expected: { kind: 'outcome', fields: { verdict: 'loaded', abreast: 4 } },
    row: 'one',
    clauses: ['rule/3'],
    note: '恰在界上, "2.35"',
  }

  it.each<[string, ExampleFormat, string]>([
    [
      'YAML by name',
      'yaml',
      `rulebook: test/bed
examples:
  - name: 宽车
    facts: { line: one, width: 2.35, braced: false, widest: 2.550 }
    expected: { verdict: loaded, abreast: 4 }
    row: one
    clauses: rule/3
    note: '恰在界上, "2.35"'
`,
    ],
    [
      'YAML by Chinese label',
      'yaml',
      `- 名称: 宽车
  事实: { 生产线: 一线, 内宽: 2.35米, 斜拉筋: 否, 限宽: 2.55 }
  应为: { 结论: 装车, 并排: 4袋 }
  行: one
  条款: [rule/3]
  备注: 恰在界上, "2.35"
`,
    ],
    [
      'CSV by name',
      'csv',
      'name,line,width,braced,widest,→ verdict,→ abreast,row,clauses,note\n宽车,one,2.35,false,2.55,loaded,4,one,rule/3,"恰在界上, ""2.35"""\n',
    ],
    [
      'CSV by Chinese label, from Excel, with blank lines and a column left empty',
      'csv',
      '\uFEFF名称,生产线,内宽,斜拉筋,限宽,要求,应为：结论,应为：并排,行,条款,备注\r\n\r\n宽车,一线,２.３５ 米,否,2.55,,装车,4,one,rule/3,"恰在界上, ""2.35"""\r\n,,,,,,,,,,\r\n',
    ],
    [
      'CSV by English label with semicolons',
      'csv',
      'Name;Line;Inner  width;braces;widest;expected: verdict;=> abreast;#row;clauses;note\n宽车;line 1;2.35 m;no;2.55;Loaded;4 bags;one;rule/3;"恰在界上, ""2.35"""\n',
    ],
  ])('%s', (_, format, text) => {
    const [example] = examplesOf(text, format)
    expect(example).toMatchObject(expected)
    expect(Object.keys(example?.facts ?? {}).sort()).toEqual(Object.keys(expected.facts).sort())
  })
})

describe('what is expected may be no outcome at all', () => {
  it.each([
    ['no row', { kind: 'no-row' }],
    ['没有适用的行', { kind: 'no-row' }],
    ['conflict', { kind: 'conflict' }],
    ['undecided', { kind: 'undecided' }],
    ['', { kind: 'blank' }],
  ])('“%s”', (words, expected) => {
    expect(
      examplesOf(`- name: a\n  facts: { line: one, widest: 2 }\n  expected: ${words}\n`, 'yaml')[0]?.expected,
    ).toEqual(expected)
    expect(examplesOf(`name,line,widest,→\na,one,2,${words}\n`, 'csv')[0]?.expected).toEqual(expected)
  })

  it('an example whose input must be refused keeps what was written', () => {
    const yaml = '- name: a\n  facts: { line: three, width: "2", widht: 1 }\n  expected: invalid input\n'
    expect(examplesOf(yaml, 'yaml')[0]?.facts).toEqual({ line: 'three', width: '2', widht: 1 })
    expect(examplesOf('name,line,width,→\na,three,2.3333,输入有误\n', 'csv')[0]?.facts).toEqual({
      line: 'three',
      width: 2.3333,
    })
  })

  it('an example that names the row alone counts as filled in', () => {
    expect(examplesOf('name,line,widest,row\na,one,2,one\n', 'csv')[0]?.expected).toEqual({
      kind: 'outcome',
      fields: {},
    })
  })

  it('a field that must be absent is said to be none, or null in YAML', () => {
    const fields = { verdict: 'refused', abreast: null }
    expect(examplesOf('name,line,widest,→verdict,→abreast\na,one,2,不装,（无）\n', 'csv')[0]?.expected).toMatchObject({
      fields,
    })
  })
})

describe('what is wrong is told with line, column and the nearest name', () => {
  it.each([
    ['a key', '- name: a\n  fakts: {}\n', 'unknown-key', 2, 3, 'facts'],
    ['a fact', '- name: a\n  facts: { line: one, widest: 2, widht: 2 }\n', 'unknown-fact', 2, 34, 'width'],
    ['a Chinese label', '- name: a\n  facts: { 生产: one, widest: 2 }\n', 'unknown-fact', 2, 12, '生产线'],
    ['a word', '- name: a\n  facts: { line: won, widest: 2 }\n', 'wrong-value', 2, 18, 'one'],
    [
      'a field',
      '- name: a\n  facts: { line: one, widest: 2 }\n  expected: { verdikt: loaded }\n',
      'unknown-field',
      3,
      15,
      'verdict',
    ],
    ['a row', '- name: a\n  facts: { line: one, widest: 2 }\n  row: wich\n', 'unknown-row', 3, 8, 'wish'],
    [
      'a clause',
      '- name: a\n  facts: { line: one, widest: 2 }\n  clauses: [rule/33]\n',
      'unknown-clause',
      3,
      13,
      'rule/3',
    ],
    ['an answer', '- name: a\n  facts: { line: one, widest: 2 }\n  expected: no raw\n', 'wrong-value', 3, 13, 'no row'],
    ['the rulebook', 'rulebook: test/bad\nexamples: []\n', 'wrong-shape', 1, 11, 'test/bed'],
  ])('%s', (_, text, code, line, column, nearest) => {
    expect(errorsOf(text, 'yaml')[0]).toMatchObject({ code, line, column, nearest })
  })

  it('in a spreadsheet too, where a cell may run over lines', () => {
    const errors = errorsOf('name,line,widest,width\n"a\nb",won,2,\n"c,d",one,2,2.3333\n', 'csv')
    expect(errors.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['wrong-value', 3, 4],
      ['wrong-value', 4, 13],
    ])
    expect(errors[1]).toMatchObject({
      example: 'c,d',
      cause: { code: 'off-scale', allowed: { kind: 'nearest', values: [2.333, 2.334] } },
      message: {
        zh: expect.stringContaining('不在刻度上') as string,
        en: expect.stringContaining('off the scale') as string,
      },
    })
  })

  it.each([
    ['a number beyond its range', 'width: 9', 'out-of-range'],
    ['a number off the grid', 'width: 2.3501', 'off-scale'],
    ['a word for a number', 'width: wide', 'wrong-type'],
    ['a number for yes and no', 'braced: 1', 'wrong-type'],
  ])('%s', (_, fact, code) => {
    const errors = errorsOf(`- name: a\n  facts: { line: one, widest: 2, ${fact} }\n`, 'yaml')
    expect(errors).toMatchObject([{ code: 'wrong-value', line: 2, cause: { code } }])
  })

  it('every error is told, in the order of the file', () => {
    const errors = errorsOf(
      '- facts: { width: 1 }\n- name: b\n  facts: { line: one, widest: 2 }\n- name: b\n  facts: { line: one, widest: 2 }\n',
      'yaml',
    )
    expect(errors.map(({ code, line }) => [code, line])).toEqual([
      ['missing-name', 1],
      ['missing-fact', 1],
      ['missing-fact', 1],
      ['duplicate', 4],
    ])
  })

  it.each<[string, ExampleFormat, string]>([
    ['YAML that does not close', 'yaml', '- name: a\n  facts: { line: one\n'],
    ['a quote that does not close', 'csv', 'name,line\na,"one\n'],
    ['a file in another encoding', 'csv', 'name,line\n\uFFFD\uFFFD,one\n'],
  ])('%s', (_, format, text) => {
    expect(errorsOf(text, format)[0]).toMatchObject({ code: 'syntax', line: expect.any(Number) as number })
  })

  it('the same fact twice, by name and by label', () => {
    const errors = errorsOf('name,line,生产线,widest\na,one,two,2\n', 'csv')
    expect(errors).toMatchObject([{ code: 'duplicate', line: 1, column: 11 }])
  })

  it('a field that the alternative does not have', () => {
    const errors = errorsOf('name,line,widest,→ verdict,→ abreast\na,one,2,refused,4\n', 'csv')
    expect(errors).toMatchObject([{ code: 'unknown-field' }])
  })
})
