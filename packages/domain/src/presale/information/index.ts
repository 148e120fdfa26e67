export { presaleInformation } from './decide'
export type { ProductInformation } from './decide'
