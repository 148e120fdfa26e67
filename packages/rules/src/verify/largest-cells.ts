import type { Box } from '../space/boxes'
import type { Space } from '../space/space'
import { createInputCounter } from './count-inputs'

/** Cells that were found, the largest of which are kept. */
export interface FoundCells {
  readonly add: (cell: Box) => void
  readonly count: number
  /** How many inputs all of them hold. */
  readonly inputs: () => bigint | undefined
  /** The largest first. */
  readonly largest: () => readonly Box[]
}

const mostKept = 2_000

/** Keeps the largest of cells that do not overlap, and counts all of them. */
export function createFoundCells(space: Space): FoundCells {
  const counter = createInputCounter(space)
  let kept: { readonly box: Box; readonly inputs: number }[] = []
  let count = 0
  let least = 0
  const trim = (most: number): void => {
    kept.sort((one, other) => other.inputs - one.inputs)
    if (kept.length <= most) return
    kept = kept.slice(0, most)
    least = kept.at(-1)?.inputs ?? 0
  }
  return {
    add: (cell) => {
      count += 1
      const inputs = counter.add(cell)
      if (inputs <= least && kept.length >= mostKept) return
      kept.push({ box: { low: cell.low.slice(), high: cell.high.slice() }, inputs })
      if (kept.length >= 2 * mostKept) trim(mostKept)
    },
    get count() {
      return count
    },
    inputs: counter.total,
    largest: () => {
      trim(mostKept)
      return kept.map(({ box }) => box)
    },
  }
}
