import type { AnyRulebook, HitPolicy, ResultOf, Rulebook } from '../rulebook/rulebook'
import type { Answer } from './answer'
import { answerOf } from './answer-of'
import { walkOf } from './closures'
import { createComplete } from './complete'
import type { Complete, Completion } from './complete'
import { buildDiagram } from './diagram'
import { createGuard } from './guard'
import type { Facts } from './facts'
import type { Guarded } from './guard'
import type { Walk } from './nodes'
import { createResults } from './result'
import type { Result } from './result'
import { RuleDecision } from './rule-decision'
import { rowTestOf } from './scan'
import { tableLogicOf } from './table-logic'

const steps = 1_000_000

/** How a rulebook is compiled. */
export interface CompileOptions {
  /** The most nodes that a decision diagram may have; a larger table is looked through row by row. 2,000 unless told. */
  readonly maxNodes?: number
}

/** A compiled rulebook: synchronous, without clock, I/O or `eval`. */
export interface Table<F = unknown, R = unknown, C extends string = string> {
  readonly rulebook: AnyRulebook
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
  { maxNodes = 2_000 }: CompileOptions = {},
): Table<F, ResultOf<O, H>, C> {
  const { document } = rulebook
  const rulebooks = Object.freeze([Object.freeze({ id: document.id, version: document.version })])
  const guard = createGuard(document.facts)
  const complete = createComplete(rulebook as AnyRulebook)
  const walk = diagramWalk(rulebook as AnyRulebook, maxNodes) ?? scanWalk(rulebook as AnyRulebook)
  const canLack = Object.keys(document.facts).filter((name) => document.facts[name]?.presence === 'whenNeeded')

  const unknownOf = (facts: Facts): string[] =>
    canLack.filter((name) => facts[name] === null || facts[name] === undefined)
  const completed = (facts: Facts): Completion => complete(facts, unknownOf(facts))

  const decide = (input: unknown): Answer => {
    const guarded = guard(input)
    if ('errors' in guarded) return { kind: 'invalid', errors: guarded.errors }
    const { facts } = guarded
    const result = walk(facts)
    if (result?.kind === 'decided') return new RuleDecision(result, rulebooks, facts, rulebook as AnyRulebook)
    const completion =
      result === undefined ? completed(facts) : { kind: 'settled' as const, results: [result], missing: [] }
    return answerOf(completion, facts, unknownOf(facts), rulebook as AnyRulebook, rulebooks)
  }

  const outcome = (facts: F): unknown => {
    const result = walk(facts as Facts)
    return result === undefined ? completedOutcome(facts as Facts) : result.outcome
  }

  const completedOutcome = (facts: Facts): unknown => {
    const completion = completed(facts)
    return completion.kind === 'settled' && completion.results.length === 1 ? completion.results[0]?.outcome : undefined
  }

  return Object.freeze({ rulebook, decide, outcome, guard, complete }) as Table<F, ResultOf<O, H>, C>
}

/** The walk over the table's diagram, or undefined when the diagram would be too large. */
function diagramWalk(rulebook: AnyRulebook, maxNodes: number): Walk<Result | undefined> | undefined {
  const { logic, conditions, variables, readings } = tableLogicOf(rulebook)
  const { resultOf } = createResults(rulebook)
  const diagram = buildDiagram(logic, conditions, variables, rulebook.document.hit, (rows) => rows.join(), {
    nodes: maxNodes,
    steps,
  })
  if (diagram === undefined) return undefined
  const leaves = new Map<number, Result>()
  for (const [id, node] of diagram.nodes.entries()) if (node.kind === 'leaf') leaves.set(id, resultOf(node.rows))
  return walkOf<Result | undefined>(diagram, readings, leaves, undefined)
}

/** Row after row, for tables whose diagram would be too large. */
function scanWalk(rulebook: AnyRulebook): Walk<Result | undefined> {
  const { document, expanded } = rulebook
  const needed = new Set(Object.keys(document.facts).filter((name) => document.facts[name]?.presence === 'whenNeeded'))
  const tests = expanded.map((condition) => rowTestOf(condition, needed))
  const { resultOf } = createResults(rulebook)
  return (facts) => {
    const fired: number[] = []
    for (const [row, test] of tests.entries()) {
      const holding = test(facts)
      if (holding === undefined) return undefined
      if (holding) {
        fired.push(row)
        if (document.hit === 'first') break
      }
    }
    return resultOf(fired)
  }
}
