import { gridOf } from '../evaluate/cells'
import type { FactValue } from '../fact/fact-spec'
import type { Box } from './boxes'
import { isOrdered } from './space'
import type { FactAxis, Space } from './space'

export function factAt(space: Space, index: number): FactAxis {
  const axis = space.axes[index]
  if (axis?.kind !== 'fact') throw new Error('the axis of a fact was asked for')
  return axis
}

/** The lowest and the highest tick of an ordered fact in a box. */
export function ticksIn(axis: FactAxis, box: Box, index: number): readonly [number, number] {
  const known = axis.cells.at(-1) === null ? axis.size - 1 : axis.size
  const { scale } = gridOf(axis.spec)
  const first = axis.cells[box.low[index] ?? 0]
  const last = axis.cells[Math.min(box.high[index] ?? 0, known) - 1]
  return [Math.round(Number(first?.low) * scale), Math.round(Number(last?.high) * scale)]
}

/** The tick at which a search begins: the lowest one, of moments one that can be written as a date. */
export function firstTick(axis: FactAxis, [low, high]: readonly [number, number]): number {
  return axis.spec.type === 'instant' && low < firstYear && high >= firstYear ? firstYear : low
}

/** 0001-01-01T00:00:00Z. */
const firstYear = -62_135_596_800_000

/** The cells of an axis that a box takes in; of an ordered one only the ends matter. */
export function cellsIn(axis: FactAxis, box: Box, index: number): readonly number[] {
  const low = box.low[index] ?? 0
  if (axis.sides === 'mask') return axis.cells.flatMap((_, bit) => ((low & (1 << bit)) === 0 ? [] : [bit]))
  const high = box.high[index] ?? 0
  if (!isOrdered(axis.spec)) return Array.from({ length: high - low }, (_, place) => low + place)
  return axis.cells[high - 1] === null && high - 1 > low ? [low, high - 1] : [low]
}

/** The cell of an open text that stands for every text that no condition mentions; -1 where there is none. */
export function othersPlace({ spec, cells }: FactAxis): number {
  if (spec.type !== 'string') return -1
  return cells.length - (cells.at(-1) === null ? 2 : 1)
}

/** The words or texts that conditions on a fact name, or that it can have. */
export function mentionedBy(axis: FactAxis): readonly FactValue[] {
  const others = othersPlace(axis)
  return [...axis.places].flatMap(([text, place]) => (place === others ? [] : [text]))
}

/** Whether a text is not too long for a fact. */
export function fits({ spec }: FactAxis, text: FactValue): boolean {
  return spec.type !== 'string' || String(text).length <= spec.maxLength
}

/** How many cells a mask takes in. */
export function bitsIn(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1
  return count
}
