import { toJsonRules } from '@zhidu/rules/document'
import type { AnyRulebook } from '@zhidu/rules'
import { Engine } from 'json-rules-engine'
import type { RuleProperties } from 'json-rules-engine'

/** The rows in one json-rules-engine Engine that is used again and again; the first row that fired decides. */
export function byJsonRulesEngine(rulebook: AnyRulebook): (facts: Record<string, unknown>) => Promise<unknown> {
  const engine = new Engine()
  for (const rule of structuredClone(toJsonRules(rulebook))) engine.addRule(rule as unknown as RuleProperties)
  const places = new Map(rulebook.document.rows.map(({ id }, index) => [id, index]))
  return async (facts) => {
    const { events } = await engine.run(facts)
    let first = Infinity
    for (const { params } of events) first = Math.min(first, places.get(String(params?.['row'])) ?? Infinity)
    return rulebook.document.rows[first]?.then
  }
}
