export { conductStaff, staffSanctionOf, throughEmployer } from './decide'
export type { StaffSanction } from './decide'
export { reporterFact, staffActors, verifiedFact } from './facts'
export { staffFields, staffRulebook, staffVerdicts, verdictLabel } from './rulebook'
