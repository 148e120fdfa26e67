export { promisesOnSite } from './decide'
export type { OnSite } from './decide'
