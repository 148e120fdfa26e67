import type { FactValue } from '../fact/fact-spec'
import { formatInstant, parseInstant } from '../fact/instant'
import { gridOf } from '../evaluate/cells'
import type { Box } from './boxes'
import { pointIn } from './point-in'
import type { Point } from './point-in'
import type { Extent, Order, Region, Witness } from './region'
import { cellsIn, othersPlace, ticksIn } from './sides'
import { fullSide, isOrdered } from './space'
import type { FactAxis, Space } from './space'

/** A box in the terms of the rulebook: only what it restricts is named. */
export function regionOf(space: Space, box: Box): Region {
  const facts: Record<string, Extent> = {}
  const orders: Order[] = []
  for (const [index, axis] of space.axes.entries()) {
    const full = fullSide(axis)
    const [low, high] = [box.low[index] ?? 0, box.high[index] ?? 0]
    if (low === full.low && high === full.high) continue
    if (axis.kind === 'fact') facts[axis.fact] = extentOf(axis, box, index)
    else {
      const relations = axis.relations.filter((_, bit) => (low & (1 << bit)) !== 0)
      orders.push({ left: axis.left, relations, right: axis.right })
    }
  }
  return { facts, orders }
}

/** An input in a box, as `decide` takes it; undefined when the box holds none, or none was found. */
export function witnessIn(space: Space, box: Box): Witness | undefined {
  const point = pointIn(space, box)
  return typeof point === 'string' ? undefined : witnessOf(space, point)
}

/** A point as an input: moments in RFC 3339, absent facts left out. */
export function witnessOf(space: Space, point: Point): Witness {
  const witness: Record<string, FactValue> = {}
  for (const [index, axis] of space.axes.entries()) {
    const value = point[index]
    if (axis.kind !== 'fact' || value === null || value === undefined) continue
    witness[axis.fact] = axis.spec.type === 'instant' ? momentText(Number(value)) : value
  }
  return witness
}

/** Moments before the year 0 or after 9999 have no text in RFC 3339; `decide` takes their milliseconds too. */
function momentText(instant: number): string | number {
  const text = formatInstant(instant)
  return parseInstant(text) === instant ? text : instant
}

function extentOf(axis: FactAxis, box: Box, index: number): Extent {
  const cells = cellsIn(axis, box, index)
  const known = cells.filter((cell) => axis.cells[cell] !== null)
  const absent = known.length < cells.length
  if (known.length === 0) return { kind: 'absent' }
  if (isOrdered(axis.spec)) {
    const { scale } = gridOf(axis.spec)
    const [first, last] = ticksIn(axis, box, index)
    return { kind: 'range', from: first / scale, to: last / scale, absent }
  }
  const others = othersPlace(axis)
  const values = known.flatMap((cell) => (cell === others ? [] : (axis.cells[cell]?.low ?? [])))
  return { kind: 'values', values, others: known.includes(others), absent }
}
