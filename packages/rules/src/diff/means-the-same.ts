import type { AnyRulebook } from '../rulebook/rulebook'
import { comparingOf } from './compare'
import { factChanges } from './fact-changes'
import { inputDiffering } from './input-differing'

/** What counts as the same, and how far the search goes. */
export interface SameOptions {
  /** Nodes of the search; 2,000,000 unless told. */
  readonly budget?: number
  /** Whether the same outcome by other clauses counts as another one; not unless told. */
  readonly clauses?: boolean
}

/**
 * Whether two rulebooks take the same inputs and give each the same outcome; stops at the first input that shows they
 * do not. Cheap for a rulebook and a slight change of it.
 */
export function meansTheSame(
  before: AnyRulebook,
  after: AnyRulebook,
  { budget = 2_000_000, clauses = false }: SameOptions = {},
): boolean | 'undecided' {
  if (before.document.facts !== after.document.facts)
    if (factChanges(before.document.facts, after.document.facts).some(({ inputs }) => inputs)) return false
  const comparing = comparingOf(before, after, clauses)
  if (comparing === undefined) return false
  const input = inputDiffering(comparing, budget)
  return input === 'unknown' ? 'undecided' : input === 'none'
}
