export { dispatchAllocation } from './decide'
export type { Allocation } from './decide'
export { placeRulebook } from './place'
export { shareRulebook } from './rulebook'
