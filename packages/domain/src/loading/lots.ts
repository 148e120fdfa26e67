import { z } from 'zod'
import { fact, labelled } from '../decision'

/** Bags of one kind of cement (一个品种的袋数). */
export interface Lot {
  readonly kind: string
  readonly bags: number
}

const kind = fact.string({
  maxLength: 60,
  label: { zh: '水泥品种', en: 'kind of cement' },
  description: { zh: '品种和强度等级，如 P.O 42.5', en: 'kind and strength class, such as P.O 42.5' },
  clauses: ['cement/ban/4'],
})
const bags = (min: number, zh: string, en: string) =>
  fact.integer({ unit: 'bag', min, max: 40_000, label: { zh, en }, clauses: ['cement/9.1.2', 'cement/ban/4'] })

/** One kind of an order (订单中的一个品种). */
export const orderedLot = labelled(z.strictObject({ kind, bags: bags(1, '订货袋数', 'bags ordered') }), {
  zh: '订货的一个品种',
  en: 'one kind as ordered',
})
/** One kind as it was counted on the vehicle (点得的一个品种). */
export const countedLot = labelled(z.strictObject({ kind, bags: bags(0, '点得袋数', 'bags counted') }), {
  zh: '点得的一个品种',
  en: 'one kind as counted',
})

/** One kind as ordered and as counted (一个品种的订货与实装). */
export interface LotDifference {
  readonly kind: string
  readonly ordered: number
  readonly counted: number
}

/** Every kind that was ordered or counted, in that order; entries of one kind are taken together. */
export function compareLots(ordered: readonly Lot[], counted: readonly Lot[]): readonly LotDifference[] {
  const [order, count] = [bagsByKind(ordered), bagsByKind(counted)]
  return [...new Set([...order.keys(), ...count.keys()])].map((name) => ({
    kind: name,
    ordered: order.get(name) ?? 0,
    counted: count.get(name) ?? 0,
  }))
}

/** Whether the count is the order, kind by kind: not one bag more or less. */
export function isAsOrdered(ordered: readonly Lot[], counted: readonly Lot[]): boolean {
  return compareLots(ordered, counted).every((lot) => lot.ordered === lot.counted)
}

/** All bags of all kinds. */
export function bagsOf(lots: readonly Lot[]): number {
  return lots.reduce((sum, lot) => sum + lot.bags, 0)
}

function bagsByKind(lots: readonly Lot[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const lot of lots) {
    const name = lot.kind.trim()
    sums.set(name, (sums.get(name) ?? 0) + lot.bags)
  }
  return sums
}
