export { promisesCoverage } from './decide'
export type { Coverage } from './facts'
