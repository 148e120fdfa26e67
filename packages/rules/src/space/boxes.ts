import type { Space } from './space'
import { fullSide } from './space'

/**
 * Boxes of a space in flat arrays: box b takes in, on axis a, the cells from `low[b * axes + a]` up to but not
 * including `high[…]`; on an axis of masks `low` is the mask and `high` is 0.
 */
export interface Boxes {
  readonly count: number
  readonly low: Int32Array
  readonly high: Int32Array
  /** The condition that each box is a part of; boxes of one condition stand together, in the order of conditions. */
  readonly owner: Int32Array
}

/** One box, by its sides. */
export interface Box {
  readonly low: Int32Array
  readonly high: Int32Array
}

/** The box that takes in every input. */
export function wholeBox(space: Space): Box {
  const sides = space.axes.map(fullSide)
  return { low: Int32Array.from(sides, ({ low }) => low), high: Int32Array.from(sides, ({ high }) => high) }
}

/** A box of its own, out of a list. */
export function boxAt(space: Space, { low, high }: Boxes, index: number): Box {
  const [from, to] = [index * space.axes.length, (index + 1) * space.axes.length]
  return { low: low.slice(from, to), high: high.slice(from, to) }
}

/** What two boxes have in common, or undefined. */
export function intersection(space: Space, one: Box, other: Box): Box | undefined {
  const [low, high] = [Int32Array.from(one.low), Int32Array.from(one.high)]
  for (const [axis, { sides }] of space.axes.entries()) {
    if (sides === 'mask') {
      low[axis] = (low[axis] ?? 0) & (other.low[axis] ?? 0)
      if (low[axis] === 0) return undefined
    } else {
      low[axis] = Math.max(low[axis] ?? 0, other.low[axis] ?? 0)
      high[axis] = Math.min(high[axis] ?? 0, other.high[axis] ?? 0)
      if (low[axis] >= high[axis]) return undefined
    }
  }
  return { low, high }
}
