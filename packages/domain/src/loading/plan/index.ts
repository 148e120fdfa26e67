export { loadPlan } from './decide'
export { planWarnings } from './outcome'
export type { LoadPlan, StackedPlan } from './outcome'
