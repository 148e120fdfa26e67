import type { Box, Boxes } from '../space/boxes'
import type { Space } from '../space/space'

const buckets = 64
/** A box that reaches over more buckets is looked at always. */
const mostBuckets = 16

/** Visits the boxes that may reach into a cell, each once, in no order, without looking at all of them. */
export type Finder = (cell: Box, visit: (box: number) => void) => void

/** A finder over the boxes below `end`, by the axis of intervals along which they are the narrowest. */
export function finderOver(space: Space, boxes: Boxes, end: number): Finder {
  const width = space.axes.length
  const axis = narrowestAxis(space, boxes, end)
  const size = space.axes[axis]?.size ?? 0
  const all: Finder = (_, visit) => {
    for (let box = 0; box < end; box += 1) visit(box)
  }
  if (axis < 0 || size < buckets) return all
  const bucketOf = (cell: number): number => Math.min(buckets - 1, Math.floor((cell * buckets) / size))
  const lists = Array.from({ length: buckets }, (): number[] => [])
  const wide: number[] = []
  for (let box = 0; box < end; box += 1) {
    const from = bucketOf(boxes.low[box * width + axis] ?? 0)
    const to = bucketOf((boxes.high[box * width + axis] ?? 0) - 1)
    if (to - from >= mostBuckets) wide.push(box)
    else for (let bucket = from; bucket <= to; bucket += 1) lists[bucket]?.push(box)
  }
  // The last visit that saw a box, so that none is seen twice.
  const seen = new Int32Array(end)
  let visits = 0
  return (cell, visit) => {
    const [from, to] = [bucketOf(cell.low[axis] ?? 0), bucketOf((cell.high[axis] ?? 0) - 1)]
    if (to - from >= mostBuckets) {
      all(cell, visit)
      return
    }
    visits += 1
    wide.forEach(visit)
    for (const list of lists.slice(from, to + 1))
      for (const box of list) {
        if (seen[box] === visits) continue
        seen[box] = visits
        visit(box)
      }
  }
}

function narrowestAxis(space: Space, { low, high }: Boxes, end: number): number {
  const stride = Math.max(1, Math.floor(end / 1_000))
  let best = -1
  let least = Infinity
  for (const [axis, { sides, size }] of space.axes.entries()) {
    if (sides === 'mask') continue
    let sum = 0
    for (let box = 0; box < end; box += stride) {
      const at = box * space.axes.length + axis
      sum += (high[at] ?? 0) - (low[at] ?? 0)
    }
    if (sum / size < least) [best, least] = [axis, sum / size]
  }
  return best
}
