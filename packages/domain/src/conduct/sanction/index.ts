export { conductSanction } from './decide'
export type { Violation } from './input'
export type { Sanction } from './output'
