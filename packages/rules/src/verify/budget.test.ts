import { describe, expect, it } from 'vitest'
import { pigeonholes } from '../../../../bench/verify/families'
import { parseRulebook } from '../rulebook/parse-rulebook'
import type { AnyRulebook } from '../rulebook/rulebook'
import { parcelBook } from './parcel.fixture'
import type { ParcelRow } from './parcel.fixture'
import { verify } from './verify'

const isSoak = process.env['SOAK'] === '1'
const holes = (facts: number): AnyRulebook => {
  const reading = parseRulebook(pigeonholes(facts))
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
  return reading.rulebook
}
/** Each of 12 facts may be one of 2 words in 2 ways: 4,096 boxes, more than one condition may come to. */
const manyWays = {
  all: Array.from({ length: 12 }, (_, index) => ({
    any: [{ [`fact${String(index)}`]: 1 }, { [`fact${String(index)}`]: { from: 3 } }],
  })),
}
const manyFacts = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [
    `fact${String(index)}`,
    { type: 'integer', min: 1, max: 4, label: { zh: '事实', en: 'fact' }, presence: 'required', source: 'given' },
  ]),
)

describe('the budget of a verification', () => {
  it('is enough for five pigeons in four holes', () => {
    expect(verify(holes(5)).checks.find(({ name }) => name === 'gap')).toMatchObject({ verdict: 'proved' })
  })

  it('ends before ten pigeons in nine holes are through, and never says proved then', { timeout: 60_000 }, () => {
    const { checks, findings, holds } = verify(holes(10), isSoak ? {} : { budget: 100_000 })
    const gap = checks.find(({ name }) => name === 'gap')
    expect(gap).toMatchObject({ verdict: 'undecided', found: 0 })
    expect(gap?.reason?.en).toMatch(/the search ended after \d+ steps, its budget/)
    expect(gap?.spent).toBeGreaterThan(isSoak ? 500_000 : 25_000)
    expect(findings.filter(({ code }) => code === 'gap')).toEqual([])
    expect(holds).toBe(false)
  })

  it('is spent by all checks together', () => {
    const { checks } = verify(holes(10), { budget: 20_000 })
    for (const { spent } of checks) expect(spent).toBeLessThanOrEqual(20_100)
  })
})

describe('thousands of rows that hold for nearly the same inputs', () => {
  const weight = { type: 'integer', min: 0, max: 1_000_000, label: { zh: '重量', en: 'weight' } }
  const nested = Array.from({ length: 3_000 }, (_, at): ParcelRow => [
    `row-${String(at)}`,
    { weight: { from: at, to: 1_000_000 - at } },
    at % 2 === 0 ? 'post' : 'courier',
  ])

  it.each(['first', 'unique'] as const)('take no longer than the search, under %s', (hit) => {
    const rulebook = parcelBook(nested, {
      facts: { weight: { ...weight, presence: 'required', source: 'given' } },
      hit,
    })
    const { checks } = verify(rulebook)
    expect(checks.find(({ name }) => name === 'gap')?.verdict).toBe('proved')
    expect(checks.find(({ name }) => name === (hit === 'first' ? 'dead-row' : 'conflict'))?.verdict).toBe('refuted')
  })
})

describe('a condition of too many boxes', () => {
  it('leaves undecided what it could change, with its row named', () => {
    const rulebook = parcelBook([['many', manyWays, 'post']], { facts: manyFacts, hit: 'first' })
    const { checks } = verify(rulebook)
    expect(checks.find(({ name }) => name === 'dead-row')).toMatchObject({
      verdict: 'undecided',
      reason: { en: 'conditions too complex to be taken apart: many' },
    })
  })

  it('does not hide a gap that a point shows', () => {
    const rulebook = parcelBook([['many', { all: [manyWays, { fact0: 3 }] }, 'post']], {
      facts: manyFacts,
      hit: 'first',
    })
    const gap = verify(rulebook).findings.find(({ code }) => code === 'gap')
    expect(gap).toMatchObject({ regions: [], witness: { fact0: 1 } })
  })
})
