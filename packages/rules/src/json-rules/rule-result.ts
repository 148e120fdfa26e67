import type { Traced } from './exact'
import type { ReadRule, RuleEvent } from './read-rules'

/** What a rule came to: its event, its conditions with the values that were compared, and whether it passed. */
export interface RuleResult {
  readonly name: unknown
  readonly priority: number
  readonly event: RuleEvent
  readonly conditions: Readonly<Record<string, unknown>>
  readonly result: unknown
  /** As json-rules-engine's: text, or plain data when told `false`. */
  readonly toJSON: (stringify?: boolean | string) => unknown
}

/** `toJSON` is no own property in sight, so that spreading and comparing see the data alone. */
export function ruleResult(rule: ReadRule, event: RuleEvent, result: unknown, conditions: Traced): RuleResult {
  const { name, priority } = rule
  const toJSON = (stringify: boolean | string = true): unknown => {
    const data = { conditions: conditionData(conditions), event, priority, name, result }
    return stringify ? JSON.stringify(data) : data
  }
  const made = { conditions, event, priority, name, result }
  return Object.defineProperty(made, 'toJSON', { value: toJSON }) as unknown as RuleResult
}

const kept = ['factResult', 'valueResult', 'result'] as const

function conditionData(condition: Traced): Traced {
  const data: Traced = {}
  for (const key of ['priority', 'name'] as const) if (condition[key]) data[key] = condition[key]
  const group = (['any', 'all', 'not'] as const).find((key) => Object.hasOwn(condition, key))
  if (group !== undefined) {
    const inner = condition[group]
    data[group] = Array.isArray(inner)
      ? inner.map((part) => conditionData(part as Traced))
      : conditionData(inner as Traced)
  } else if (Object.hasOwn(condition, 'condition')) data['condition'] = condition['condition']
  else {
    for (const key of ['operator', 'value', 'fact'] as const) data[key] = condition[key]
    for (const key of kept) if (condition[key] !== undefined) data[key] = condition[key]
    for (const key of ['params', 'path'] as const) if (condition[key]) data[key] = condition[key]
  }
  return data
}
