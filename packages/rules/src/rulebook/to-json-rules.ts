import type { JsonCondition } from './condition'
import type { AnyRulebook } from './rulebook'

/** A rule as a plain json-rules-engine `Engine` takes it. */
export interface JsonRule {
  readonly name: string
  readonly conditions: { readonly all: readonly JsonCondition[] } | { readonly any: readonly JsonCondition[] }
  readonly event: {
    readonly type: 'zhidu'
    readonly params: { readonly row: string; readonly outcome: unknown; readonly clauses: readonly string[] }
  }
  readonly priority: number
}

/**
 * The rows as json-rules-engine rules. Facts are sent flat, an absent one as null. Priority falls from row to row:
 * under `first` the success of highest priority is the answer.
 */
export function toJsonRules({ document, expanded }: AnyRulebook): readonly JsonRule[] {
  return document.rows.map((row, index) => ({
    name: row.id,
    conditions: rootOf(expanded[index]),
    event: { type: 'zhidu', params: { row: row.id, outcome: row.then, clauses: row.clauses } },
    priority: document.rows.length - index,
  }))
}

function rootOf(condition: JsonCondition | undefined): JsonRule['conditions'] {
  if (condition !== undefined && ('all' in condition || 'any' in condition)) return condition
  throw new Error('an expanded condition is a group')
}
