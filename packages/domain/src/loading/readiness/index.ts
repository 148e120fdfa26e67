export { loadingReadiness } from './decide'
export type { LoadingReadiness } from './decide'
export { carrier } from './facts'
