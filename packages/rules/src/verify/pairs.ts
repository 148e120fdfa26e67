import type { Book } from './book'

/** Pairs of rows that fire together. */
export interface Pairs {
  readonly add: (row: number, other: number) => void
  readonly conflicts: PairList
  readonly overlaps: PairList
  /** Whether no more can be told apart; what is there counts, but is not all. */
  readonly isFull: () => boolean
  /** Rows that fire together with another row of the same outcome. */
  readonly agreeing: Uint8Array
}

/** How many pairs there are, and the first ones in the order of the table. */
export interface PairList {
  readonly count: number
  readonly listed: () => readonly (readonly [number, number])[]
}

const mostKnown = 1_000_000
const mostListed = 1_000

/**
 * Collects pairs of rows.
 * @param isOnce whether each pair is given but once, so that none has to be remembered
 */
export function createPairs({ outcomes }: Book, isOnce = false): Pairs {
  const rows = outcomes.length
  const known = new Set<number>()
  const [conflicts, overlaps] = [createList(rows), createList(rows)]
  const agreeing = new Uint8Array(rows)
  return {
    add: (row, other) => {
      const [earlier, later] = row < other ? [row, other] : [other, row]
      const key = earlier * rows + later
      if (!isOnce) {
        const before = known.size
        if (known.add(key).size === before) return
      }
      const agree = outcomes[earlier] === outcomes[later]
      if (agree) agreeing[earlier] = agreeing[later] = 1
      ;(agree ? overlaps : conflicts).add(key)
    },
    conflicts,
    overlaps,
    isFull: () => known.size >= mostKnown,
    agreeing,
  }
}

function createList(rows: number): PairList & { readonly add: (key: number) => void } {
  let keys: number[] = []
  let count = 0
  const trim = (): void => {
    keys = keys.sort((one, other) => one - other).slice(0, mostListed)
  }
  return {
    add: (key) => {
      count += 1
      keys.push(key)
      if (keys.length >= 4 * mostListed) trim()
    },
    get count() {
      return count
    },
    listed: () => {
      trim()
      return keys.map((key) => [Math.floor(key / rows), key % rows])
    },
  }
}
