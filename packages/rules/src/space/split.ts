import type { Box, Boxes } from './boxes'
import { chooseCut } from './choose-cut'
import type { Cut } from './choose-cut'
import { pointIn } from './point-in'
import type { Space } from './space'

/**
 * What settles a group of boxes in a cell. `cover`: any box that takes in the whole cell. `first`: the first box, in
 * order, that does. `all`: that every box which reaches into the cell takes it in whole.
 */
export type Settling = 'cover' | 'first' | 'all'

/** Boxes that are settled together: those from `from` up to, not including, `to`. */
export interface Group {
  readonly from: number
  readonly to: number
  readonly settling: Settling
}

/** What happens on the way; the cell is the search's own and changes afterwards: copy what is to be kept. */
export interface Visit {
  /**
   * A cell in which every group is settled: the boxes that settle it, in order (of `cover` and `first` one at most).
   * @returns true to stop the search
   */
  readonly leaf: (settled: Int32Array, cell: Box) => boolean
  /** Looks at a cell that is not settled yet; true leaves it out. */
  readonly prune?: (left: Int32Array, cell: Box) => boolean
  /** A cut, before its two sides are searched: first the one below it, or within its mask. */
  readonly cut?: (cut: Cut) => void
  /** A cell that no input can be in, since the orders of facts contradict each other. */
  readonly impossible?: (cell: Box) => void
}

/** What is searched, and where it ends. */
export interface Search {
  readonly space: Space
  readonly boxes: Boxes
  readonly groups: readonly Group[]
  /** Equal for boxes that mean the same when they settle a cell; by their owner unless given. */
  readonly labels?: Int32Array
  /** The boxes that are looked at, in order; all unless given. */
  readonly candidates?: Int32Array
  readonly cell: Box
  readonly budget: Budget
}

/** Nodes that may still be visited; shared by searches that belong together. */
export interface Budget {
  left: number
}

/** `done`: every cell was visited. `stopped`: a leaf stopped it. `budget`: too many nodes, or too many steps in one. */
export type SearchEnd = 'done' | 'stopped' | 'budget'

/**
 * Cuts a cell in two, again and again, until every group of boxes is settled in each part. A candidate carries the
 * number of axes on which it does not take in the whole cell yet, and a cut touches one axis.
 */
