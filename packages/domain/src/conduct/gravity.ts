import { fact } from '../decision'

/** How grave an act is (情节), the lightest first. */
export const gravities = ['minor', 'moderate', 'serious'] as const
export type Gravity = (typeof gravities)[number]

/** Gravity of an act (情节轻重), as whoever verified it finds. */
export const gravityFact = fact.enum(
  {
    minor: { zh: '较轻', en: 'minor' },
    moderate: { zh: '一般', en: 'moderate' },
    serious: { zh: '严重', en: 'serious' },
  },
  { presence: 'whenNeeded', label: { zh: '情节', en: 'gravity' }, clauses: ['cement/18', 'cement/8.2'] },
)

/** The gravest of several; null of none. */
export function gravestOf(list: readonly Gravity[]): Gravity | null {
  return gravities.findLast((gravity) => list.includes(gravity)) ?? null
}
