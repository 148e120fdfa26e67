import type { Box, Boxes } from '../space/boxes'
import { fullSide } from '../space/space'
import type { Space } from '../space/space'
import { createInputCounter } from './count-inputs'

/** Boxes that are grown before the largest are chosen. */
const mostGrown = 40

/**
 * The largest boxes that no given box reaches into, around cells of which that is known: each as large as it can be.
 * They may overlap.
 * @param cells the largest first
 */
export function grownBoxes(space: Space, boxes: Boxes, cells: readonly Box[], most: number): readonly Box[] {
  const grown: Box[] = []
  for (const cell of cells) {
    if (grown.length >= Math.max(mostGrown, most)) break
    if (!grown.some((box) => holdsBox(space, box, cell))) grown.push(grow(space, boxes, cell))
  }
  const counter = createInputCounter(space)
  return grown
    .map((box) => ({ box, inputs: counter.add(box) }))
    .sort((one, other) => other.inputs - one.inputs)
    .slice(0, most)
    .map(({ box }) => box)
}

function grow(space: Space, boxes: Boxes, cell: Box): Box {
  const [low, high] = [cell.low.slice(), cell.high.slice()]
  const width = space.axes.length
  for (const [axis, each] of space.axes.entries()) {
    const full = fullSide(each)
    let [from, to] = [full.low, full.high]
    for (let box = 0; box < boxes.count; box += 1) {
      if (!reachesBeside(space, boxes, box, axis, low, high)) continue
      const side = box * width + axis
      const [sideLow, sideHigh] = [boxes.low[side] ?? 0, boxes.high[side] ?? 0]
      if (each.sides === 'mask') from &= ~sideLow
      else if (sideHigh <= (low[axis] ?? 0)) from = Math.max(from, sideHigh)
      else to = Math.min(to, sideLow)
    }
    low[axis] = from
    high[axis] = to
  }
  return { low, high }
}

/** Whether a box has something in common with a cell on every axis but one. */
function reachesBeside(
  { axes }: Space,
  boxes: Boxes,
  box: number,
  but: number,
  low: Int32Array,
  high: Int32Array,
): boolean {
  const first = box * axes.length
  for (let axis = 0; axis < axes.length; axis += 1) {
    if (axis === but) continue
    const [sideLow, sideHigh] = [boxes.low[first + axis] ?? 0, boxes.high[first + axis] ?? 0]
    const [from, to] = [low[axis] ?? 0, high[axis] ?? 0]
    if (axes[axis]?.sides === 'mask' ? (from & sideLow) === 0 : sideLow >= to || sideHigh <= from) return false
  }
  return true
}

/** Whether a box takes in another one. */
export function holdsBox({ axes }: Space, outer: Box, inner: Box): boolean {
  return axes.every(({ sides }, axis) => {
    const [low, high] = [outer.low[axis] ?? 0, outer.high[axis] ?? 0]
    const [from, to] = [inner.low[axis] ?? 0, inner.high[axis] ?? 0]
    return sides === 'mask' ? (from & ~low) === 0 : low <= from && high >= to
  })
}
