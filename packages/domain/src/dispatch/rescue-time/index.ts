export { dispatchRescueTime } from './decide'
export type { RescueTime } from './decide'
export { rescueTimeRulebook } from './rulebook'
