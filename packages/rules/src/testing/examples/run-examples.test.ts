import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bedTable } from '../../explain/bed.fixture'
import { parseRulebook } from '../../rulebook/parse-rulebook'
import { rulebookArbitrary } from '../rulebook-arbitrary'
import { examplesArbitrary } from './example.arbitrary'
import type { Example, Expectation } from './example'
import { runExamples } from './run-examples'

const bedBook = bedTable.rulebook

const facts = { line: 'one', width: 2.35, braced: false, widest: 2.55 }
const run = (example: Partial<Example>) =>
  runExamples(bedBook, [{ name: 'a', facts, expected: { kind: 'blank' }, ...example }]).results[0]

describe('an example passes when the answer is as it says', () => {
  it('examples that say what the rulebook answers all pass', () => {
    const cases = rulebookArbitrary().chain((rulebook) => fc.tuple(fc.constant(rulebook), examplesArbitrary(rulebook)))
    fc.assert(
      fc.property(cases, ([rulebook, examples]) => {
        const { failed, blank, passed } = runExamples(rulebook, examples)
        expect(failed).toBe(0)
        expect(blank).toBe(examples.filter(({ expected }) => expected.kind === 'blank').length)
        expect(passed + blank).toBe(examples.length)
      }),
      { numRuns: 100 },
    )
  })

  it('fields that are not named are not looked at', () => {
    expect(run({ expected: { kind: 'outcome', fields: { verdict: 'loaded' } } })?.status).toBe('passed')
    expect(run({ expected: { kind: 'outcome', fields: {} }, row: 'one' })?.status).toBe('passed')
  })

  it('a blank expectation has neither passed nor failed, and the answer is told', () => {
    const result = run({})
    expect(result).toMatchObject({ status: 'blank', got: { outcome: { abreast: 4 } }, differences: [] })
    expect(result?.why?.zh).toContain('并排为4袋')
  })
})

describe('an example fails with what was expected, what was got and why', () => {
  it.each<[string, Partial<Example>, string, string]>([
    [
      'another field',
      { expected: { kind: 'outcome', fields: { abreast: 3 } } },
      '并排：应为3袋，实为4袋',
      'abreast: expected 3 bags, got 4 bags',
    ],
    [
      'a field that must be absent',
      { expected: { kind: 'outcome', fields: { abreast: null } } },
      '并排：应为无，实为4袋',
      'abreast: expected none, got 4 bags',
    ],
    [
      'another row',
      { expected: { kind: 'outcome', fields: {} }, row: 'rest' },
      '应为第“rest”行，实为“one”',
      'expected row “rest”, got “one”',
    ],
    [
      'a clause',
      { expected: { kind: 'outcome', fields: {} }, clauses: ['rule/3', 'rule/5'] },
      '没有引用条款 rule/5',
      'does not cite rule/5',
    ],
    [
      'no outcome',
      { expected: { kind: 'no-row' } },
      '应为没有适用的行，实为装车，并排为4袋',
      'expected no row, got loaded, abreast is 4 bags',
    ],
    [
      'an outcome where facts are unknown',
      { facts: { line: 'one', widest: 2 }, expected: { kind: 'outcome', fields: { abreast: 4 } } },
      '应为并排为4袋，实为尚不能判定',
      'expected abreast is 4 bags, got undecided',
    ],
    [
      'an input that is refused',
      { facts: { line: 'three' }, expected: { kind: 'outcome', fields: {} }, row: 'one' },
      '应为，实为输入有误',
      'expected , got invalid input',
    ],
  ])('%s', (_, example, zh, en) => {
    const result = run(example)
    expect(result?.status).toBe('failed')
    expect(result?.differences[0]?.text).toEqual({ zh, en })
    expect(result?.why?.zh).not.toBe('')
  })

  it.each<[Expectation['kind'], Readonly<Record<string, unknown>>]>([
    ['undecided', { line: 'one', widest: 2 }],
    ['invalid', { line: 'three' }],
  ])('“%s” is what it says alone', (kind, given) => {
    expect(run({ facts: given, expected: { kind } as Expectation })?.status).toBe('passed')
    expect(run({ expected: { kind } as Expectation })?.status).toBe('failed')
  })
})

describe('of a rulebook that collects', () => {
  const reading = parseRulebook({
    ...bedBook.document,
    hit: 'collect',
    rows: [
      { id: 'a', when: { line: 'one' }, then: { verdict: 'loaded', abreast: 3 }, clauses: ['x'] },
      { id: 'b', when: { braced: false }, then: { verdict: 'loaded', abreast: 4 }, clauses: ['y'] },
      { id: 'c', when: { braced: true }, then: { verdict: 'refused' }, clauses: ['z'] },
    ],
  })
  const statusOf = (outcomes: readonly Readonly<Record<string, string | number>>[]) => {
    if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
    return runExamples(reading.rulebook, [{ name: 'a', facts, expected: { kind: 'outcomes', outcomes } }]).results[0]
      ?.status
  }

  it('the outcomes that are expected are those that come about, in any order', () => {
    expect(statusOf([{ abreast: 3 }, { abreast: 4 }])).toBe('passed')
    expect(statusOf([{ abreast: 4 }, { verdict: 'loaded' }])).toBe('passed')
    // The first fits both: it must leave the other one what alone fits it.
    expect(statusOf([{ verdict: 'loaded' }, { abreast: 3 }])).toBe('passed')
  })

  it('none is missing, and none is too many', () => {
    expect(statusOf([{ abreast: 3 }])).toBe('failed')
    expect(statusOf([{ abreast: 3 }, { abreast: 4 }, { verdict: 'refused' }])).toBe('failed')
    expect(statusOf([{ abreast: 3 }, { abreast: 3 }])).toBe('failed')
  })
})
