import type { Site, SiteValueName } from '../../site'
import type { LoadPlanInput } from './facts'
import type { Bed } from './layer'
import type { StackedPlan } from './outcome'
import type { Centre } from './stack'

type Warning = StackedPlan['warnings'][number]
type WeightClass = NonNullable<LoadPlanInput['weightClass']> | null

interface Measures {
  readonly bed: Bed
  readonly bagsAcross: number
  readonly aboveGround: number | null
  readonly weightClass: WeightClass
  readonly centre: Centre
}

const heightLimit = { heavyOrMedium: 'loading.heightMaxHeavy', other: 'loading.heightMaxOther' } as const

/** The height limits that a plan is held against: that of the class, or both where the class was not told. */
export function heightLimitsOf(
  weightClass: WeightClass,
): readonly (SiteValueName & `loading.heightMax${'Heavy' | 'Other'}`)[] {
  return weightClass === null ? Object.values(heightLimit) : [heightLimit[weightClass]]
}

/** Warnings of the width of the bed, which hold for every arrangement; each with the width and the bound. */
export function bedWarningsOf(site: Site, ofLimit: readonly ('bedNarrow' | 'bedWide')[], { width }: Bed): Warning[] {
  const bounds = { bedNarrow: 'loading.bedWidthWarnUnder', bedWide: 'loading.bedWidthWarnOver' } as const
  return ofLimit.map((warning) => ({ warning, measured: width, limit: site.ticks(bounds[warning]) }))
}

/** What the loaders are warned of; each with the measure and the limit that it passes, in mm. */
export function planWarningsOf(
  site: Site,
  ofLimit: readonly ('bedNarrow' | 'bedWide')[],
  { bed, bagsAcross, aboveGround, weightClass, centre }: Measures,
): Warning[] {
  const mostOffset = (size: number): number => Math.floor((site.ticks('loading.centreOffsetMax') * size) / 1000)
  return [
    ...bedWarningsOf(site, ofLimit, bed),
    ...(bagsAcross > bed.width ? [{ warning: 'bagsWider', measured: bagsAcross, limit: bed.width } as const] : []),
    ...heightWarning(heightLimitsOf(weightClass).map(site.ticks), aboveGround),
    ...(centre.offAlong
      ? [{ warning: 'offCentreAlong', measured: Math.abs(centre.offsetAlong), limit: mostOffset(bed.length) } as const]
      : []),
    ...(centre.offAcross
      ? [{ warning: 'offCentreAcross', measured: Math.abs(centre.offsetAcross), limit: mostOffset(bed.width) } as const]
      : []),
  ]
}

function heightWarning(limits: readonly number[], height: number | null): Warning[] {
  if (height === null) return []
  const passed = limits.filter((limit) => height > limit)
  if (passed.length === 0) return []
  const warning = passed.length === limits.length ? 'tooHigh' : 'tooHighUnlessClass'
  return [{ warning, measured: height, limit: Math.max(...passed) }]
}
