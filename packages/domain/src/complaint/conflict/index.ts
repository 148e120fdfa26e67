export { complaintConflict, complaintConflictInput, complaintConflictOutput } from './decide'
export type { ComplaintConflict } from './decide'
export { conflictReason, conflictRulebook } from './rulebook'
export type { ConflictReason } from './rulebook'
