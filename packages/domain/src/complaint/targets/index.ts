export { complaintTargets, complaintTargetsInput, complaintTargetsOutput } from './decide'
export type { ComplaintTarget, ComplaintTargets } from './decide'
export { targetClocks, targetsRulebook } from './rulebook'
export type { TargetClock } from './rulebook'
