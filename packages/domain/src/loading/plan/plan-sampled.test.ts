import type { Text } from '@zhidu/rules'
import { sample } from '@zhidu/rules/testing'
import type fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClauseId } from '../../clauses'
import { createDomain } from '../../create-domain'
import { loadingLimitInput } from '../limit'
import type { StackedPlan } from './index'
import { decidedOf, order, plannedOrders, stackedOf } from './plan-fixtures'

type Order = typeof plannedOrders extends fc.Arbitrary<infer T> ? T : never

/** What the arithmetic behind the tables comes to; it takes several facts at once, so it is tried and not proved. */
interface PlanProperty {
  readonly label: Text
  readonly clauses: readonly [ClauseId, ...ClauseId[]]
  readonly holds: (plan: StackedPlan, order: Order) => boolean
}

const { limit } = createDomain().loading

/** Layers that the table of limits allows for the same case. */
function layersAllowed(given: Order): number {
  const all: Readonly<Record<string, unknown>> = { ...order, ...given }
  const asked: Record<string, unknown> = {}
  for (const name of Object.keys(loadingLimitInput.shape)) asked[name] = all[name]
  const { outcome } = decidedOf(limit.decide(asked as Parameters<typeof limit.decide>[0]))
  return outcome.verdict === 'limit' ? outcome.layers : 0
}

const properties: readonly PlanProperty[] = [
  {
    label: {
      zh: '码放不超过限高表的层数和袋数',
      en: 'no more layers and bags are stacked than the table of limits allows',
    },
    clauses: ['cement/convention/3.1.1', 'cement/convention/3.1.2', 'cement/convention/3.2', 'cement/convention/3.3'],
    holds: ({ layersStacked, bagsStacked, bagsPerLayer }, given) =>
      layersStacked <= layersAllowed(given) && bagsStacked <= layersAllowed(given) * bagsPerLayer,
  },
  {
    label: {
      zh: '整层袋数乘以整层层数，加顶层袋数，等于订货袋数；装不下时等于可装袋数',
      en: 'full layers and the top layer come to the bags ordered, or to the most that fit: not one more or less',
    },
    clauses: ['cement/9.1.2'],
    holds: ({ layersStacked, bagsPerLayer, topLayerBags, bags, bagsThatFit, fits }) =>
      (layersStacked - 1) * bagsPerLayer + topLayerBags === (fits ? bags : bagsThatFit),
  },
  {
    label: {
      zh: '重心落在车厢之内、码放高度之内',
      en: 'the centre of gravity lies within the bed and within the stack',
    },
    clauses: ['cement/9.1.1'],
    holds: ({ centre, bed, stackHeight }) =>
      within(centre.x, bed.length) && within(centre.y, bed.width) && within(centre.z, stackHeight),
  },
]

function within(place: number, size: number): boolean {
  return place > 0 && place < size
}

const against = (holds: PlanProperty['holds']) =>
  sample(plannedOrders, (given) => holds(stackedOf(given), given), { runs: 300, seed: 1 })

describe('the arithmetic of a load plan, sampled', () => {
  it.each(properties)('$label.en ($clauses.0)', ({ holds }) => {
    expect(against(holds)).toMatchObject({ verdict: 'undecided', runs: 300 })
  })

  it('finds an order against a claim that does not hold: a plan may have an incomplete layer', () => {
    const sampling = against(({ topLayerBags, bagsPerLayer }) => topLayerBags === bagsPerLayer)
    expect(sampling).toMatchObject({ verdict: 'refuted', counterexample: { bags: 1 } })
  })
})
