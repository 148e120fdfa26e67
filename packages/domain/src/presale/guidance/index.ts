export { presaleGuidance } from './decide'
export type { GuidanceOnSite } from './decide'
