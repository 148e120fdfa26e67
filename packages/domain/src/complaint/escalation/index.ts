export { complaintEscalation } from './decide'
export type { ComplaintEscalationInput } from './facts'
