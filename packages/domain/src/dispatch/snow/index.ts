export { dispatchSnow } from './decide'
export type { SnowMeasures } from './decide'
export { snowRulebook } from './rulebook'
export { stretchRulebook } from './stretch'
