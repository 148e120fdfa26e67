export { promisesAttainment } from './decide'
export type { Attainment } from './decide'
