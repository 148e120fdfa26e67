import { composeDecision } from '@zhidu/rules/compose'
import type { Answer, Decision, InputError } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, fact, invalidBy, labelled, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { allocated, customer, left, ordered, produced, shortage } from './facts'
import { place, placeRulebook } from './place'
import { share, shareRulebook } from './rulebook'

const productName = { maxLength: 60, label: { zh: '品种', en: 'product' } } as const
const orderNumber = { maxLength: 60, label: { zh: '订单号', en: 'number of the order' } } as const

/** What is shared out on a day (当日产量与订单): production by product, and the orders that ask for it. */
export const allocationInput = z.strictObject({
  shortage,
  production: labelled(z.array(z.strictObject({ product: fact.string(productName), produced })).max(100), {
    zh: '当日产量',
    en: 'production of the day',
  }),
  orders: labelled(
    z
      .array(
        z.strictObject({
          order: fact.string(orderNumber),
          customer,
          arrivedAt: fact.instant({ label: { zh: '到达时刻', en: 'arrived' }, clauses: ['cement/8.1'] }),
          product: fact.string(productName),
          ordered,
        }),
      )
      .min(1)
      .max(5000),
    { zh: '订单', en: 'orders' },
  ),
})
type Input = z.output<typeof allocationInput>
type Order = Input['orders'][number]

/** What each order gets, in the order of their turns, and what is left of each product (分配结果). */
export const allocationOutput = z.object({
  shares: labelled(
    z.array(
      z.object({
        order: fact.string({ ...orderNumber, source: 'derived' }),
        product: fact.string({ ...productName, source: 'derived' }),
        place,
        share,
        allocated,
      }),
    ),
    { zh: '分配结果', en: 'shares' },
  ),
  products: labelled(
    z.array(z.object({ product: fact.string({ ...productName, source: 'derived' }), allocated, left })),
    { zh: '各品种合计', en: 'products' },
  ),
})
export type Allocation = z.output<typeof allocationOutput>

/** Allocation of the day's production (按当日产量分配), key and large customers first in a shortage. cement/8.3. */
export function dispatchAllocation(binding: Binding): DomainDecision<Allocation, z.input<typeof allocationInput>> {
  const places = bindTable(binding, placeRulebook, { site: { keyBeforeLarge: 'dispatch.keyBeforeLarge' } })
  const shares = bindTable(binding, shareRulebook, { site: { shortageAllocation: 'dispatch.shortageAllocation' } })

  const decide = (input: unknown): Answer<Allocation, ClauseId> => {
    const parsed = parseInput(allocationInput, input)
    if (!parsed.ok) return parsed.answer
    const { data } = parsed
    const errors = listErrors(data)
    if (errors.length > 0) return invalidBy(allocationInput, errors)

    const rows = new Map<string, Decision>()
    const keep = <O>(answer: Answer<O, ClauseId>): O => {
      if (answer.kind !== 'decided') throw new Error('an order that was checked always has a place and a share')
      const row = answer.fired.join()
      if (!rows.has(row)) rows.set(row, answer)
      return answer.outcome
    }
    const queue = data.orders
      .map((order) => ({ ...order, ...keep(places.decide({ shortage: data.shortage, customer: order.customer })) }))
      .toSorted(byTurn)
    const lefts = new Map(data.production.map(({ product, produced }) => [product, produced]))
    const waiting = new Set<string>()

    const served = queue.map(({ order, product, ordered, place }) => {
      const left = lefts.get(product) ?? 0
      const { share } = keep(shares.decide({ earlierWaits: waiting.has(product), ordered, left }))
      const allocated = { whole: ordered, part: left, waits: 0 }[share]
      lefts.set(product, left - allocated)
      if (share !== 'whole') waiting.add(product)
      return { order, product, place, share, allocated }
    })
    const products = data.production.map(({ product, produced }) => {
      const left = lefts.get(product) ?? 0
      return { product, allocated: produced - left, left }
    })
    return composeDecision<Allocation, ClauseId>({ shares: served, products }, [...rows.values()], {
      facts: data,
      used: Object.keys(data),
      input: allocationInput,
      output: allocationOutput,
    })
  }

  return {
    id: 'dispatch/allocation',
    title: { zh: '按当日产量分配', en: "Allocation of the day's production" },
    input: allocationInput,
    output: allocationOutput,
    tables: [shares, places],
    decide,
  }
}

/** By class, then by arrival; of two that arrived together the lower number, so that the list's order tells nothing. */
function byTurn(one: Order & { place: number }, other: Order & { place: number }): number {
  const inTime = one.place - other.place || one.arrivedAt - other.arrivedAt
  return inTime || (one.order < other.order ? -1 : 1)
}

/** Orders and products that are listed twice, and orders for what is not in the list of the day's production. */
function listErrors({ production, orders }: Input): InputError[] {
  const products = production.map(({ product }) => product)
  const rule = { zh: '同一编号或品种只列一次', en: 'each order and each product is listed once' }
  const twice = (list: string, key: string, names: readonly string[]) =>
    names.flatMap((given, index): InputError[] =>
      names.indexOf(given) === index
        ? []
        : [{ code: 'not-allowed', path: [list, index, key], given, allowed: { kind: 'rule', rule } }],
    )
  const known = new Set(products)
  return [
    ...twice('production', 'product', products),
    ...twice(
      'orders',
      'order',
      orders.map(({ order }) => order),
    ),
    ...orders.flatMap(({ product }, index): InputError[] =>
      known.has(product)
        ? []
        : [
            {
              code: 'not-allowed',
              path: ['orders', index, 'product'],
              given: product,
              allowed: { kind: 'words', values: [...known] },
            },
          ],
    ),
  ]
}
