import type { ItemRates } from './generate'
import type { RateFacts } from './rate-by-hand'

const rulebooks = [Object.freeze({ id: 'bench/table', version: '1.0.0' })]

/** What all answers of one row share. */
interface RowResult {
  readonly outcome: { readonly rate: number }
  readonly fired: readonly string[]
  readonly clauses: readonly string[]
}

class HandDecision {
  readonly kind = 'decided'
  readonly outcome: RowResult['outcome']
  readonly fired: readonly string[]
  readonly clauses: readonly string[]
  readonly rulebooks = rulebooks
  readonly facts: RateFacts

  constructor(row: RowResult, facts: RateFacts) {
    this.outcome = row.outcome
    this.fired = row.fired
    this.clauses = row.clauses
    this.facts = facts
  }
}

const row = (rate: number): RowResult =>
  Object.freeze({
    outcome: Object.freeze({ rate }),
    fired: Object.freeze([`row${String(rate)}`]),
    clauses: Object.freeze([`clause/${String(rate)}`]),
  })

const isKnownName = (name: string): boolean =>
  name === 'item' || name === 'urgent' || name === 'quantity' || name === 'place'
const isQuantity = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 9_999 && Math.round(value) === value

/** Checks an input of any origin and decides; the item, found once in a Map, is checked by that. */
export function rateDecisionByHand(
  items: readonly ItemRates[],
): (input: unknown) => HandDecision | { readonly kind: 'invalid'; readonly wrong: string[] } {
  const byItem = new Map<unknown, ReturnType<typeof ratesOf>>(items.map((rates) => [rates.item, ratesOf(rates)]))
  return (input) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return { kind: 'invalid', wrong: [''] }
    const wrong: string[] = []
    for (const name of Object.keys(input)) if (!isKnownName(name)) wrong.push(name)
    const { item, urgent, quantity, place } = input as Partial<Record<keyof RateFacts, unknown>>
    const rates = byItem.get(item)
    if (rates === undefined) wrong.push('item')
    if (typeof urgent !== 'boolean') wrong.push('urgent')
    if (!isQuantity(quantity)) wrong.push('quantity')
    if (place !== 'north' && place !== 'south' && place !== 'east' && place !== 'west') wrong.push('place')
    if (wrong.length > 0 || rates === undefined) return { kind: 'invalid', wrong }
    const facts = { item, urgent, quantity, place } as RateFacts
    return new HandDecision(rowOf(rates, facts), facts)
  }
}

function ratesOf({ low, high, urgent, near, far, middle, much }: ItemRates) {
  return { low, high, urgent: row(urgent), near: row(near), far: row(far), middle: row(middle), much: row(much) }
}

function rowOf(rates: ReturnType<typeof ratesOf>, { urgent, quantity, place }: RateFacts): RowResult {
  if (urgent) return rates.urgent
  if (quantity < rates.low) return place === 'north' || place === 'south' ? rates.near : rates.far
  return quantity < rates.high ? rates.middle : rates.much
}
