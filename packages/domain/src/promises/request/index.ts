export { promisesRequest } from './decide'
export type { CustomerRequest } from './decide'
