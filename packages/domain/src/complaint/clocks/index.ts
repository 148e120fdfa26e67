export { complaintClocks } from './decide'
export type { ComplaintClocksInput } from './facts'
