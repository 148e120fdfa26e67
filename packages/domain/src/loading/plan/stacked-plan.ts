import type { Site, SiteValueName } from '../../site'
import type { LoadingLimit } from '../limit'
import type { LoadPlanInput } from './facts'
import { bagsPerLayer, rowWidth } from './layer'
import type { Bed, Pattern } from './layer'
import type { Order } from './order'
import type { LoadPlan, StackedPlan } from './outcome'
import { bedWarningsOf, planWarningsOf } from './plan-warnings'
import { centreOf, stackBags } from './stack'

/** Layers and bags abreast that a vehicle may have. */
export type LoadedWithin = Extract<LoadingLimit, { verdict: 'limit' }>
type Arrangement = StackedPlan['arrangement']
/** The side of a bag that lies across the bed. */
export type SideAcross = 'long' | 'short'

/** Site values that the arithmetic of a plan takes; a choice of arrangements takes only the first two. */
export function stackValues(verdict: 'plan' | 'askCustomer'): readonly SiteValueName[] {
  const laid = ['loading.bagLength', 'loading.bagWidth'] as const
  return verdict === 'plan' ? [...laid, 'loading.bagHeight', 'loading.centreOffsetMax'] : laid
}

const patterns = {
  three: { abreast: 3, crosswise: false },
  threeAndOne: { abreast: 3, crosswise: true },
  four: { abreast: 4, crosswise: false },
} as const satisfies Readonly<Record<Arrangement, Pick<Pattern, 'abreast' | 'crosswise'>>>

function patternOf(site: Site, arrangement: Arrangement, side: SideAcross): Pattern {
  const [long, short] = [site.ticks('loading.bagLength'), site.ticks('loading.bagWidth')]
  const sides = side === 'long' ? { across: long, along: short } : { across: short, along: long }
  return { ...patterns[arrangement], ...sides }
}

/** The plan within a limit (装载方案); where the customer has to choose, what each choice would come to. */
export function planWithin(
  site: Site,
  limit: LoadedWithin,
  side: SideAcross,
  order: Order,
  vehicle: Pick<LoadPlanInput, 'length' | 'width' | 'floorHeight' | 'weightClass'>,
): Extract<LoadPlan, { verdict: 'plan' | 'askCustomer' }> {
  const bed: Bed = { length: millimetres(vehicle.length), width: millimetres(vehicle.width) }
  const room = (pattern: Pattern) => {
    const perLayer = bagsPerLayer(pattern, bed)
    const layersNeeded = Math.ceil(order.bags / perLayer)
    return { bagsPerLayer: perLayer, layersNeeded, fits: layersNeeded <= limit.layers }
  }
  const { arrangement } = limit
  if (arrangement === 'askCustomer') {
    const choices = (['three', 'four'] as const).map((choice) => ({
      arrangement: choice,
      ...room(patternOf(site, choice, side)),
    }))
    const warnings = bedWarningsOf(site, limit.warnings, bed)
    return { verdict: 'askCustomer', layerLimit: limit.layers, choices, warnings }
  }

  const pattern = patternOf(site, arrangement, side)
  const { fits, ...needed } = room(pattern)
  const bagsThatFit = needed.bagsPerLayer * limit.layers
  const bagsStacked = Math.min(order.bags, bagsThatFit)
  const layers = stackBags(bagsStacked, pattern, bed)
  const top = layers.at(-1)
  const layersStacked = top?.toLayer ?? 0
  const bagHeight = site.ticks('loading.bagHeight')
  const stackHeight = layersStacked * bagHeight
  const floorHeight = typeof vehicle.floorHeight === 'number' ? millimetres(vehicle.floorHeight) : null
  const aboveGround = floorHeight === null ? null : floorHeight + stackHeight
  const bagsAcross = rowWidth(pattern)
  const { offAlong, offAcross, ...centre } = centreOf(layers, bed, bagHeight, site.ticks('loading.centreOffsetMax'))
  return {
    verdict: 'plan',
    arrangement,
    wish: limit.wish,
    widthsForWish: limit.widthsForWish,
    layerLimit: limit.layers,
    fits,
    bags: order.bags,
    weight: order.weight,
    bagsThatFit,
    ...needed,
    bagsStacked,
    layersStacked,
    topLayerBags: top?.bags.length ?? 0,
    bed,
    bagsAcross,
    bagHeight,
    stackHeight,
    floorHeight,
    aboveGround,
    centre,
    layers: layers.map((group) => ({ ...group, bags: [...group.bags] })),
    warnings: planWarningsOf(site, limit.warnings, {
      bed,
      bagsAcross,
      aboveGround,
      weightClass: vehicle.weightClass ?? null,
      centre: { ...centre, offAlong, offAcross },
    }),
  }
}

/** Metres on a grid of millimetres as whole millimetres. */
function millimetres(metres: number): number {
  return Math.round(metres * 1000)
}
