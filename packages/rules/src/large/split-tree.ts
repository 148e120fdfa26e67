import { addBits } from './bit-rows'
import { createPool } from './pool'
import type { RowBoxes } from './row-boxes'
import { bestSplit } from './split-choice'
import type { BoxList, Split } from './split-choice'

/**
 * A tree over boxes in one piece of memory. A node is `[axis, 0, cut, child below, child from the cut on]`, or a jump
 * `[~axis, shift, low, child of each 2 ** shift numbers from low on …]`, where a cut and a low are floats that take two
 * places. A child is the place of a node, or `~(4 × place + kind)` of a leaf.
 */
export interface SplitTree {
  readonly root: number
  readonly memory: ArrayBuffer
  /** What one walk takes, in boxes looked at; where there are more boxes, a walk is taken to end more often. */
  readonly cost: number
}

/** A leaf is one row whose box covers its region, boxes to be looked at, boxes that all cover it, or boxes as bits. */
export const leafKinds = { one: 0, list: 1, covered: 2, bits: 3 } as const

/** How a tree may grow. */
export interface TreeLimits {
  /** How many numbers it may take. */
  readonly budget: number
  /** Boxes that are sooner looked at one by one than sieved by bits. */
  readonly listed: number
}

/** Numbers that are kept for each box of a larger leaf, for bits. */
const reserve = 8
const deepest = 64
/** What a step to a child, the look for a bucket and a word of bits cost, in boxes looked at. */
const hopCost = 0.5
const bucketCost = 2
const wordCost = 0.15
const head = 4

/**
 * Builds the tree of some boxes.
 * @param isFirst whether boxes behind one that covers a region can be left out
 */
