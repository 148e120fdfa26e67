export { complaintClocks } from './decide'
export { complaintClocksInput, complaintClocksOutput } from './facts'
export type { Clock, ClockName, ClockState, ComplaintClocks, ComplaintClocksInput } from './facts'
