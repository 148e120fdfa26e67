export { promisesLoadingTime } from './decide'
export type { LoadingTime } from './decide'
