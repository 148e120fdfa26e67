export { conductStaff, staffInput, staffOutput, throughEmployer } from './decide'
export type { StaffSanction } from './decide'
export { reporterFact, staffActors, verifiedFact } from './facts'
export { staffFields, staffRulebook } from './rulebook'
