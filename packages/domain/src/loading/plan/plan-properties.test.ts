import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StackedPlan } from './index'
import { symmetricRows } from './layer'
import { plannedOrders, stackedOf } from './plan-fixtures'

type Bag = StackedPlan['layers'][number]['bags'][number]

/** Every bag of a plan, layer by layer, with the height of its middle doubled. */
const bagsOf = ({ layers, bagHeight }: StackedPlan): (Bag & { middle: number })[] =>
  layers.flatMap(({ fromLayer, toLayer, bags }) =>
    Array.from({ length: toLayer - fromLayer + 1 }, (_, above) =>
      bags.map((bag) => ({ ...bag, middle: (2 * (fromLayer + above) - 1) * bagHeight })),
    ).flat(),
  )
const every = (holds: (plan: StackedPlan) => void) =>
  fc.assert(
    fc.property(plannedOrders, (input) => {
      holds(stackedOf(input))
    }),
    { numRuns: 150 },
  )

describe('every plan', () => {
  it('that fits stays within the layers of the limit, and no layer carries more than a full one', () => {
    every((plan) => {
      expect(plan.fits).toBe(plan.layersNeeded <= plan.layerLimit)
      expect(plan.fits).toBe(plan.bags <= plan.bagsThatFit)
      expect(plan.layersStacked).toBe(plan.fits ? plan.layersNeeded : plan.layerLimit)
      for (const { bags } of plan.layers) expect(bags.length).toBeLessThanOrEqual(plan.bagsPerLayer)
    })
  })

  it('lays exactly the bags that were ordered, or the most that fit', () => {
    every((plan) => {
      expect(plan.bagsStacked).toBe(Math.min(plan.bags, plan.bagsThatFit))
      expect(bagsOf(plan)).toHaveLength(plan.bagsStacked)
      expect(plan.layers.at(-1)?.bags).toHaveLength(plan.topLayerBags)
    })
  })

  it('lays no bag over another of its layer, and none outside the bed but by the width that is warned of', () => {
    every(({ layers, bed, bagsAcross, warnings }) => {
      const overhang = Math.max(0, Math.ceil((bagsAcross - bed.width) / 2))
      expect(overhang > 0).toBe(warnings.some(({ warning }) => warning === 'bagsWider'))
      for (const { bags } of layers) {
        for (const { x, y, length, width } of bags) {
          expect(x >= 0 && x + length <= bed.length).toBe(true)
          expect(y >= -overhang && y + width <= bed.width + overhang).toBe(true)
        }
        expect(bags.filter((bag, index) => bags.some((other, at) => at > index && overlap(bag, other)))).toEqual([])
      }
    })
  })

  it('has the centre of gravity that a sum over all bags gives', () => {
    every((plan) => {
      const bags = bagsOf(plan)
      const mean = (of: (bag: (typeof bags)[number]) => number) =>
        bags.reduce((sum, bag) => sum + of(bag), 0) / bags.length
      const { centre, bed } = plan
      const x = mean((bag) => bag.x + bag.length / 2)
      const y = mean((bag) => bag.y + bag.width / 2)
      for (const [given, sum] of [
        [centre.x, x],
        [centre.y, y],
        [centre.z, mean(({ middle }) => middle / 2)],
        [centre.offsetAlong, x - bed.length / 2],
        [centre.offsetAcross, y - bed.width / 2],
      ] as const) {
        expect(Math.abs(given - sum)).toBeLessThanOrEqual(0.5 + 1e-6)
      }
      const isWarned = (name: string) => plan.warnings.some(({ warning }) => warning === name)
      expect(isWarned('offCentreAlong')).toBe(Math.abs(x - bed.length / 2) > 0.05 * bed.length + 1e-6)
      expect(isWarned('offCentreAcross')).toBe(Math.abs(y - bed.width / 2) > 0.05 * bed.width + 1e-6)
    })
  })
})

describe('the top layer', () => {
  it('lies symmetric to the centre of the bed, to both sides and to front and rear, within 1 mm', () => {
    every((plan) => {
      const top = plan.layers.at(-1)?.bags ?? []
      if (top.some(({ crosswise }) => crosswise)) return
      expect(isMirrored(top, ({ y, width, x }) => [x, plan.bed.width - y - width])).toBe(true)
      // One bag short of an even number of rows cannot be mirrored: an odd number of bags and no row at the centre.
      const rows = Math.floor(plan.bed.length / (top[0]?.length ?? 1))
      const abreast = plan.arrangement === 'four' ? 4 : 3
      if (top.length % 2 === 1 && rows % 2 === 0 && top.length > abreast * (rows - 1)) return
      expect(isMirrored(top, ({ x, y, length }) => [plan.bed.length - x - length, y])).toBe(true)
    })
  })

  it('with crosswise bags lies symmetric to front and rear, and weighs evenly to both sides as far as whole bags allow', () => {
    every((plan) => {
      const top = plan.layers.at(-1)?.bags ?? []
      const crosswise = top.filter((bag) => bag.crosswise)
      if (crosswise.length === 0 || top.length === plan.bagsPerLayer) return
      expect(isMirrored(crosswise, ({ x, y, length }) => [plan.bed.length - x - length, y])).toBe(true)
      const moment = top.reduce((sum, { y, width }) => sum + y + width / 2 - plan.bed.width / 2, 0)
      const free = crosswise.length < Math.floor(plan.bed.length / 650)
      if (free && top.length - crosswise.length < 3 * Math.floor(plan.bed.length / 450)) {
        expect(Math.abs(moment)).toBeLessThanOrEqual(plan.bagsAcross / 2 + top.length)
      }
    })
  })

  it('has the same rows from both ends for every number of bags that allows it', () => {
    for (const abreast of [3, 4])
      for (let most = 1; most <= 30; most++)
        for (let count = 1; count <= abreast * most; count++) {
          const rows = symmetricRows(count, abreast, most)
          expect(rows.reduce((sum, bags) => sum + bags, 0)).toBe(count)
          expect(rows.length).toBeLessThanOrEqual(most)
          expect(rows.every((bags) => bags >= 1 && bags <= abreast)).toBe(true)
          const isPossible = count % 2 === 0 || most % 2 === 1 || count <= abreast * (most - 1)
          if (isPossible) expect(rows).toEqual(rows.toReversed())
        }
  })
})

function overlap(a: Bag, b: Bag): boolean {
  return a.x < b.x + b.length && b.x < a.x + a.length && a.y < b.y + b.width && b.y < a.y + a.width
}

function isMirrored(bags: readonly Bag[], mirror: (bag: Bag) => readonly [number, number]): boolean {
  return bags.every((bag) => {
    const [x, y] = mirror(bag)
    return bags.some((other) => Math.abs(other.x - x) <= 1 && Math.abs(other.y - y) <= 1)
  })
}