export function split({ space, boxes, groups, labels, candidates, cell, budget }: Search, visit: Visit): SearchEnd {
  const width = space.axes.length
  const isMask = space.axes.map(({ sides }) => sides === 'mask')
  const { low, high } = boxes
  const key = labels ?? boxes.owner
  const [cellLow, cellHigh] = [Int32Array.from(cell.low), Int32Array.from(cell.high)]
  const here: Box = { low: cellLow, high: cellHigh }
  // One stack of candidates and of their open axes for all depths: a node's list stands on top of its parents'.
  let list = new Int32Array(1024)
  let open = new Uint16Array(1024)

  const grow = (size: number): void => {
    if (size <= list.length) return
    const [nextList, nextOpen] = [new Int32Array(size * 2), new Uint16Array(size * 2)]
    nextList.set(list)
    nextOpen.set(open)
    list = nextList
    open = nextOpen
  }

  const takesIn = (box: number, axis: number): boolean => {
    const at = box * width + axis
    const [from, to] = [cellLow[axis] ?? 0, cellHigh[axis] ?? 0]
    if (isMask[axis]) return (from & ~(low[at] ?? 0)) === 0
    return (low[at] ?? 0) <= from && (high[at] ?? 0) >= to
  }
  const reaches = (box: number, axis: number): boolean => {
    const at = box * width + axis
    const [from, to] = [cellLow[axis] ?? 0, cellHigh[axis] ?? 0]
    if (isMask[axis]) return (from & (low[at] ?? 0)) !== 0
    return (low[at] ?? 0) < to && (high[at] ?? 0) > from
  }

  /** Leaves out what no longer matters in the cell; gives the new end, and whether all groups are settled. */
  const settle = (start: number, end: number): { readonly end: number; readonly settled: boolean } => {
    let [read, write, settled] = [start, start, true]
    for (const { to, settling } of groups) {
      const first = write
      let partial = false
      for (; read < end && (list[read] ?? 0) < to; read += 1) {
        const box = list[read] ?? 0
        const label = key[box]
        const whole = open[read] === 0
        if (settling === 'cover' && whole) write = first
        // A part of what the box says whole; and what would decide alike just before it makes no difference.
        if (settling !== 'cover' && whole) while (write > first && key[list[write - 1] ?? 0] === label) write -= 1
        if (settling === 'all' && write > first && open[write - 1] === 0 && key[list[write - 1] ?? 0] === label)
          continue
        list[write] = box
        open[write] = open[read] ?? 0
        write += 1
        if (whole && settling !== 'all') {
          while (read + 1 < end && (list[read + 1] ?? 0) < to) read += 1
        }
      }
      for (let at = first; at < write; at += 1) partial ||= open[at] !== 0
      settled &&= !partial
    }
    return { end: write, settled }
  }

  const visitCell = (start: number, given: number): boolean => {
    if ((budget.left -= 1) < 0) throw spent
    if (space.orders.length > 0) {
      const point = pointIn(space, here, budget)
      if (point === 'unknown') throw spent
      if (point === 'none') {
        visit.impossible?.(here)
        return false
      }
    }
    const { end, settled } = settle(start, given)
    const left = list.subarray(start, end)
    if (settled) return visit.leaf(left, here)
    if (visit.prune?.(left, here) === true) return false
    const cut = chooseCut(space, boxes, left, open.subarray(start, end), here)
    visit.cut?.(cut)
    const { axis, at } = cut
    const [beforeLow, beforeHigh] = [cellLow[axis] ?? 0, cellHigh[axis] ?? 0]
    for (const isLower of [true, false]) {
      if (isMask[axis]) cellLow[axis] = isLower ? beforeLow & at : beforeLow & ~at
      else if (isLower) cellHigh[axis] = at
      else cellLow[axis] = at
      const stopped = visitCell(end, descend(start, end, axis, beforeLow, beforeHigh))
      cellLow[axis] = beforeLow
      cellHigh[axis] = beforeHigh
      if (stopped) return true
    }
    return false
  }

  /** Puts the candidates that reach into the cell on top of the stack; the cell was cut on one axis. */
  const descend = (start: number, end: number, axis: number, beforeLow: number, beforeHigh: number): number => {
    grow(end + (end - start))
    let top = end
    for (let at = start; at < end; at += 1) {
      const box = list[at] ?? 0
      if (!reaches(box, axis)) continue
      const side = box * width + axis
      const tookIn = isMask[axis]
        ? (beforeLow & ~(low[side] ?? 0)) === 0
        : (low[side] ?? 0) <= beforeLow && (high[side] ?? 0) >= beforeHigh
      list[top] = box
      open[top] = (open[at] ?? 0) - (!tookIn && takesIn(box, axis) ? 1 : 0)
      top += 1
    }
    return top
  }

  const begin = (): number => {
    const chosen = candidates ?? Int32Array.from({ length: boxes.count }, (_, box) => box)
    grow(chosen.length)
    let top = 0
    for (const box of chosen) {
      let openAxes = 0
      let reached = true
      for (let axis = 0; axis < width && reached; axis += 1) {
        reached = reaches(box, axis)
        if (!takesIn(box, axis)) openAxes += 1
      }
      if (!reached) continue
      list[top] = box
      open[top] = openAxes
      top += 1
    }
    return top
  }

  try {
    return visitCell(0, begin()) ? 'stopped' : 'done'
  } catch (error) {
    if (error === spent) return 'budget'
    throw error
  }
}

const spent = new Error('the budget of a search is spent')
