export { amountFact, basis, conductAmount, fineAmountOf, refusedProposal } from './decide'
export type { FineAmount } from './decide'
export { proposedFact } from './facts'
export { amountRulebook } from './rulebook'
