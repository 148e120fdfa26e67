export { promisesEqualTreatment } from './decide'
export type { EqualTreatment } from './decide'
