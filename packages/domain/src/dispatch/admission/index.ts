export { dispatchAdmission } from './decide'
export type { Admission } from './decide'
export { admissionRulebook } from './rulebook'
