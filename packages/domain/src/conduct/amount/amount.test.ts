import { factsArbitrary } from '@zhidu/rules/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bind } from '../../decision'
import { createSite, defaultSite } from '../../site'
import { expectEvaluatorsAgree } from '../../decision/evaluators-agree.fixture'
import { amountRulebook, conductAmount } from '.'

const { decide } = conductAmount(bind(defaultSite, []))

function amountOf(input: Record<string, unknown>): number | string {
  const answer = decide(input)
  if (answer.kind !== 'decided') return answer.kind
  return answer.outcome.verdict === 'amount' ? answer.outcome.amount : answer.outcome.reason
}

function siteOf(overrides: Parameters<typeof createSite>[0]) {
  const result = createSite(overrides)
  if (!result.ok) throw new Error(JSON.stringify(result.errors))
  return result.site
}

describe('the amount of a fine', () => {
  it.each([
    ['minor', false, 30],
    ['moderate', false, 40],
    ['serious', false, 50],
    ['minor', true, 50],
    ['moderate', true, 50],
    ['serious', true, 50],
  ] as const)('%s, repeated %s, is %i yuan', (gravity, repeated, yuan) => {
    expect(amountOf({ gravity, repeated })).toBe(yuan)
  })

  it.each([
    [0, 'under30'],
    [29.99, 'under30'],
    [30, 30],
    [30.01, 30.01],
    [49.99, 49.99],
    [50, 50],
    [50.01, 'over50'],
    [51, 'over50'],
  ])('proposed at %d yuan comes to %s', (proposed, expected) => {
    expect(amountOf({ proposed })).toBe(expected)
  })

  it('a refused proposal names the bounds of the clause', () => {
    const answer = decide({ proposed: 51, gravity: 'minor', repeated: false })
    expect(answer).toMatchObject({
      outcome: { verdict: 'refused', reason: 'over50', proposed: 51, fineFrom: 30, fineTo: 50 },
      clauses: ['cement/18'],
    })
  })

  it.each([
    [29.995, 'off-scale'],
    [-1, 'out-of-range'],
    [Number.NaN, 'not-finite'],
    [Number.POSITIVE_INFINITY, 'not-finite'],
    ['30', 'wrong-type'],
  ])('a proposal of %s is an input error', (proposed, code) => {
    expect(decide({ proposed })).toMatchObject({ kind: 'invalid', errors: [{ code, path: ['proposed'] }] })
  })

  it('of a repeated or serious act needs nothing else to be known', () => {
    expect(amountOf({ repeated: true })).toBe(50)
    expect(amountOf({ gravity: 'serious' })).toBe(50)
    expect(amountOf({ gravity: 'minor' })).toBe('undecided')
    expect(amountOf({ repeated: false })).toBe('undecided')
  })

  it('follows the scale of the site, and names what is still assumed', () => {
    const own = conductAmount(bind(siteOf({ 'conduct.fine.minor': 35.5 }), []))
    expect(own.decide({ gravity: 'minor', repeated: false })).toMatchObject({
      outcome: { amount: 35.5, basis: 'scale' },
      assumed: [],
    })
    const answer = decide({ gravity: 'minor', repeated: false })
    expect(answer.kind === 'decided' && answer.assumed).toEqual(['conduct.fine.minor'])
  })

  it('is settled without the gravity where the site has one amount for all', () => {
    const flat = { 'conduct.fine.minor': 40, 'conduct.fine.moderate': 40, 'conduct.fine.serious': 40 }
    const answer = conductAmount(bind(siteOf(flat), [])).decide({ repeated: false })
    expect(answer).toMatchObject({ kind: 'decided', outcome: { amount: 40 } })
  })

  it('lies in 30 to 50 yuan whatever the site sets and whatever is proposed', () => {
    const fen = fc.integer({ min: 3_000, max: 5_000 })
    fc.assert(
      fc.property(fc.tuple(fen, fen, fen), factsArbitrary(amountRulebook, { maxUnknown: 2 }), (amounts, facts) => {
        const [minor = 0, moderate = 0, serious = 0] = amounts.toSorted((a, b) => a - b).map((amount) => amount / 100)
        const scale = {
          'conduct.fine.minor': minor,
          'conduct.fine.moderate': moderate,
          'conduct.fine.serious': serious,
        }
        const answer = conductAmount(bind(siteOf(scale), [])).decide(facts)
        if (answer.kind !== 'decided' || answer.outcome.verdict !== 'amount') return
        expect(answer.outcome.amount).toBeGreaterThanOrEqual(30)
        expect(answer.outcome.amount).toBeLessThanOrEqual(50)
      }),
    )
  })

  it('is the same to both evaluators', () => expectEvaluatorsAgree(amountRulebook))
})
