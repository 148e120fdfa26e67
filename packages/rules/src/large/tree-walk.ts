import { bucketOf } from './bit-rows'
import type { Facts } from '../evaluate/facts'
import type { RowBoxes } from './row-boxes'
import { leafKinds } from './split-tree'
import type { SplitTree } from './split-tree'

export const noRow = -1

/** What a number is multiplied by to be divided by 2 ** shift. */
const shares = Float64Array.from({ length: 64 }, (_, shift) => 2 ** -shift)

/**
 * Looks a point up in a tree.
 * @param before rows from this one on do not matter
 * @param found where all rows are put; without it the first one is enough
 * @returns the first row that holds, or {@link noRow}; with `found` it says nothing
 */
export type TreeWalk = (facts: Facts, before: number, found?: number[]) => number

/** A tree that can be looked at. */
export interface TreeWalks {
  readonly walk: TreeWalk
  /** The one row that holds where a single box covers all that is near; undefined elsewhere. */
  readonly sole: () => number | undefined
}

/**
 * @param places where the facts lie on each axis
 * @param isHit whether the facts are in a box and its row holds
 */
export function treeWalkOf(
  { root, memory }: SplitTree,
  rows: RowBoxes['rows'],
  places: Float64Array,
  isHit: (box: number, facts: Facts) => boolean,
): TreeWalks {
  const numbers = new Int32Array(memory)
  const floats = new Float64Array(memory)
  /** Where the bits of each axis begin. */
  const starts = new Int32Array(places.length)

  const leafOf = (): number => {
    let node = root
    while (node >= 0) {
      const axis = numbers[node] ?? 0
      const cut = floats[(node >> 1) + 1] ?? 0
      const way =
        axis < 0
          ? Math.floor(((places[~axis] ?? 0) - cut) * (shares[numbers[node + 1] ?? 0] ?? 0))
          : (places[axis] ?? 0) < cut
            ? 0
            : 1
      node = numbers[node + 4 + way] ?? 0
    }
    return ~node
  }

  /** Puts a row that holds to the others; whether no more is needed. */
  const settle = (row: number, found: number[] | undefined): boolean => {
    if (found === undefined) return true
    // Boxes of one row stand together.
    if (found.at(-1) !== row) found.push(row)
    return false
  }

  const walkList = (at: number, isCovered: boolean, facts: Facts, before: number, found?: number[]): number => {
    const end = at + (numbers[at] ?? 0)
    for (let place = at + 1; place <= end; place += 1) {
      const box = numbers[place] ?? 0
      const row = rows[box] ?? 0
      if (row >= before) break
      if ((isCovered || isHit(box, facts)) && settle(row, found)) return row
    }
    return noRow
  }

  const walkBits = (at: number, facts: Facts, before: number, found?: number[]): number => {
    const words = ((numbers[at] ?? 0) + 31) >> 5
    const open = numbers[at + 1] ?? 0
    for (let order = 0; order < open; order += 1) {
      const head = at + 2 + 4 * order
      const place = places[numbers[head] ?? 0] ?? 0
      const bucket = bucketOf(floats, (numbers[head + 2] ?? 0) >> 1, numbers[head + 1] ?? 0, place)
      starts[order] = (numbers[head + 3] ?? 0) + bucket * words
    }
    const boxesAt = at + 2 + 4 * open
    for (let word = 0; word < words; word += 1) {
      let bits = -1
      for (let order = 0; order < open && bits !== 0; order += 1) bits &= numbers[(starts[order] ?? 0) + word] ?? 0
      for (; bits !== 0; bits &= bits - 1) {
        const box = numbers[boxesAt + 32 * word + 31 - Math.clz32(bits & -bits)] ?? 0
        const row = rows[box] ?? 0
        if (row >= before) return noRow
        if (isHit(box, facts) && settle(row, found)) return row
      }
    }
    return noRow
  }

  const walk: TreeWalk = (facts, before, found) => {
    const leaf = leafOf()
    const [kind, at] = [leaf & 3, leaf >> 2]
    if (kind === leafKinds.bits) return walkBits(at, facts, before, found)
    if (kind !== leafKinds.one) return walkList(at, kind === leafKinds.covered, facts, before, found)
    found?.push(at)
    return at
  }
  const sole = (): number | undefined => {
    const leaf = leafOf()
    return (leaf & 3) === leafKinds.one ? leaf >> 2 : undefined
  }
  return { walk, sole }
}
