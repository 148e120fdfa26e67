import type { z } from 'zod'
import type { FactSpecs } from '../fact/fact-spec'
import type { Text } from '../text'
import type { Condition, JsonCondition } from './condition'
import type { Outcome, OutcomeSpec } from './outcome'

/** `unique`: at most one outcome may fire. `first`: the first row that fires decides. `collect`: every row that fires counts. */
export type HitPolicy = (typeof hitPolicies)[number]
export const hitPolicies = ['unique', 'first', 'collect'] as const

/** UTF-16 units of a version, and rows of a table. */
export const longestVersion = 40
export const mostRows = 200_000

/** When a rulebook is in force: whole days as `YYYY-MM-DD`, `to` the last day. */
export interface Effective {
  readonly from: string
  readonly to?: string
}

/** One row of the table: when it holds, what then follows, and the clauses that say so. */
export interface Row<O, C extends string> {
  readonly id: string
  /** As written: the shorthand, or a json-rules-engine condition. */
  readonly when: Condition<Readonly<Record<string, unknown>>>
  readonly then: O
  readonly clauses: readonly C[]
  readonly note?: Text
}

/** What a rulebook says about itself. */
export interface RulebookHead<H extends HitPolicy = HitPolicy> {
  readonly id: string
  readonly version: string
  readonly title: Text
  readonly effective: Effective
  /** The day by which the rulebook is to be looked at again, `YYYY-MM-DD`. */
  readonly review: string
  readonly hit: H
}

/** A rulebook as JSON carries it. */
export interface RulebookDocument<
  O = Outcome,
  C extends string = string,
  H extends HitPolicy = HitPolicy,
> extends RulebookHead<H> {
  /** Where editors find the JSON Schema of rulebooks; it means nothing to the rulebook. */
  readonly $schema?: string
  readonly facts: FactSpecs
  readonly outcome: OutcomeSpec
  /** Conditions that rows share by name. */
  readonly conditions?: Readonly<Record<string, Condition<Readonly<Record<string, unknown>>>>>
  readonly rows: readonly Row<O, C>[]
}

/**
 * A checked rulebook: a frozen document, and the zod schema of its facts for edges.
 * F: its facts; O: the outcome of a row; C: the clause ids; H: the hit policy.
 */
export interface Rulebook<F = unknown, O = Outcome, C extends string = string, H extends HitPolicy = HitPolicy> {
  readonly document: RulebookDocument<O, C, H>
  /** Each row's condition as json-rules-engine runs it: shorthand and shared conditions written out, no `not` left. */
  readonly expanded: readonly JsonCondition[]
  /** Validates facts at an edge; the compiled evaluator has its own guards, held equal to this one by tests. */
  readonly schema: z.ZodType<F>
}

/** What a rulebook answers: one outcome, or under `collect` the outcome of every row that fired. */
export type ResultOf<O, H extends HitPolicy> = H extends 'collect' ? readonly O[] : O

/** A rulebook of whatever facts, outcome and clauses. */
export type AnyRulebook = Rulebook
