export { presaleDuties } from './decide'
export type { PresaleDuty } from './decide'
