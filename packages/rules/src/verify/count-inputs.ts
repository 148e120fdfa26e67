import { gridOf } from '../evaluate/cells'
import type { Box } from '../space/boxes'
import { measureOf } from '../space/measure'
import { bitsIn } from '../space/sides'
import { isOrdered } from '../space/space'
import type { Axis, Space } from '../space/space'

/** Adds up how many inputs boxes hold. */
export interface InputCounter {
  /** Counts a box in; gives about how many inputs it holds. */
  readonly add: (box: Box) => number
  /** All of them, exactly; undefined once one could not be counted. */
  readonly total: () => bigint | undefined
}

/** Counts in doubles as long as they are exact, since boxes may be many. */
export function createInputCounter(space: Space): InputCounter {
  const ticks = space.axes.map(ticksOf)
  let whole: bigint | undefined = 0n
  let pending = 0
  const flush = (): void => {
    if (whole !== undefined) whole += BigInt(pending)
    pending = 0
  }
  const about = ({ low, high }: Box): number => {
    let product = 1
    for (const [axis, { kind, sides }] of space.axes.entries()) {
      if (kind === 'order') continue
      const [from, to] = [low[axis] ?? 0, high[axis] ?? 0]
      product *=
        sides === 'mask' ? bitsIn(from) : (ticks[axis]?.last[to - 1] ?? 0) - (ticks[axis]?.first[from] ?? 0) + 1
    }
    return product
  }
  const add = (box: Box): number => {
    const inputs = about(box)
    if (space.orders.length === 0 && inputs <= Number.MAX_SAFE_INTEGER) {
      if (pending + inputs > Number.MAX_SAFE_INTEGER) flush()
      pending += inputs
      return inputs
    }
    const exact = whole === undefined ? undefined : measureOf(space, box)
    whole = exact === undefined || whole === undefined ? undefined : whole + exact
    return exact === undefined ? inputs : Number(exact)
  }
  const total = (): bigint | undefined => {
    flush()
    return whole
  }
  return { add, total }
}

/** The first and the last tick of each cell of an axis of intervals: exact, where counts of a wide fact are not. */
function ticksOf(axis: Axis): { readonly first: Float64Array; readonly last: Float64Array } {
  const [first, last] = [new Float64Array(axis.size), new Float64Array(axis.size)]
  if (axis.kind === 'order') return { first, last }
  const scale = isOrdered(axis.spec) ? gridOf(axis.spec).scale : 1
  for (const [place, cell] of axis.cells.entries()) {
    const isTick = cell === null || !isOrdered(axis.spec)
    const next = place === 0 ? 0 : (last[place - 1] ?? 0) + 1
    first[place] = isTick ? next : Math.round(Number(cell.low) * scale)
    last[place] = isTick ? next : Math.round(Number(cell.high) * scale)
  }
  return { first, last }
}
