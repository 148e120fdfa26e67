import type { Arbitrary } from 'fast-check'
import type { JsonRulesOptions } from '../../json-rules/compile-json-rules'
import type { JsonRulesDefect } from '../../json-rules/defect'
import type { Assumption } from '../../json-rules/infer/assumptions'
import type { InferenceOptions, RowSource } from '../../json-rules/infer/infer-rulebooks'
import type { FactHint } from '../../json-rules/infer/plan'
import type { OpaqueReason } from '../../json-rules/infer/term'
import type { ForeignFacts } from '../../json-rules/infer/to-facts'
import type { Path } from '../../rulebook/document-error'
import type { Text } from '../../text'
import type { SampleOptions } from '../sample'

/** What the engine of the rules is given, what is known of the facts, and how many inputs are tried. */
export interface JsonRulesSampleOptions
  extends
    SampleOptions,
    Pick<JsonRulesOptions, 'operators' | 'decorators' | 'facts'>,
    Pick<InferenceOptions, 'events'> {
  /** What is known of facts, by label such as `account.tier`, as inference takes it. */
  readonly hints?: Readonly<Record<string, FactHint>>
  /** What to draw instead for a fact of the rules, by label; and facts that only functions ask for, by id. */
  readonly draw?: Readonly<Record<string, Arbitrary<unknown>>>
}

/** Why a condition is not exact; `computed-fact`: the engine gives the fact, which is no free input then. */
export type InexactReason = OpaqueReason | 'computed-fact'

/** A condition that is not reasoned about exactly, and why. */
export interface InexactCondition {
  readonly pointer: string
  readonly place: Path
  /** The condition in words of the document. */
  readonly condition: string
  readonly reason: InexactReason
  readonly message: Text
}

/** How a rule fared. */
export interface SampledRule {
  readonly rule: RowSource
  readonly table: string
  readonly inexact: boolean
  /** Inputs that it was tried with: those of all, and where it never was the answer also some close to its own bounds. */
  readonly runs: number
  readonly fired: number
  /** How often it was the answer: of rules of several priorities only the highest that fires is. */
  readonly decided: number
  /** How often everything but its inexact conditions allowed it to fire. */
  readonly allowed: number
}

/**
 * Something that sampling found. `gap`: an input for which no rule of a question fires. `conflict`: an input for which
 * two rules of a question fire with differing events. Both are refuted, with the smallest input found. `dead-row`: a rule
 * that never was the answer; that may be chance, so it stays undecided.
 */
export interface SampledFinding {
  readonly basis: 'sampled'
  readonly code: 'gap' | 'conflict' | 'dead-row'
  readonly verdict: 'refuted' | 'undecided'
  readonly table: string
  readonly rules: readonly RowSource[]
  /** For how many of the inputs it was so. */
  readonly times: number
  readonly input?: ForeignFacts
  readonly message: Text
}

/** What was asked of a question by sampling; where nothing was found it is undecided. */
export interface SampledCheck {
  readonly basis: 'sampled'
  readonly name: SampledFinding['code']
  readonly verdict: 'refuted' | 'undecided'
  readonly table: string
  readonly runs: number
  readonly found: number
  readonly reason: Text
}

/** What sampling says of the rules that cannot be reasoned about exactly; none of it is proved. */
export interface JsonRulesSampling {
  /** Conditions that are not exact; where there is none, nothing is sampled. */
  readonly inexact: readonly InexactCondition[]
  /** Inputs that were tried, and the seed that tries the same ones again. */
  readonly runs: number
  readonly seed?: number
  readonly rules: readonly SampledRule[]
  readonly checks: readonly SampledCheck[]
  readonly findings: readonly SampledFinding[]
  /** Rules that cannot be run: an operator or a shared condition is not given. */
  readonly notRun: readonly { readonly rule: RowSource; readonly reason: Text }[]
  /** Inputs that the rules threw at, the smallest of them, and what was thrown. */
  readonly stopped?: { readonly times: number; readonly input: ForeignFacts; readonly message: Text }
  /** What values were drawn for each fact. */
  readonly drawn: readonly Assumption[]
  readonly reason: Text
}

export type JsonRulesSamplingResult =
  | { readonly ok: true; readonly sampling: JsonRulesSampling }
  | { readonly ok: false; readonly errors: readonly JsonRulesDefect[] }
