import { gridOf } from '../evaluate/cells'
import type { Box } from '../space/boxes'
import { measureOf } from '../space/measure'
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
  const tables = space.axes.map(countsBelow)
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
      const table = tables[axis]
      product *= sides === 'mask' ? bitsIn(from) : (table?.[to] ?? 0) - (table?.[from] ?? 0)
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

/** How many values lie below each cell of an axis of intervals. */
function countsBelow(axis: Axis): Float64Array {
  const below = new Float64Array(axis.size + 1)
  if (axis.kind === 'order') return below
  const scale = isOrdered(axis.spec) ? gridOf(axis.spec).scale : 1
  for (const [place, cell] of axis.cells.entries()) {
    const values =
      cell === null || !isOrdered(axis.spec)
        ? 1
        : Math.round(Number(cell.high) * scale) - Math.round(Number(cell.low) * scale) + 1
    below[place + 1] = (below[place] ?? 0) + values
  }
  return below
}

function bitsIn(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1
  return count
}
