export { loadingLimit, loadingLimitInput, loadingLimitOutput } from './decide'
export type { LoadingLimit } from './decide'
export { limitRulebook } from './rulebook'
export { arrangementRulebook } from './arrangement'
