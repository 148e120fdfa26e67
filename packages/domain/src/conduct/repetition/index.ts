export { assumedPeriod, conductRepetition, historyErrors } from './decide'
export type { RepetitionFound } from './decide'
export { historySchema, isSameAct, occasionFacts } from './act'
export { repeatedClauses } from './repeated-clauses'
