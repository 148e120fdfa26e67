import type { AnyRulebook, HitPolicy, ResultOf, Rulebook } from '../rulebook/rulebook'
import type { Answer } from './answer'
import { answerOf } from './answer-of'
import { createComplete } from './complete'
import type { Complete, Completion } from './complete'
import { checkedCopy, createGuard, errorsIn } from './guard'
import type { Facts } from './facts'
import type { Guarded } from './guard'
import { createResults } from './result'
import type { Result } from './result'
import { RuleDecision, referenceTo } from './rule-decision'
import { tableWalkOf } from './table-walk'
import type { RowIndex, Strategy } from './table-walk'
import { takeNode } from './take-node'

/** How a rulebook is compiled. */
export interface CompileOptions {
  /** The most nodes that a decision diagram may have; a larger table is looked through. 2,000 unless told. */
  readonly maxNodes?: number
  /** How a table that is no diagram finds its rows: `rowIndex` of `@zhidu/rules/large`; row after row unless told. */
  readonly index?: RowIndex
}

/** A compiled rulebook: synchronous, without clock, I/O or `eval`. */
export interface Table<F = unknown, R = unknown, C extends string = string> {
  readonly rulebook: AnyRulebook
  /**
   * How rows are found. `scan`: all are looked through, since they are too many for a diagram;
   * `compile(rulebook, { index: rowIndex })` with `rowIndex` of `@zhidu/rules/large` finds them at once.
   */
  readonly strategy: Strategy
  /** Decides on facts of any origin: they are checked first, and every error is in the answer. */
  readonly decide: (input: unknown) => Answer<R, C>
  /** The outcome alone, for facts that are known to be right; undefined where {@link decide} is undecided. */
  readonly outcome: (facts: F) => R | undefined
  /** The check that `decide` makes first. */
  readonly guard: (input: unknown) => Guarded
  /** Decides over all completions of the named unknown facts. */
  readonly complete: Complete
}

/** A table of whatever facts and outcome. */
export type AnyTable = Table<never>

/** Compiles a rulebook into a table. Equal to the reference evaluator in outcome, fired rows and errors. */
export function compile<F, O, C extends string, H extends HitPolicy>(
  rulebook: Rulebook<F, O, C, H>,
  { maxNodes = 2_000, index }: CompileOptions = {},
): Table<F, ResultOf<O, H>, C> {
  const { document } = rulebook
  const rulebooks = referenceTo(rulebook as AnyRulebook)
  const complete = createComplete(rulebook as AnyRulebook)
  const results = createResults(rulebook as AnyRulebook)
  const { walk, strategy, outcomeBy, table } = tableWalkOf(rulebook as AnyRulebook, results, maxNodes, index)
  const checked = checkedCopy(document.facts, table?.facts)
  const errorsOf = errorsIn(document.facts)
  const guard = createGuard(document.facts, checked, errorsOf)
  const canLack = Object.keys(document.facts).filter((name) => document.facts[name]?.presence === 'whenNeeded')

  const unknownOf = (facts: Facts): string[] =>
    canLack.filter((name) => facts[name] === null || facts[name] === undefined)
  const completed = (facts: Facts): Completion => complete(facts, unknownOf(facts))

  const invalid = (input: unknown): Answer => ({ kind: 'invalid', errors: errorsOf(input) })
  const undecided = (facts: Facts, result: Result | undefined): Answer => {
    const completion: Completion =
      result === undefined ? completed(facts) : { kind: 'settled', results: [result], missing: [] }
    return answerOf(completion, facts, unknownOf(facts), rulebook as AnyRulebook, rulebooks)
  }
  const completedOutcome = (facts: Facts): unknown => {
    const completion = completed(facts)
    return completion.kind === 'settled' && completion.results.length === 1 ? completion.results[0]?.outcome : undefined
  }

  const find = table === undefined ? walk : takeNode('placed')(table.places, table.results, walk)
  const decide = takeNode('decide')(checked, find, RuleDecision, rulebooks, invalid, undecided)
  const wholeOutcome = takeNode('outcome')(walk, completedOutcome)
  const outcome = outcomeBy?.(wholeOutcome) ?? wholeOutcome
  return Object.freeze({ rulebook, strategy, decide, outcome, guard, complete }) as Table<F, ResultOf<O, H>, C>
}
