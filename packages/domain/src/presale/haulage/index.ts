export { presaleHaulage } from './decide'
export type { Haulage } from './decide'
