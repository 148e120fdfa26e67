export { conductAuthority } from './decide'
export type { Authority } from './decide'
export { authorityRulebook } from './rulebook'
