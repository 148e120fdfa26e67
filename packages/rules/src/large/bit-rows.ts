import type { Pool } from './pool'
import type { RowBoxes } from './row-boxes'
import type { BoxList } from './split-choice'

/** A region with more boxes than can be looked at one by one. */
export interface CrowdedRegion {
  readonly list: BoxList
  /** Axes on which some box does not cover the region. */
  readonly open: readonly number[]
  readonly region: Float64Array
  /** How many numbers may be taken. */
  readonly share: number
}

const mostBuckets = 256
/** Borders that are looked at for one bucket. */
const sampled = 4

/**
 * Adds boxes as bits: each open axis is cut into buckets, and for each bucket there is a bit for every box that
 * reaches into it. `[boxes, axes, (axis, cuts, place of its cuts, place of its bits) …, box …]`
 */
export function addBits(pool: Pool, { sides }: RowBoxes, { list, open, region, share }: CrowdedRegion): number {
  const { numbers, start: first, count } = list
  const width = region.length
  const words = (count + 31) >> 5
  const at = pool.take(2 + 4 * open.length + count)
  pool.set(at, count)
  pool.set(at + 1, open.length)
  for (let order = 0; order < count; order += 1) pool.set(at + 2 + 4 * open.length + order, numbers[first + order] ?? 0)
  const room = (share - count - 4 * open.length) / open.length
  const buckets = Math.min(mostBuckets, Math.max(1, Math.floor(room / (words + 2))))
  const step = Math.max(1, Math.floor(count / (sampled * buckets)))
  for (const [order, axis] of open.entries()) {
    const side = 2 * axis
    const [low, high] = [region[side] ?? 0, region[side + 1] ?? 0]
    const borders: number[] = []
    for (let place = 0; place < count; place += step) {
      const start = (numbers[first + place] ?? 0) * width + side
      const [from, to] = [sides[start] ?? 0, sides[start + 1] ?? 0]
      if (from > low) borders.push(from)
      if (to < high) borders.push(to + 1)
    }
    const cuts = quantiles(borders, buckets)
    const cutsAt = pool.take(2 * cuts.length)
    const bits = pool.take((cuts.length + 1) * words)
    cuts.forEach((cut, place) => {
      pool.setFloat(cutsAt + 2 * place, cut)
    })
    for (const [place, number] of [axis, cuts.length, cutsAt, bits].entries()) {
      pool.set(at + 2 + 4 * order + place, number)
    }
    for (let place = 0; place < count; place += 1) {
      const start = (numbers[first + place] ?? 0) * width + side
      const last = bucketOf(cuts, 0, cuts.length, sides[start + 1] ?? 0)
      for (let bucket = bucketOf(cuts, 0, cuts.length, sides[start] ?? 0); bucket <= last; bucket += 1) {
        const word = bits + bucket * words + (place >> 5)
        pool.set(word, pool.get(word) | (1 << (place & 31)))
      }
    }
  }
  return at
}

/** At most count − 1 of the borders, evenly spread. */
function quantiles(borders: readonly number[], count: number): readonly number[] {
  const sorted = Float64Array.from(borders).sort()
  const step = Math.max(1, sorted.length / count)
  const chosen = new Set<number>()
  for (let at = step / 2; at < sorted.length && chosen.size < count - 1; at += step) {
    chosen.add(sorted[Math.floor(at)] ?? 0)
  }
  return [...chosen]
}

/** How many cuts, from a place in a list on, are not above a number. */
export function bucketOf(cuts: ArrayLike<number>, start: number, count: number, number: number): number {
  let [low, high] = [start, start + count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (Number(cuts[middle]) <= number) low = middle + 1
    else high = middle
  }
  return low - start
}
