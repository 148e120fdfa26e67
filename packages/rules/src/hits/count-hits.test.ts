import { expect, expectTypeOf, it } from 'vitest'
import { compile } from '../evaluate/compile'
import { bedTable } from '../explain/bed.fixture'
import { countHits } from './count-hits'

const facts = { line: 'one', width: 2.4, braced: false, wish: null, widest: 2.55 } as const

it('a counted table answers as the table does, with its types', () => {
  const { table } = countHits(bedTable)
  expect(table.decide(facts)).toEqual(bedTable.decide(facts))
  expect(table.outcome(facts)).toEqual(bedTable.outcome(facts))
  expectTypeOf(table).toEqualTypeOf<typeof bedTable>()
  expectTypeOf(countHits(compile(bedTable.rulebook)).table.decide).toBeFunction()
})

it('the rows that fire are counted, and what has no decision by its kind', () => {
  const { table, snapshot, reset } = countHits(bedTable)
  table.decide(facts)
  table.decide({ ...facts, width: 2.6 })
  table.outcome(facts)
  table.decide({ ...facts, width: undefined })
  table.decide({ line: 'three' })
  expect(snapshot()).toEqual({
    rulebook: { id: 'test/bed', version: '2.1.0' },
    rows: { braced: 0, wide: 1, one: 2, wish: 0, rest: 0 },
    decided: 3,
    undecided: 1,
    invalid: 1,
    silent: ['braced', 'wish', 'rest'],
  })
  reset()
  expect(snapshot()).toMatchObject({ rows: { one: 0 }, decided: 0, undecided: 0, invalid: 0 })
})

it('a snapshot stays as it is while counting goes on', () => {
  const { table, snapshot } = countHits(bedTable)
  const before = snapshot()
  table.decide(facts)
  expect(before.rows['one']).toBe(0)
})
