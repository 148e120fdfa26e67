import type { z } from 'zod'
import type { OutcomeSpec } from '../rulebook/outcome'

/** What an outcome's fields mean: a rulebook's outcome spec, or a zod schema made of facts. */
export type OutcomeMeaning = OutcomeSpec | z.ZodType

const meanings = new WeakMap<object, OutcomeMeaning>()

/** Notes what an outcome's fields mean, so that words can be made of it later; outcomes stay plain data. */
export function rememberMeaning(outcome: unknown, meaning: OutcomeMeaning): void {
  if (typeof outcome === 'object' && outcome !== null) meanings.set(outcome, meaning)
}

/** What is known of an outcome's fields. */
export function meaningOf(outcome: unknown): OutcomeMeaning | undefined {
  return typeof outcome === 'object' && outcome !== null ? meanings.get(outcome) : undefined
}
