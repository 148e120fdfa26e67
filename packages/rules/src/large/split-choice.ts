import type { RowBoxes } from './row-boxes'

/** A way to divide the boxes of a region. */
export interface Split {
  readonly axis: number
  /** Where the upper half begins; without it the region is divided into stretches of 2 ** shift numbers. */
  readonly cut?: number
  readonly shift: number
  readonly parts: number
  /** Boxes of all parts together. */
  readonly total: number
}

/** Some boxes by their numbers, as a stretch of a longer list. */
export interface BoxList {
  readonly numbers: Int32Array
  readonly start: number
  readonly count: number
}

/** Boxes that are looked at to choose. */
const sampled = 48
const borders = new Float64Array(2 * sampled)
/** A split is worth its while when it leaves less than this share of what there was to look through … */
const worthwhile = 0.95
/** … and for a few boxes, which are soon looked through, only when it takes hardly any memory. */
const few = 8
const leastOfFew = 3
/** What a step costs, as memory. */
const stepCost = 0.05

/**
 * The split that leaves the least to look through for the memory that it takes: boxes in several parts take it often.
 * @param open axes on which some box does not cover the region
 */
export function bestSplit(
  { sides }: RowBoxes,
  { numbers, start, count: length }: BoxList,
  open: readonly number[],
  region: Float64Array,
): Split | undefined {
  const step = Math.ceil(length / sampled)
  const count = Math.ceil(length / step)
  const width = region.length
  let best: Split | undefined
  let most = length <= few ? leastOfFew : 0
  const consider = (split: Split, left: number): void => {
    if (left >= worthwhile * count) return
    const gain = Math.log(count / left) / (Math.log(split.total / count) + stepCost)
    if (gain <= most) return
    most = gain
    best = { ...split, total: split.total * step }
  }

  for (const axis of open) {
    const side = 2 * axis
    const [low, high] = [region[side] ?? 0, region[side + 1] ?? 0]
    let known = 0
    for (let place = 0; place < length; place += step) {
      const at = (numbers[start + place] ?? 0) * width + side
      const [from, to] = [sides[at] ?? 0, sides[at + 1] ?? 0]
      if (from > low) borders[known++] = from
      if (to < high) borders[known++] = to + 1
    }
    if (known === 0) continue
    const cut = borders.subarray(0, known).sort()[known >> 1] ?? low
    let [below, above] = [0, 0]
    for (let place = 0; place < length; place += step) {
      const at = (numbers[start + place] ?? 0) * width + side
      if ((sides[at] ?? 0) < cut) below += 1
      if ((sides[at + 1] ?? 0) >= cut) above += 1
    }
    const halves = { axis, cut, shift: 0, parts: 2, total: below + above }
    consider(halves, (below * below + above * above) / halves.total)

    const least = Math.max(0, Math.ceil(Math.log2((high - low + 1) / (2 * length + 16))))
    for (const shift of [least, least + 3, least + 6]) {
      const size = 2 ** shift
      const partOf = (number: number): number => Math.floor((number - low) / size)
      const [parts, middle] = [partOf(high) + 1, partOf(cut)]
      if (parts < 2) break
      let [total, there] = [0, 0]
      for (let place = 0; place < length; place += step) {
        const at = (numbers[start + place] ?? 0) * width + side
        const from = partOf(Math.max(low, sides[at] ?? 0))
        const to = partOf(Math.min(high, sides[at + 1] ?? 0))
        total += to - from + 1
        if (from <= middle && middle <= to) there += 1
      }
      // Where boxes crowd in few parts, the part in their middle tells.
      consider({ axis, shift, parts, total }, Math.max(total / parts, there - 1))
    }
  }
  return best
}
