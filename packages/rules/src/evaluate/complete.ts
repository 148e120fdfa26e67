import type { Comparison } from '../rulebook/condition'
import type { AnyRulebook } from '../rulebook/rulebook'
import { comparisonsOf, isReference } from './cells'
import { buildDiagram } from './diagram'
import type { Variable } from './diagram'
import type { Facts } from './facts'
import { foldCondition } from './fold-condition'
import { createLogic } from './logic'
import type { Side } from './logic'
import { createResults } from './result'
import type { Result } from './result'
import { unknownValues } from './unknown-values'

const budget = { nodes: 50_000, steps: 5_000_000 }

/** What a table comes to when some facts are unknown: the results over all completions, and the facts they depend on. */
export type Completion =
  | {
      readonly kind: 'settled'
      readonly results: readonly Result[]
      readonly missing: readonly string[]
    }
  | { readonly kind: 'budget' }

/** Decides over every completion of the unknown facts, exactly. */
export type Complete = (facts: Facts, unknown: readonly string[]) => Completion

export function createComplete(rulebook: AnyRulebook): Complete {
  const { document, expanded } = rulebook
  const { resultOf, traceOf, outcomeKey } = createResults(rulebook)
  const comparisons = expanded.flatMap(comparisonsOf)

  /** One result for completions of equal outcomes: that of the first of them, with the rows that fired in any. */
  const unionOf = (rows: readonly number[], union: ReadonlySet<number>): Result => {
    const sorted = [...union].sort((a, b) => a - b)
    const result = resultOf(rows)
    return result.kind === 'decided' ? { ...result, ...traceOf(sorted) } : resultOf(sorted)
  }

  return (facts, unknown) => {
    const logic = createLogic()
    const values = unknownValues(document.facts, facts, unknown, comparisons)
    const variables: Variable[] = unknown.map((name, index) => ({ index, values: values.get(name) ?? [] }))
    const side = (name: string): Side => {
      const variable = unknown.indexOf(name)
      return variable === -1 ? { known: facts[name] ?? null } : { variable }
    }
    const right = (value: Comparison['value']): Side => (isReference(value) ? side(value.fact) : { known: value })
    const leaf = ({ fact, operator, value }: Comparison): number => logic.leaf(operator, side(fact), right(value))
    const conditions = expanded.map((condition) => foldCondition(condition, leaf, logic.group))
    const equals = new Map<string, { readonly rows: readonly number[]; readonly fired: Set<number> }>()
    const resultKey = (rows: readonly number[]): string => {
      const key = outcomeKey(rows)
      const equal = equals.get(key) ?? { rows, fired: new Set() }
      for (const row of rows) equal.fired.add(row)
      equals.set(key, equal)
      return key
    }
    const diagram = buildDiagram(logic, conditions, variables, document.hit, resultKey, budget)
    if (diagram === undefined) return { kind: 'budget' }
    const asked = new Set(diagram.nodes.map((node) => (node.kind === 'question' ? node.variable : undefined)))
    return {
      kind: 'settled',
      results: [...equals.values()].map(({ rows, fired }) => unionOf(rows, fired)),
      missing: unknown.filter((_, index) => asked.has(index)),
    }
  }
}
