export { presaleSignage } from './decide'
export type { Signage } from './decide'
