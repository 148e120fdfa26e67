export { complaintConflict } from './decide'
export type { ComplaintConflict } from './decide'
export { conflictReason } from './rulebook'
