import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bind } from '../../decision'
import { expectEvaluatorsAgree } from '../../decision/evaluators-agree.fixture'
import { createSite } from '../../site'
import { dispatchAllocation, placeRulebook, shareRulebook } from '.'

const at = (values: Parameters<typeof createSite>[0]) => {
  const site = createSite(values)
  if (!site.ok) throw new Error('allowed values')
  return dispatchAllocation(bind(site.site, []))
}
const usual = at({})
const morning = Date.parse('2026-03-10T08:00:00+08:00')
interface Order {
  order: string
  customer: 'key' | 'large' | 'other'
  arrivedAt: number
  product: string
  ordered: number
}
const order = (number: string, customer: Order['customer'], minutes: number, ordered: number): Order => ({
  order: number,
  customer,
  arrivedAt: morning + minutes * 60_000,
  product: 'P.O 42.5',
  ordered,
})
const outcomeOf = (decision: typeof usual, orders: readonly Order[], produced: number, shortage = true) => {
  const answer = decision.decide({ shortage, production: [{ product: 'P.O 42.5', produced }], orders: [...orders] })
  if (answer.kind !== 'decided') throw new Error(JSON.stringify(answer))
  return answer.outcome
}
const told = (...parts: Parameters<typeof outcomeOf>) =>
  outcomeOf(...parts).shares.map(({ order, share, allocated }) => `${order} ${share} ${allocated}`)

describe('the production of a day in a shortage', () => {
  const three = [order('C', 'other', 0, 30_000), order('B', 'large', 1, 30_000), order('A', 'key', 2, 30_000)]

  it('goes to key customers, then large ones, then others', () => {
    expect(told(usual, three, 60_000)).toEqual(['A whole 30000', 'B whole 30000', 'C waits 0'])
  })

  it('goes to key and large ones by arrival where the site makes no difference', () => {
    const together = at({ 'dispatch.keyBeforeLarge': false })
    expect(told(together, three, 30_000)).toEqual(['B whole 30000', 'A waits 0', 'C waits 0'])
  })

  it('goes by arrival within a class', () => {
    const two = [order('A', 'other', 5, 10_000), order('B', 'other', 4, 10_000)]
    expect(told(usual, two, 10_000)).toEqual(['B whole 10000', 'A waits 0'])
  })

  it('goes out in whole orders, and the next that would fit is not preferred', () => {
    const two = [order('A', 'key', 0, 30_000), order('B', 'key', 1, 10_000)]
    expect(told(usual, two, 29_999)).toEqual(['A waits 0', 'B waits 0'])
    expect(told(usual, two, 30_000)).toEqual(['A whole 30000', 'B waits 0'])
    expect(told(at({ 'dispatch.shortageAllocation': 'parts' }), two, 29_999)).toEqual(['A part 29999', 'B waits 0'])
  })

  it('is shared out by product', () => {
    const answer = usual.decide({
      shortage: true,
      production: [
        { product: '42.5', produced: 10_000 },
        { product: '32.5', produced: 40_000 },
      ],
      orders: [
        { ...order('A', 'key', 0, 20_000), product: '42.5' },
        { ...order('B', 'other', 1, 20_000), product: '32.5' },
      ],
    })
    expect(answer).toMatchObject({
      outcome: {
        shares: [{ share: 'waits' }, { share: 'whole' }],
        products: [
          { product: '42.5', allocated: 0, left: 10_000 },
          { product: '32.5', allocated: 20_000, left: 20_000 },
        ],
      },
    })
  })

  it('goes by arrival alone while no shortage is declared', () => {
    expect(told(usual, three, 30_000, false)[0]).toBe('C whole 30000')
  })

  it('names what is assumed, and the clause', () => {
    const production = [{ product: 'P.O 42.5', produced: 10 }]
    expect(usual.decide({ shortage: true, production, orders: three })).toMatchObject({
      clauses: ['cement/8.3'],
      assumed: ['dispatch.keyBeforeLarge', 'dispatch.shortageAllocation'],
    })
    expect(usual.decide({ shortage: true, production, orders: [] })).toMatchObject({ kind: 'invalid' })
  })

  it('refuses orders listed twice, and products that are not produced', () => {
    const production = [{ product: '32.5', produced: 10 }]
    const orders = [order('A', 'key', 0, 1), { ...order('A', 'key', 0, 1), product: '32.5' }]
    const answer = usual.decide({ shortage: true, production: [...production, ...production], orders })
    expect(answer.kind === 'invalid' && answer.errors.map(({ path }) => path.join('.'))).toEqual([
      'production.1.product',
      'orders.1.order',
      'orders.0.product',
    ])
  })
})

describe('whatever the orders', () => {
  const orders = fc.uniqueArray(
    fc.record({
      order: fc.stringMatching(/^[A-Z]{1,2}$/),
      customer: fc.constantFrom('key' as const, 'large' as const, 'other' as const),
      arrivedAt: fc.integer({ min: 0, max: 5 }).map((minutes) => morning + minutes),
      product: fc.constant('P.O 42.5'),
      ordered: fc.integer({ min: 1, max: 20 }),
    }),
    { selector: ({ order }) => order, minLength: 1, maxLength: 12 },
  )
  const produced = fc.integer({ min: 0, max: 80 })
  const site = fc.constantFrom(usual, at({ 'dispatch.shortageAllocation': 'parts', 'dispatch.keyBeforeLarge': false }))

  it('no more goes out than was produced, and all of it is accounted for', () => {
    fc.assert(
      fc.property(site, orders, produced, (decision, list, mass) => {
        const { shares, products } = outcomeOf(decision, list, mass)
        const sum = shares.reduce((total, { allocated }) => total + allocated, 0)
        expect(sum).toBeLessThanOrEqual(mass)
        expect(products).toEqual([{ product: 'P.O 42.5', allocated: sum, left: mass - sum }])
        expect(shares.map(({ order }) => order).sort()).toEqual(list.map(({ order }) => order).sort())
      }),
    )
  })

  it('whoever gets anything stands behind nobody, of a higher class or earlier in the same, who did not get all', () => {
    fc.assert(
      fc.property(site, orders, produced, (decision, list, mass) => {
        const { shares } = outcomeOf(decision, list, mass)
        const of = (number: string) => list.find(({ order }) => order === number)?.arrivedAt ?? 0
        for (const one of shares.filter(({ allocated }) => allocated > 0)) {
          const before = shares.filter(
            (other) => other.place < one.place || (other.place === one.place && of(other.order) < of(one.order)),
          )
          expect(before.filter(({ share }) => share !== 'whole')).toEqual([])
        }
      }),
    )
  })

  it('the order of the list changes nothing', () => {
    const shuffled = orders.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, produced, ([list, other], mass) => {
        expect(outcomeOf(usual, other, mass)).toEqual(outcomeOf(usual, list, mass))
      }),
    )
  })

  it('the tables mean the same to both evaluators', async () => {
    await expectEvaluatorsAgree(placeRulebook)
    await expectEvaluatorsAgree(shareRulebook)
  })
})
