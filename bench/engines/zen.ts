import { ZenEngine } from '@gorules/zen-engine'
import type { AnyRulebook, Comparison, JsonCondition } from '@zhidu/rules'

const signs = {
  equal: '==',
  notEqual: '!=',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
  in: 'in',
  notIn: 'not in',
} as const

/** The rows as one decision table of GoRules' zen-engine, a condition in each; used again and again. */
export function byZenEngine({ document, expanded }: AnyRulebook): (facts: unknown) => Promise<unknown> {
  const outcomes = document.rows.map(({ then }) => then)
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
      { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
      {
        id: 'table',
        name: 'table',
        type: 'decisionTableNode',
        position: { x: 1, y: 0 },
        content: {
          hitPolicy: 'first',
          inputs: [{ id: 'when', name: 'when', type: 'expression' }],
          outputs: [{ id: 'row', name: 'row', field: 'row', type: 'expression' }],
          rules: expanded.map((condition, row) => {
            return { _id: String(row), when: expressionOf(condition), row: String(row) }
          }),
        },
      },
    ],
    edges: [
      { id: 'first', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'second', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  })
  return async (facts) => {
    const { result } = (await decision.evaluate(facts)) as { readonly result: { readonly row?: number } }
    return outcomes[result.row ?? -1]
  }
}

function expressionOf(condition: JsonCondition): string {
  if ('all' in condition) return group('and', condition.all, 'true')
  if ('any' in condition) return group('or', condition.any, 'false')
  if ('fact' in condition) return comparison(condition)
  throw new Error('expanded conditions hold comparisons, all and any alone')
}

function group(word: 'and' | 'or', parts: readonly JsonCondition[], empty: string): string {
  return parts.length === 0 ? empty : `(${parts.map(expressionOf).join(` ${word} `)})`
}

function comparison({ fact, operator, value }: Comparison): string {
  return `${fact} ${signs[operator]} ${JSON.stringify(value)}`
}