export function splitTreeOf(
  boxes: RowBoxes,
  chosen: readonly number[],
  isFirst: boolean,
  { budget, listed }: TreeLimits,
): SplitTree {
  const { axes, sides, rows, loose } = boxes
  const pool = createPool()
  const region = Float64Array.from(axes.flatMap(({ low, high }) => [low, high]))
  const width = region.length
  let lists = new Int32Array(4 * chosen.length)
  let used = chosen.length
  let cost = 0
  lists.set(chosen)

  const build = (start: number, end: number, share: number, weight: number, depth: number): number => {
    const { count, open } = covering(start, end)
    const list: BoxList = { numbers: lists, start, count }
    cost += hopCost * weight
    if (open.length === 0) return coveredLeaf(list)
    const split = depth < deepest ? bestSplit(boxes, list, open, region) : undefined
    if (split !== undefined && roomFor(split) <= share) return node(list, split, share, weight, depth)
    if (count <= listed) {
      cost += weight * count
      return leaf(list, leafKinds.list)
    }
    cost += weight * open.length * (bucketCost + (wordCost * count) / 32)
    return ~(4 * addBits(pool, boxes, { list, open, region, share }) + leafKinds.bits)
  }

  const roomFor = ({ total, parts }: Split): number =>
    (total > listed * parts ? reserve * total : total) + 2 * parts + head

  /** How many boxes count in the region, and the axes on which one of them does not cover it. */
  const covering = (start: number, end: number): { readonly count: number; readonly open: readonly number[] } => {
    const open: number[] = []
    let at = start
    while (at < end) {
      const box = lists[at] ?? 0
      at += 1
      let covers = true
      for (let axis = 0; axis < axes.length; axis += 1) {
        const [side, own] = [2 * axis, box * width + 2 * axis]
        if ((sides[own] ?? 0) <= (region[side] ?? 0) && (sides[own + 1] ?? 0) >= (region[side + 1] ?? 0)) continue
        covers = false
        if (!open.includes(axis)) open.push(axis)
      }
      if (covers && isFirst && loose[box] === 0) break
    }
    return { count: at - start, open }
  }

  const coveredLeaf = (list: BoxList): number => {
    const { numbers, start, count } = list
    for (let at = start; at < start + count; at += 1) {
      if (loose[numbers[at] ?? 0] === 1) return leaf(list, leafKinds.list)
    }
    return count === 1 ? ~(4 * (rows[numbers[start] ?? 0] ?? 0) + leafKinds.one) : leaf(list, leafKinds.covered)
  }

  const leaf = ({ numbers, start, count }: BoxList, kind: number): number => {
    const at = pool.take(count + 1)
    pool.set(at, count)
    for (let order = 0; order < count; order += 1) pool.set(at + 1 + order, numbers[start + order] ?? 0)
    return ~(4 * at + kind)
  }

  const node = (list: BoxList, split: Split, share: number, weight: number, depth: number): number => {
    const { axis, cut, shift, parts } = split
    const [side, before] = [2 * axis, used]
    const [low, high] = [region[side] ?? 0, region[side + 1] ?? 0]
    const starts = cut === undefined ? byPart(list, side, low, split) : byCut(list, side, cut)
    const at = pool.take(head + parts)
    pool.set(at, cut === undefined ? ~axis : axis)
    pool.set(at + 1, shift)
    pool.setFloat(at + 2, cut ?? low)
    const total = used - before + parts
    for (let part = 0; part < parts; part += 1) {
      region[side] = part === 0 ? low : (cut ?? low + part * 2 ** shift)
      region[side + 1] = part === parts - 1 ? high : (cut ?? low + (part + 1) * 2 ** shift) - 1
      const [start, end] = [starts[part] ?? 0, starts[part + 1] ?? 0]
      const own = (end - start + 1) / total
      const child = build(start, end, Math.floor((share - head - parts) * own), weight * own, depth + 1)
      pool.set(at + head + part, child)
    }
    region[side] = low
    region[side + 1] = high
    used = before
    return at
  }

  const room = (count: number): void => {
    if (used + count <= lists.length) return
    const larger = new Int32Array(2 * (used + count))
    larger.set(lists)
    lists = larger
  }

  /** Puts the boxes of both halves behind the lists; where each begins, and where the last one ends. */
  const byCut = ({ numbers, start, count }: BoxList, side: number, cut: number): readonly number[] => {
    room(2 * count)
    const starts = [used]
    for (const isUpper of [false, true]) {
      for (let at = start; at < start + count; at += 1) {
        const box = numbers[at] ?? 0
        const own = box * width + side
        if (isUpper ? (sides[own + 1] ?? 0) >= cut : (sides[own] ?? 0) < cut) lists[used++] = box
      }
      starts.push(used)
    }
    return starts
  }

  /** The same for the parts of a jump. */
  const byPart = (
    { numbers, start, count }: BoxList,
    side: number,
    low: number,
    { parts, shift }: Split,
  ): Int32Array => {
    const ends = new Int32Array(parts + 1)
    const eachPlace = (visit: (place: number, box: number) => void): void => {
      for (let at = start; at < start + count; at += 1) {
        const box = numbers[at] ?? 0
        const from = Math.max(0, Math.floor(((sides[box * width + side] ?? 0) - low) / 2 ** shift))
        const to = Math.min(parts - 1, Math.floor(((sides[box * width + side + 1] ?? 0) - low) / 2 ** shift))
        for (let place = from; place <= to; place += 1) visit(place, box)
      }
    }
    eachPlace((place) => {
      ends[place + 1] = (ends[place + 1] ?? 0) + 1
    })
    ends[0] = used
    for (let place = 0; place < parts; place += 1) ends[place + 1] = (ends[place + 1] ?? 0) + (ends[place] ?? 0)
    const starts = ends.slice()
    room((ends[parts] ?? 0) - used)
    used = ends[parts] ?? 0
    eachPlace((place, box) => {
      const at = starts[place] ?? 0
      lists[at] = box
      starts[place] = at + 1
    })
    return ends
  }

  const root = build(0, chosen.length, budget, 1, 0)
  return { root, memory: pool.memory(), cost }
}
