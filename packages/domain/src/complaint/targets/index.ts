export { complaintTargets } from './decide'
export type { ComplaintTargets } from './decide'
export { targetClocks } from './rulebook'
export type { TargetClock } from './rulebook'
