import type { CustomerClass, QueuedVehicle, QueueState } from './state'

/** Who comes first in a shortage, as a site has it; vehicles of one rank keep their order. */
export type ShortageRank = Readonly<Record<CustomerClass, number>>

/** In a shortage key and large customers are secured first; whether key ones precede large ones the site says. */
export function shortageRank(keyBeforeLarge: boolean): ShortageRank {
  return keyBeforeLarge ? { key: 0, large: 1, other: 2 } : { key: 0, large: 0, other: 1 }
}

/** Places for which nobody is called and on which nobody stands (空装车位数). */
export function freePlaces({ places, line, placed }: QueueState): number {
  let taken = placed.length
  for (const { notice } of line) if (notice !== null) taken += 1
  return Math.max(0, places - taken)
}

/** Whether a shortage is declared for the day of this moment. */
export function isShortage({ shortageUntil }: QueueState, now: number): boolean {
  return shortageUntil !== null && now < shortageUntil
}

/** The waiting vehicles that are called next, first to last, at most `count` (下一批). */
export function nextToCall(state: QueueState, count: number, rank: ShortageRank | undefined): readonly QueuedVehicle[] {
  const barred = new Set(state.bars.map(({ plate }) => plate))
  const paused = new Set(state.pausedProducts)
  const can = ({ plate, product, notice }: QueuedVehicle) =>
    notice === null && !barred.has(plate) && !paused.has(product)
  if (rank === undefined) {
    const batch: QueuedVehicle[] = []
    for (const vehicle of state.line) {
      if (batch.length === count) break
      if (can(vehicle)) batch.push(vehicle)
    }
    return batch
  }
  const byClass = state.line.filter(can).sort((one, other) => rank[one.customer] - rank[other.customer])
  return byClass.slice(0, count)
}
