import { refusing } from '../../decision'
import type { RefusalReasons } from '../../decision'

/** Why a step after the loading of a wagon is refused (不予办理的原因). */
export const railRefusals = {
  timeBeforeLastEvent: {
    text: { zh: '办理时刻早于上一步', en: 'the time lies before the last step' },
    clauses: ['cement/9.2.2'],
  },
  outOfOrder: {
    text: { zh: '须依次核准数量、苫盖篷布、封车', en: 'the count is verified first, then tarpaulin, then seal' },
    clauses: ['cement/9.2.2'],
  },
  countDiffers: {
    text: { zh: '核点数量与订货不符', en: 'the count differs from the order' },
    clauses: ['cement/9.2.1', 'cement/ban/4'],
  },
  nothingOrdered: {
    text: { zh: '没有订货，无从核准', en: 'nothing was ordered that the count could be held against' },
    clauses: ['cement/9.2.2'],
  },
} as const satisfies RefusalReasons<string>
export type RailRefusalCode = keyof typeof railRefusals

export const refused = refusing(railRefusals)
