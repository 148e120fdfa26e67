import type { FactValue } from '../fact/fact-spec'

/** Checked facts: every fact of the rulebook by name, null where absent. */
export type Facts = Record<string, FactValue | null>
