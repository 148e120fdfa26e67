export { promisesWaiting } from './decide'
export type { Waiting } from './decide'
