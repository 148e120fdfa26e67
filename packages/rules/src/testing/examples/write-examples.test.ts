import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bedTable } from '../../explain/bed.fixture'
import { rulebookArbitrary } from '../rulebook-arbitrary'
import { examplesArbitrary } from './example.arbitrary'
import type { ExampleFormat } from './example'
import { readExamples } from './read-examples'
import { writeExamples } from './write-examples'

const bedBook = bedTable.rulebook

const cases = rulebookArbitrary().chain((rulebook) =>
  fc.record({
    rulebook: fc.constant(rulebook),
    examples: examplesArbitrary(rulebook),
    language: fc.constantFrom<'zh' | 'en' | undefined>('zh', 'en', undefined),
  }),
)

describe.each<ExampleFormat>(['yaml', 'csv'])('examples written as %s', (format) => {
  it('read back to the same examples, whatever the rulebook and the language of their words', () => {
    fc.assert(
      fc.property(cases, ({ rulebook, examples, language }) => {
        const text = writeExamples(examples, rulebook, format, language === undefined ? {} : { language })
        const reading = readExamples(text, rulebook, format)
        const read = reading.ok
          ? reading.examples.map(({ place, ...example }) => ({ place: place !== undefined, ...example }))
          : reading
        expect(read).toEqual(examples.map((example) => ({ place: true, ...example })))
      }),
      { numRuns: 150 },
    )
  })
})

const example = {
  name: '案例一',
  facts: { line: 'one', width: 2.35, braced: true, widest: 2.55 },
  expected: { kind: 'blank' },
  note: '一、二',
} as const

it('a spreadsheet opens in Excel: marked as UTF-8, with titles that a clerk knows', () => {
  expect(writeExamples([example], bedBook, 'csv', { language: 'zh' })).toBe(
    '\uFEFF名称,生产线,内宽,斜拉筋,要求,限宽,→,→ 结论,→ 并排,行,条款,备注\r\n案例一,一线,2.35,是,,2.55,,,,,,一、二\r\n',
  )
})

it('no cell of a spreadsheet begins as a formula does', () => {
  const text = writeExamples([example], bedBook, 'csv')
  expect(text.split(/[,\n]/).filter((cell) => /^[=+@-]/.test(cell))).toEqual([])
})

it('YAML says in both languages how it is filled in, and leaves the expectation blank', () => {
  const text = writeExamples([example], bedBook, 'yaml')
  expect(text).toMatch(/^# 车厢：在“expected”下填写结果（verdict、abreast）/)
  expect(text).toContain('# bed: fill in the outcome under “expected”')
  expect(text).toMatch(/\n {4}expected:\n/)
})
