import type { Box, Boxes } from './boxes'
import type { Space } from './space'

/** Where a cell is cut: on an axis of intervals at the first cell above, on one of masks into those in it and the rest. */
export interface Cut {
  readonly axis: number
  readonly at: number
}

/** Candidates that a choice is made by; more would make it slower and hardly better. */
const mostLooked = 96
/** Cuts of one axis that are weighed. */
const mostCuts = 24

/**
 * The border of a candidate that leaves the least to do: the larger of both sides and what stands on both, where a side
 * that a candidate covers whole costs nothing.
 */
export function chooseCut(space: Space, boxes: Boxes, candidates: Int32Array, open: Uint16Array, cell: Box): Cut {
  const stride = Math.max(1, Math.ceil(candidates.length / mostLooked))
  const sampled = bestCut(space, boxes, candidates, open, cell, stride)
  // The few that were looked at may all take the cell in whole.
  const best = sampled ?? bestCut(space, boxes, candidates, open, cell, 1)
  if (best === undefined) throw new Error('an unsettled cell has a candidate with a border in it')
  return best
}

function bestCut(
  space: Space,
  { low, high }: Boxes,
  candidates: Int32Array,
  open: Uint16Array,
  cell: Box,
  stride: number,
): Cut | undefined {
  const width = space.axes.length
  let best: Cut | undefined
  let least = Infinity
  const cuts = new Set<number>()
  for (const [axis, { sides }] of space.axes.entries()) {
    const [from, to] = [cell.low[axis] ?? 0, cell.high[axis] ?? 0]
    cuts.clear()
    for (let at = 0; at < candidates.length && cuts.size < mostLooked; at += stride) {
      const side = (candidates[at] ?? 0) * width + axis
      const [sideLow, sideHigh] = [low[side] ?? 0, high[side] ?? 0]
      if (sides === 'mask') {
        const within = from & sideLow
        if (within !== from && within !== 0) cuts.add(within)
      } else {
        if (sideLow > from && sideLow < to) cuts.add(sideLow)
        if (sideHigh > from && sideHigh < to) cuts.add(sideHigh)
      }
    }
    for (const at of spread(cuts)) {
      let below = 0
      let above = 0
      let looked = 0
      let slabBelow = false
      let slabAbove = false
      for (let index = 0; index < candidates.length; index += stride) {
        const side = (candidates[index] ?? 0) * width + axis
        const [sideLow, sideHigh] = [low[side] ?? 0, high[side] ?? 0]
        const alone = open[index] === 1
        looked += 1
        if (sides === 'mask') {
          const [inside, outside] = [from & at, from & ~at]
          if ((sideLow & inside) !== 0) below += 1
          if ((sideLow & outside) !== 0) above += 1
          if (alone && (from & ~sideLow) !== 0) {
            slabBelow ||= (inside & ~sideLow) === 0
            slabAbove ||= (outside & ~sideLow) === 0
          }
        } else {
          if (sideLow < at) below += 1
          if (sideHigh > at) above += 1
          if (alone && (sideLow > from || sideHigh < to)) {
            slabBelow ||= sideLow <= from && sideHigh >= at
            slabAbove ||= sideLow <= at && sideHigh >= to
          }
        }
      }
      if (slabBelow) below = 0
      if (slabAbove) above = 0
      const cost = Math.max(below, above) + Math.max(0, below + above - looked)
      if (cost < least) {
        least = cost
        best = { axis, at }
      }
    }
  }
  return best
}

/** A few of many cuts, evenly. */
function spread(cuts: ReadonlySet<number>): Iterable<number> {
  if (cuts.size <= mostCuts) return cuts
  const sorted = [...cuts].sort((a, b) => a - b)
  const step = sorted.length / mostCuts
  return Array.from({ length: mostCuts }, (_, index) => sorted[Math.floor(index * step)] ?? 0)
}
