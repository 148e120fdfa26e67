export { handoverHandling } from './decide'
export type { HandoverHandling } from './decide'
export { handlingRulebook } from './rulebook'
