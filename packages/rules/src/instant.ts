export { instantLimit, isInstant, parseInstant } from './fact/instant'
export type { Instant } from './fact/instant'
