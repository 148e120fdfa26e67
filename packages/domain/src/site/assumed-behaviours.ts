import type { Assumption } from './assumption'
import { caseBehaviours } from './behaviours/case-behaviours'
import { staffBehaviours } from './behaviours/staff-behaviours'
import { yardBehaviours } from './behaviours/yard-behaviours'

/** Behaviours that the regulations do not state and that we chose; documented, not switchable. */
export const assumedBehaviours: readonly Assumption[] = [...yardBehaviours, ...caseBehaviours, ...staffBehaviours]
