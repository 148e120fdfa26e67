export { andThen, composeDecision } from './evaluate/composed-decision'
export type { Composition } from './evaluate/composed-decision'
