import { isReference } from '../evaluate/cells'
import type { FactValue } from '../fact/fact-spec'
import type { Comparison, JsonCondition, Operator } from '../rulebook/condition'

/** What joins the values that comparisons of one fact name, within an `any` and within an `all`. */
const joining = {
  any: { operators: ['equal', 'in'], joined: 'in' },
  all: { operators: ['notEqual', 'notIn'], joined: 'notIn' },
} as const satisfies Record<string, { readonly operators: readonly Operator[]; readonly joined: Operator }>

/**
 * An expanded condition with the values that a fact may have within one `any`, or may not have within one `all`, as one
 * set each: thousands of words are then one box, not thousands. Groups within groups of their kind are one with them.
 */
export function joinSets(condition: JsonCondition): JsonCondition {
  if ('fact' in condition) return condition
  const kind = 'any' in condition ? 'any' : 'all'
  const parts = partsOf(condition, kind).flatMap((part): readonly JsonCondition[] => {
    const joined = joinSets(part)
    return kind in joined ? partsOf(joined, kind) : [joined]
  })
  const [only, ...others] = setsJoined(parts, kind)
  if (only !== undefined && others.length === 0) return only
  const all = only === undefined ? [] : [only, ...others]
  return kind === 'any' ? { any: all } : { all }
}

function partsOf(condition: JsonCondition, kind: 'any' | 'all'): readonly JsonCondition[] {
  if (kind === 'any' && 'any' in condition) return condition.any
  if ('all' in condition) return condition.all
  throw new Error('expanded conditions hold comparisons, all and any alone')
}

function setsJoined(parts: readonly JsonCondition[], kind: 'any' | 'all'): readonly JsonCondition[] {
  const sets = new Map<string, Comparison[]>()
  for (const part of parts) {
    if (!namesValues(part, kind)) continue
    const set = sets.get(part.fact)
    if (set === undefined) sets.set(part.fact, [part])
    else set.push(part)
  }
  return parts.flatMap((part): readonly JsonCondition[] => {
    const set = namesValues(part, kind) ? (sets.get(part.fact) ?? []) : []
    if (!('fact' in part) || set.length < 2) return [part]
    if (set[0] !== part) return []
    // That a fact is there is asked beside every comparison that it may not equal something.
    return [{ fact: part.fact, operator: joining[kind].joined, value: [...new Set(set.flatMap(valuesOf))] }]
  })
}

function namesValues(part: JsonCondition, kind: 'any' | 'all'): part is Comparison {
  if (!('fact' in part) || part.value === null || isReference(part.value)) return false
  return joining[kind].operators.some((operator) => operator === part.operator)
}

function valuesOf({ value }: Comparison): readonly FactValue[] {
  return [value].flat() as readonly FactValue[]
}
