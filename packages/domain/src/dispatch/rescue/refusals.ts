import { refusing } from '../../decision'
import type { RefusalReasons } from '../../decision'

/** Why a step of a rescue is refused (不予办理的原因). */
export const rescueRefusals = {
  timeBeforeLastEvent: {
    text: { zh: '办理时刻早于上一步', en: 'the time lies before the last step' },
    clauses: ['cement/10.3'],
  },
  outOfOrder: {
    text: { zh: '还没轮到这一步，或这一步已办过', en: 'another step comes first, or this one is done already' },
    clauses: ['cement/10.3'],
  },
} as const satisfies RefusalReasons<string>
export type RescueRefusalCode = keyof typeof rescueRefusals

export const refused = refusing(rescueRefusals)
