import type { ItemRates } from './generate'

/** What a generated table is asked. */
export interface RateFacts {
  readonly item: string
  readonly urgent: boolean
  readonly quantity: number
  readonly place: string
}

/** A generated table as a programmer writes it by hand: a Map from the item to its bounds and outcomes, which are shared. */
export function rateByHand(items: readonly ItemRates[]): (facts: RateFacts) => { readonly rate: number } {
  const byItem = new Map(
    items.map(({ item, low, high, urgent, near, far, middle, much }) => [
      item,
      {
        low,
        high,
        urgent: { rate: urgent },
        near: { rate: near },
        far: { rate: far },
        middle: { rate: middle },
        much: { rate: much },
      },
    ]),
  )
  return (facts) => {
    const rates = byItem.get(facts.item)
    if (rates === undefined) throw new RangeError(facts.item)
    if (facts.urgent) return rates.urgent
    if (facts.quantity < rates.low) return facts.place === 'north' || facts.place === 'south' ? rates.near : rates.far
    return facts.quantity < rates.high ? rates.middle : rates.much
  }
}
