import { bagsPerLayer, layBags } from './layer'
import type { Bag, Bed, Pattern } from './layer'

/** Layers that are laid alike (同样码放的各层), counted from the floor. */
export interface LayerGroup {
  readonly fromLayer: number
  readonly toLayer: number
  readonly bags: readonly Bag[]
}

/** Where the centre of gravity lies; every figure in mm, exact to half of one. */
export interface Centre {
  /** From the front wall, from the left wall, above the floor. */
  readonly x: number
  readonly y: number
  readonly z: number
  /** From the centre of the bed: to the rear and to the right are positive. */
  readonly offsetAlong: number
  readonly offsetAcross: number
  /** Whether the offset is more than the given share of the length, and of the width. */
  readonly offAlong: boolean
  readonly offAcross: boolean
}

/** Full layers of the same kind, and on them what is left over. */
export function stackBags(count: number, pattern: Pattern, bed: Bed): readonly LayerGroup[] {
  const full = bagsPerLayer(pattern, bed)
  const layers = Math.floor(count / full)
  const rest = count - layers * full
  return [
    ...(layers === 0 ? [] : [{ fromLayer: 1, toLayer: layers, bags: layBags(full, pattern, bed) }]),
    ...(rest === 0 ? [] : [{ fromLayer: layers + 1, toLayer: layers + 1, bags: layBags(rest, pattern, bed) }]),
  ]
}

/**
 * The centre of gravity of a stack whose bags weigh all the same.
 * @param mostOffset greatest offset in thousandths of length and width that is still no warning
 */
export function centreOf(stack: readonly LayerGroup[], bed: Bed, bagHeight: number, mostOffset: number): Centre {
  // Doubled, so that the middle of a bag is a whole number.
  const doubled = { x: 0, y: 0, z: 0, bags: 0 }
  for (const { fromLayer, toLayer, bags } of stack) {
    const layers = toLayer - fromLayer + 1
    for (const { x, y, length, width } of bags) {
      doubled.x += layers * (2 * x + length)
      doubled.y += layers * (2 * y + width)
    }
    doubled.z += bags.length * bagHeight * (toLayer ** 2 - (fromLayer - 1) ** 2)
    doubled.bags += layers * bags.length
  }
  const moment = { along: doubled.x - doubled.bags * bed.length, across: doubled.y - doubled.bags * bed.width }
  const mean = (sum: number): number => Math.round(sum / (2 * doubled.bags)) + 0
  const isOff = (sum: number, size: number): boolean => Math.abs(sum) * 1000 > 2 * doubled.bags * mostOffset * size
  return {
    x: mean(doubled.x),
    y: mean(doubled.y),
    z: mean(doubled.z),
    offsetAlong: mean(moment.along),
    offsetAcross: mean(moment.across),
    offAlong: isOff(moment.along, bed.length),
    offAcross: isOff(moment.across, bed.width),
  }
}
