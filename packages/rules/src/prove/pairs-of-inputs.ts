import { comparisonsOf, isReference } from '../evaluate/cells'
import type { FactSpec, FactSpecs, FactValue } from '../fact/fact-spec'
import type { Comparison, JsonCondition } from '../rulebook/condition'
import type { AnyRulebook } from '../rulebook/rulebook'
import { isOrdered } from '../space/space'

/** Two inputs that differ in one fact alone, as one input: the fact and its raised value stand side by side. */
export interface InputPairs {
  readonly facts: FactSpecs
  /** The name of the raised fact. */
  readonly raised: string
  readonly lower: readonly JsonCondition[]
  readonly upper: readonly JsonCondition[]
  /** Which pairs are spoken of: the second value is above the first, and both inputs meet the condition. */
  readonly domain: JsonCondition
  /**
   * Whether the values may be compared by their cells: rows compare the fact with no other one, so that two values of
   * one cell never differ. The domain then says nothing of their order.
   */
  readonly byCells: boolean
}

/** @param order words of the fact, the lowest first */
export function pairsOf(
  { document, expanded }: AnyRulebook,
  fact: string,
  when: JsonCondition,
  order: readonly FactValue[] | undefined,
): InputPairs {
  let raised = `${fact}′`
  while (Object.hasOwn(document.facts, raised)) raised += '′'
  const spec = document.facts[fact]
  if (spec === undefined) throw new Error(`“${fact}” was checked to be a fact`)
  const compared = [...expanded, when].some((condition) =>
    comparisonsOf(condition).some(
      ({ fact: left, value }) => isReference(value) && (left === fact || value.fact === fact),
    ),
  )
  const byCells = isOrdered(spec) && !compared
  const rename = (condition: JsonCondition): JsonCondition => renamed(condition, fact, raised)
  return {
    facts: { ...document.facts, [raised]: spec },
    raised,
    lower: expanded,
    upper: expanded.map(rename),
    domain: { all: [...present(fact, raised, spec), ...above(fact, raised, spec, order, byCells), when, rename(when)] },
    byCells,
  }
}

function renamed(condition: JsonCondition, from: string, to: string): JsonCondition {
  if ('all' in condition) return { all: condition.all.map((part) => renamed(part, from, to)) }
  if ('any' in condition) return { any: condition.any.map((part) => renamed(part, from, to)) }
  if (!('fact' in condition)) throw new Error('expanded conditions hold comparisons, all and any alone')
  const { fact, operator, value } = condition
  return {
    fact: fact === from ? to : fact,
    operator,
    value: isReference(value) && value.fact === from ? { fact: to } : value,
  }
}

function present(fact: string, raised: string, { presence }: FactSpec): readonly Comparison[] {
  if (presence !== 'optional') return []
  return [fact, raised].map((name) => ({ fact: name, operator: 'notEqual', value: null }))
}

function above(
  fact: string,
  raised: string,
  spec: FactSpec,
  order: readonly FactValue[] | undefined,
  byCells: boolean,
): readonly JsonCondition[] {
  if (byCells) return []
  if (isOrdered(spec)) return [{ fact, operator: 'lessThan', value: { fact: raised } }]
  const declared = spec.type === 'enum' ? Object.keys(spec.values) : []
  const words = spec.type === 'boolean' ? [false, true] : (order ?? declared)
  return [
    {
      any: words.slice(0, -1).map((word, index) => ({
        all: [
          { fact, operator: 'equal', value: word },
          { fact: raised, operator: 'in', value: words.slice(index + 1) },
        ],
      })),
    },
  ]
}
