import type { Box, Boxes } from '../space/boxes'
import type { Space } from '../space/space'

/** Places of a cell, one on each axis (on an axis of masks one bit), in a fixed random order. */
export interface RandomPlaces {
  /** The next place within a cell; the array is used again. */
  readonly within: (cell: Box) => Int32Array
}

export function createRandomPlaces({ axes }: Space): RandomPlaces {
  const place = new Int32Array(axes.length)
  let seed = 1
  const next = (most: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((seed / 0x80000000) * most)
  }
  return {
    within: ({ low, high }) => {
      for (const [axis, { sides }] of axes.entries()) {
        const [from, to] = [low[axis] ?? 0, high[axis] ?? 0]
        place[axis] = sides === 'mask' ? bitOf(from, next(31)) : from + next(to - from)
      }
      return place
    },
  }
}

/** Whether a box takes in a place, whatever the place on one axis is (−1: on every axis). */
export function takesPlace({ axes }: Space, { low, high }: Boxes, box: number, place: Int32Array, but = -1): boolean {
  for (let axis = 0; axis < axes.length; axis += 1) {
    if (axis === but) continue
    const [from, to] = [low[box * axes.length + axis] ?? 0, high[box * axes.length + axis] ?? 0]
    const here = place[axis] ?? 0
    if (axes[axis]?.sides === 'mask' ? (from & here) === 0 : here < from || here >= to) return false
  }
  return true
}

/** One bit of a mask: the first from a place on, in a circle. */
function bitOf(mask: number, from: number): number {
  for (let step = 0; step < 31; step += 1) {
    const bit = 1 << ((from + step) % 31)
    if ((mask & bit) !== 0) return bit
  }
  throw new Error('a side takes in at least one cell')
}
