import type { Comparison, JsonCondition } from '../rulebook/condition'
import type { AnyRulebook } from '../rulebook/rulebook'
import { axesOf, axisKey } from './axes'
import type { Axis } from './axes'

/** Most boxes of one row; a part of a condition that would take more is left to be tested. */
const mostOfRow = 32

/**
 * Rows as boxes in flat arrays: box b stands for points from `sides[2 * (b * axes + a)]` to the number behind it,
 * both included, on each axis a.
 */
export interface RowBoxes {
  readonly axes: readonly Axis[]
  readonly count: number
  readonly sides: Float64Array
  /** The row of each box, ascending; a row with alternatives has several boxes. */
  readonly rows: Int32Array
  /** 1 where a row asks more than its box says, so that it must be tested. */
  readonly loose: Uint8Array
}

interface Box {
  readonly sides: readonly number[]
  readonly isLoose: boolean
}

/** Lowers the rows of a table to boxes. */
export function rowBoxesOf(rulebook: AnyRulebook): RowBoxes {
  const { expanded } = rulebook
  const byKey = axesOf(rulebook)
  const axes = [...byKey.values()]
  const places = new Map([...byKey.keys()].map((key, place) => [key, place]))
  const mostOfAll = 2 * expanded.length + 4_096
  let total = 0

  const narrowed = (boxes: readonly Box[], condition: JsonCondition, most: number): readonly Box[] => {
    if ('all' in condition) return condition.all.reduce((left, part) => narrowed(left, part, most), boxes)
    const parts =
      'any' in condition
        ? condition.any.flatMap((part) => narrowed(boxes, part, most))
        : cut(boxes, condition as Comparison)
    return parts.length > Math.max(most, boxes.length)
      ? boxes.map(({ sides }): Box => ({ sides, isLoose: true }))
      : parts
  }

  const cut = (boxes: readonly Box[], comparison: Comparison): readonly Box[] => {
    const place = 2 * (places.get(axisKey(comparison)) ?? 0)
    const runs = axes[place >> 1]?.runsOf(comparison) ?? []
    const smaller: Box[] = []
    for (const { sides, isLoose } of boxes) {
      for (const [low, high] of runs) {
        const from = Math.max(low, sides[place] ?? 0)
        const to = Math.min(high, sides[place + 1] ?? 0)
        if (from > to) continue
        const own = sides.slice()
        own[place] = from
        own[place + 1] = to
        smaller.push({ sides: own, isLoose })
      }
    }
    return smaller
  }

  const whole: Box = { sides: axes.flatMap(({ low, high }) => [low, high]), isLoose: false }
  const found = expanded.map((condition) => {
    const boxes = narrowed([whole], condition, total > mostOfAll ? 1 : mostOfRow)
    total += boxes.length
    return boxes
  })
  const width = 2 * axes.length
  const result = {
    axes,
    count: total,
    sides: new Float64Array(total * width),
    rows: new Int32Array(total),
    loose: new Uint8Array(total),
  }
  let at = 0
  for (const [row, boxes] of found.entries())
    for (const { sides, isLoose } of boxes) {
      result.sides.set(sides, at * width)
      result.rows[at] = row
      result.loose[at] = isLoose ? 1 : 0
      at += 1
    }
  return result
}
