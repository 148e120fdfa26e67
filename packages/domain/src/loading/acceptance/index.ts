export { loadAcceptance } from './decide'
export type { LoadAcceptance } from './decide'
