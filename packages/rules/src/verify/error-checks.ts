import type { FindingCode } from './finding'

/** Checks without which a rulebook does not hold: undecided ones count as errors do. */
export const errorChecks: ReadonlySet<FindingCode> = new Set(['gap', 'conflict', 'dead-row', 'contradiction'] as const)
