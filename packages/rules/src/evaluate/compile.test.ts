import { describe, expect, it } from 'vitest'
import type { FactSpec } from '../fact/fact-spec'
import { rowIndex, rowIndexWithin } from '../large/row-index'
import { documentWith } from '../rulebook/document.fixture'
import { parseRulebook } from '../rulebook/parse-rulebook'
import type { HitPolicy } from '../rulebook/rulebook'
import { compile } from './compile'
import type { AnyTable, CompileOptions } from './compile'

const label = { zh: '事实', en: 'fact' }
const unknownable = { label, presence: 'whenNeeded', source: 'given' } as const

interface Given {
  readonly facts: Readonly<Record<string, FactSpec>>
  readonly rows: readonly { readonly when: unknown; readonly layers: number }[]
  readonly hit?: HitPolicy
}

function tableOf({ facts, rows, hit = 'first' }: Given, options?: CompileOptions): AnyTable {
  const written = rows.map(({ when, layers }, row) => ({
    id: `row-${row}`,
    when,
    then: { layers },
    clauses: ['area/1'],
  }))
  const reading = parseRulebook(documentWith({ facts, rows: written, hit }))
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
  return compile(reading.rulebook, options)
}

const pairsOf = (names: readonly string[]): readonly (readonly [string, string])[] =>
  names.flatMap((left, index) => names.slice(index + 1).map((right) => [left, right] as const))

