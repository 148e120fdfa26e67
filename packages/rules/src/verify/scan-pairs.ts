import { pointIn } from '../space/point-in'
import { boxAt, intersection } from '../space/boxes'
import type { Boxes } from '../space/boxes'
import type { Space } from '../space/space'
import type { Budget } from '../space/split'
import type { Book } from './book'
import { createPairs } from './pairs'
import type { Pairs } from './pairs'

/** Pairs of boxes that may be looked at: some seconds. */
const mostLooks = 400_000_000
/** Steps of the search for inputs that two boxes have in common. */
const mostSteps = 1_000_000

/**
 * All pairs of rows that fire together, by looking at boxes in the order of one axis on which few stand over each other.
 * @returns `isAll` is false when there were too many boxes to look at
 */
export function scanPairs(book: Book): { readonly pairs: Pairs; readonly isAll: boolean } {
  const { space, boxes, starts } = book
  const isOnce = starts.every((start, row) => start - (starts[row - 1] ?? 0) <= 1)
  const pairs = createPairs(book, isOnce)
  const axis = leastCrowded(space, boxes)
  const order = Uint32Array.from({ length: boxes.count }, (_, box) => box)
  const width = space.axes.length
  const lowOf = (box: number): number => boxes.low[box * width + axis] ?? 0
  if (axis >= 0) order.sort((one, other) => lowOf(one) - lowOf(other))
  const steps = { left: mostSteps }
  let isSure = true
  let looks = 0
  for (let at = 0; at < order.length; at += 1) {
    const box = order[at] ?? 0
    const end = axis < 0 ? Infinity : (boxes.high[box * width + axis] ?? 0)
    for (let next = at + 1; next < order.length; next += 1) {
      const other = order[next] ?? 0
      if (axis >= 0 && lowOf(other) >= end) break
      looks += 1
      if (boxes.owner[box] === boxes.owner[other]) continue
      const meeting = meet(space, boxes, box, other, steps)
      if (meeting === 'unknown') isSure = false
      else if (meeting) pairs.add(boxes.owner[box] ?? 0, boxes.owner[other] ?? 0)
    }
    if (looks > mostLooks || pairs.isFull()) return { pairs, isAll: false }
  }
  return { pairs, isAll: isSure }
}

/** Whether two boxes have an input in common. */
function meet(space: Space, boxes: Boxes, one: number, other: number, steps: Budget): boolean | 'unknown' {
  const { axes } = space
  const [first, second] = [one * axes.length, other * axes.length]
  for (let axis = 0; axis < axes.length; axis += 1) {
    const [low, high] = [boxes.low[first + axis] ?? 0, boxes.high[first + axis] ?? 0]
    const [from, to] = [boxes.low[second + axis] ?? 0, boxes.high[second + axis] ?? 0]
    if (axes[axis]?.sides === 'mask' ? (low & from) === 0 : low >= to || from >= high) return false
  }
  if (space.orders.length === 0) return true
  const common = intersection(space, boxAt(space, boxes, one), boxAt(space, boxes, other))
  const point = common === undefined ? 'none' : pointIn(space, common, steps)
  return point === 'unknown' ? point : point !== 'none'
}

/** The axis of intervals on which a box shares its side with the fewest others, or −1 where all are masks. */
function leastCrowded({ axes }: Space, { count, low, high }: Boxes): number {
  let [best, least] = [-1, Infinity]
  for (const [axis, { sides, size }] of axes.entries()) {
    if (sides === 'mask') continue
    const starting = new Float64Array(size + 1)
    for (let box = 0; box < count; box += 1) {
      const place = low[box * axes.length + axis] ?? 0
      starting[place] = (starting[place] ?? 0) + 1
    }
    for (let place = 1; place <= size; place += 1) {
      starting[place] = (starting[place] ?? 0) + (starting[place - 1] ?? 0)
    }
    let crowd = 0
    for (let box = 0; box < count; box += 1) {
      const side = box * axes.length + axis
      crowd += (starting[(high[side] ?? 0) - 1] ?? 0) - (starting[(low[side] ?? 0) - 1] ?? 0)
    }
    if (crowd < least) [best, least] = [axis, crowd]
  }
  return best
}
