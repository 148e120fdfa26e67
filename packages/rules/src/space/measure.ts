import type { Box } from './boxes'
import { countOrdered, countWords } from './count-compared'
import type { Share } from './region'
import { cellsIn, factAt, ticksIn } from './sides'
import { isOrdered } from './space'
import type { FactAxis, Space } from './space'

/**
 * How many inputs a box holds, exactly; undefined when it compares more facts with each other than can be counted.
 * A text that no condition mentions counts as one value (as many as there are facts, where texts are compared).
 */
export function measureOf(space: Space, box: Box): bigint | undefined {
  const groups = comparedGroups(space)
  let count = 1n
  const compared = new Set(groups.flat())
  for (const [index, axis] of space.axes.entries())
    if (axis.kind === 'fact' && !compared.has(index)) count *= valuesIn(axis, box, index)
  for (const group of groups) {
    const [first = 0] = group
    const part = isOrdered(factAt(space, first).spec) ? countOrdered(space, box, group) : countWords(space, box, group)
    if (part === undefined) return undefined
    count *= part
  }
  return count
}

/** The exact share of boxes that do not overlap, or null where it cannot be counted. */
export function shareOf(space: Space, boxes: readonly Box[], whole: Box): Share | null {
  const of = measureOf(space, whole)
  let inputs = 0n
  for (const box of boxes) {
    const count = measureOf(space, box)
    if (count === undefined || of === undefined) return null
    inputs += count
  }
  return shareFrom(inputs, of)
}

/** Counted inputs as a share of all; null where one of both could not be counted. */
export function shareFrom(inputs: bigint | undefined, of: bigint | undefined): Share | null {
  if (inputs === undefined || of === undefined || of === 0n) return null
  return { inputs: String(inputs), of: String(of), fraction: fractionOf(inputs, of) }
}

/** Facts that are compared with each other, directly or through others. */
function comparedGroups(space: Space): readonly (readonly number[])[] {
  const groups: number[][] = []
  for (const order of space.orders) {
    const axis = space.axes[order]
    if (axis?.kind !== 'order') continue
    const pair = [space.indexOf.get(axis.left) ?? 0, space.indexOf.get(axis.right) ?? 0]
    const touching = groups.filter((group) => pair.some((fact) => group.includes(fact)))
    const joined = [...new Set([...touching.flat(), ...pair])]
    for (const group of touching) groups.splice(groups.indexOf(group), 1)
    groups.push(joined)
  }
  return groups
}

function valuesIn(axis: FactAxis, box: Box, index: number): bigint {
  if (!isOrdered(axis.spec)) return BigInt(cellsIn(axis, box, index).length)
  const cells = cellsIn(axis, box, index)
  const absent = cells.filter((cell) => axis.cells[cell] === null).length
  if (absent === cells.length) return BigInt(absent)
  const [first, last] = ticksIn(axis, box, index)
  return BigInt(last) - BigInt(first) + 1n + BigInt(absent)
}

/** A quotient of integers as a double, without passing through infinity. */
function fractionOf(part: bigint, whole: bigint): number {
  const digits = 10n ** 18n
  const scaled = (part * digits) / whole
  if (scaled > 10n ** 9n || part === 0n) return Number(scaled) / 1e18
  const shift = BigInt(String(whole).length - String(part).length + 18)
  return Number((part * 10n ** shift) / whole) / Number(`1e${String(shift)}`)
}