const named = (count: number, name: string): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${name}${index}`)

function factsNamed(names: readonly string[], spec: FactSpec): Readonly<Record<string, FactSpec>> {
  return Object.fromEntries(names.map((name) => [name, spec]))
}

describe('a large table', () => {
  const count = 10_000
  const integer: FactSpec = { type: 'integer', min: 0, max: count, label, presence: 'required', source: 'given' }
  const large: Given = {
    facts: { key: integer, amount: integer },
    rows: Array.from({ length: count }, (_, row) => ({ when: { key: row, amount: { from: row } }, layers: row % 20 })),
  }

  it('of 10,000 rows is compiled in seconds, and answers as its rows say', () => {
    const start = performance.now()
    const table = tableOf(large, { index: rowIndex })
    expect(performance.now() - start).toBeLessThan(3_000)
    for (const row of [0, 1, 19, 5_000, count - 1]) {
      expect(table.decide({ key: row, amount: row })).toMatchObject({ fired: [`row-${row}`] })
      expect(table.decide({ key: row, amount: row - 1 }).kind).toBe(row === 0 ? 'invalid' : 'undecided')
    }
    expect(table.decide({ key: count, amount: count })).toMatchObject({ kind: 'undecided', reason: 'no-row' })
  })
})

describe('the strategy of a table', () => {
  const count = 3_000
  const key: FactSpec = { type: 'integer', min: 0, max: count, label, presence: 'required', source: 'given' }
  const large: Given = {
    facts: { key },
    rows: Array.from({ length: count }, (_, row) => ({ when: { key: row }, layers: row % 20 })),
  }

  it('is a diagram for a small table', () => {
    const small = { ...large, rows: large.rows.slice(0, 20) }
    expect(tableOf(small, { index: rowIndex }).strategy).toEqual({ kind: 'diagram', bytes: 0 })
  })

  it('is an index within its bytes for a large one', () => {
    const { kind, bytes } = tableOf(large, { index: rowIndex }).strategy
    expect(kind).toBe('index')
    expect(bytes).toBeLessThan(1_000_000)
  })

  it('is a scan where a large one is given no index or its index would take too much, and the table says so', () => {
    for (const options of [{}, { index: rowIndexWithin(100_000) }]) {
      const table = tableOf(large, options)
      expect(table.strategy).toEqual({ kind: 'scan', bytes: 0 })
      expect(table.decide({ key: 17 })).toMatchObject({ fired: ['row-17'] })
    }
  })
})

describe('a row that asks more than boxes can say', () => {
  const words = Object.fromEntries(named(90, 'w').map((word) => [word, label]))
  const word: FactSpec = { type: 'enum', values: words, label, presence: 'required', source: 'given' }
  const odd = named(90, 'w').filter((_, index) => index % 2 === 1)

  it('is tested itself, and found in an index as it is row after row', () => {
    const given: Given = {
      facts: { one: word, other: word },
      rows: [
        { when: { one: odd, other: odd }, layers: 1 },
        { when: { one: { not: odd } }, layers: 2 },
        { when: { other: 'w3' }, layers: 3 },
      ],
    }
    const [index, scan] = [tableOf(given, { maxNodes: 0, index: rowIndex }), tableOf(given, { maxNodes: 0 })]
    expect([index.strategy.kind, scan.strategy.kind]).toEqual(['index', 'scan'])
    for (const one of Object.keys(words)) {
      for (const other of ['w2', 'w3', 'w5']) {
        expect(index.decide({ one, other })).toEqual(scan.decide({ one, other }))
      }
    }
  })
})

describe('a case that depends on many unknown facts', () => {
  it.each([
    ['integers', { type: 'integer', min: 0, max: 9, ...unknownable }, 2, 6],
    ['numbers', { type: 'number', unit: 'm', scale: 100, min: 0, max: 0.09, ...unknownable }, 0.02, 0.06],
    ['instants', { type: 'instant', ...unknownable }, 1_000, 1_004],
  ] satisfies readonly (readonly [string, FactSpec, number, number])[])(
    'has %s in every order within the same bounds, as far as there is room',
    (_, spec, above, below) => {
      const names = ['one', 'two', 'three', 'four']
      const rising = (count: number) => ({
        all: names.slice(0, count).flatMap((name, index) => {
          const next = names[index + 1]
          const range = { [name]: { above, below } }
          return index + 1 < count && next !== undefined ? [range, { [name]: { below: { fact: next } } }] : [range]
        }),
      })
      const answers = [2, 3, 4].map((count) =>
        tableOf({
          facts: factsNamed(names, spec),
          rows: [{ when: rising(count), layers: count }],
          hit: 'collect',
        }).decide({}),
      )
      // Three values lie between the bounds: three facts can rise there, four cannot.
      expect(answers.map(({ kind }) => kind)).toEqual(['undecided', 'undecided', 'decided'])
    },
  )

  it('has texts that are equal as far as both facts can hold them', () => {
    const [short, long]: readonly FactSpec[] = [
      { type: 'string', maxLength: 3, ...unknownable },
      { type: 'string', maxLength: 10, ...unknownable },
    ]
    if (short === undefined || long === undefined) throw new Error('there are two')
    const answerTo = (when: object, given: object = {}) =>
      tableOf({ facts: { short, long }, rows: [{ when, layers: 1 }], hit: 'collect' }).decide(given)
    const equal = { short: { fact: 'long' } }
    expect(answerTo(equal)).toMatchObject({ kind: 'undecided', missing: [{ fact: 'short' }, { fact: 'long' }] })
    expect(answerTo({ ...equal, long: { not: ['abc', 'other'] } }).kind).toBe('undecided')
    expect(answerTo({ ...equal, long: 'abc' }).kind).toBe('undecided')
    expect(answerTo({ ...equal, long: 'abcd' })).toMatchObject({ kind: 'decided', outcome: [] })
    expect(answerTo(equal, { long: 'abc' }).kind).toBe('undecided')
    expect(answerTo(equal, { long: 'abcd' })).toMatchObject({ kind: 'decided', outcome: [] })
  })

  it('is decided where the outcome follows all the same: of eight in seven words two are equal', () => {
    const facts = factsNamed(named(8, 'pigeon'), {
      type: 'enum',
      values: Object.fromEntries(named(7, 'hole').map((word) => [word, label])),
      ...unknownable,
    })
    const any = pairsOf(Object.keys(facts)).map(([left, right]) => ({ [left]: { fact: right } }))
    const table = tableOf({ facts, rows: [{ when: { any }, layers: 2 }] })
    expect(table.decide({})).toMatchObject({ kind: 'decided', outcome: { layers: 2 } })
    const seven = Object.fromEntries(Object.entries(facts).slice(1))
    const fewer = pairsOf(Object.keys(seven)).map(([left, right]) => ({ [left]: { fact: right } }))
    expect(tableOf({ facts: seven, rows: [{ when: { any: fewer }, layers: 2 }] }).decide({})).toMatchObject({
      kind: 'undecided',
      reason: 'facts',
      holes: true,
    })
  })

  it('is undecided by budget where there are too many outcomes to follow, and names all that is unknown', () => {
    const facts = factsNamed(named(9, 'fact'), { type: 'integer', min: 0, max: 100, ...unknownable })
    const rows = pairsOf(Object.keys(facts)).map(([left, right], row) => ({
      when: { [left]: { below: { fact: right } } },
      layers: row % 20,
    }))
    const table = tableOf({ facts, rows, hit: 'collect' })
    const answer = table.decide({ fact0: 5 })
    expect(answer).toMatchObject({ kind: 'undecided', reason: 'budget', possible: [], holes: true })
    const missing = answer.kind === 'undecided' ? answer.missing.map(({ fact }) => fact) : []
    expect(missing).toEqual(Object.keys(facts).slice(1))
  })
})

it('a table is looked through row by row where its diagram may have no nodes', () => {
  const facts = factsNamed(['one', 'two'], { type: 'boolean', label, presence: 'required', source: 'given' })
  const rows = [
    { when: { one: true }, layers: 1 },
    { when: { two: true }, layers: 2 },
  ]
  for (const options of [{}, { maxNodes: 0 }]) {
    expect(tableOf({ facts, rows }, options).decide({ one: true, two: true })).toMatchObject({ fired: ['row-0'] })
    expect(tableOf({ facts, rows }, options).decide({ one: false, two: true })).toMatchObject({ fired: ['row-1'] })
  }
})

it('a compiled table cannot be changed, and its functions need no receiver', () => {
  const table = tableOf({ facts: {}, rows: [{ when: {}, layers: 3 }] })
  expect(Object.isFrozen(table)).toBe(true)
  const { decide } = table
  expect(decide({})).toMatchObject({ kind: 'decided', outcome: { layers: 3 } })
})

describe('a fact that is asked behind another', () => {
  const answers = (presence: 'whenNeeded' | 'optional') => {
    const { outcome, decide } = tableOf({
      facts: {
        special: { type: 'boolean', label, presence, source: 'given' },
        amount: { type: 'integer', min: 0, max: 9, ...unknownable },
      },
      rows: [
        { when: { special: true, amount: { below: 5 } }, layers: 1 },
        { when: { special: true, amount: { from: 5 } }, layers: 2 },
        { when: { special: false }, layers: 3 },
        { when: {}, layers: 4 },
      ],
    })
    return (special: boolean | null, amount: number | null) => {
      const answer = decide({ special, amount })
      const decided = answer.kind === 'decided' ? answer.outcome : undefined
      expect(outcome({ special, amount } as never)).toEqual(decided)
      return decided
    }
  }

  it('need not be known where it is not asked', () => {
    const answer = answers('whenNeeded')
    expect([answer(true, 4), answer(true, 5)]).toEqual([{ layers: 1 }, { layers: 2 }])
    expect([answer(false, null), answer(false, 4)]).toEqual([{ layers: 3 }, { layers: 3 }])
    expect([answer(true, null), answer(null, 4), answer(null, null)]).toEqual([undefined, undefined, undefined])
  })

  it('is not asked where the other is absent and may be', () => {
    const answer = answers('optional')
    expect([answer(null, null), answer(null, 4), answer(true, 4), answer(false, 5)]).toEqual([
      { layers: 4 },
      { layers: 4 },
      { layers: 1 },
      { layers: 3 },
    ])
  })
})
