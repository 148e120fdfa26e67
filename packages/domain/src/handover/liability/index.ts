export { handoverLiability } from './decide'
export type { HandoverLiability } from './decide'
export { liabilityRulebook } from './rulebook'
