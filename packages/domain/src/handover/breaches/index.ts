export { handoverBreaches } from './decide'
export type { HandoverBreaches } from './decide'
export { breachesRulebook } from './rulebook'
