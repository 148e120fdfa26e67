import type { Comparison, JsonCondition } from '../rulebook/condition'
import type { AnyRulebook } from '../rulebook/rulebook'
import { isSame } from './align'
import type { ConditionChange } from './difference'

/** What became of a row’s condition: the comparisons that moved, or all of it where the same ones are joined otherwise. */
export function conditionChange(
  before: AnyRulebook,
  after: AnyRulebook,
  [old, now]: readonly [number, number],
): ConditionChange | undefined {
  const [one, other] = [before.expanded[old], after.expanded[now]]
  if (one === undefined || other === undefined || isSame(one, other)) return undefined
  const [left, right] = [comparisonsIn(one), comparisonsIn(other)]
  const [gone, come] = [without(left, right), without(right, left)]
  const isJoinedOtherwise = gone.length === 0 && come.length === 0
  return {
    before: isJoinedOtherwise ? [one] : gone,
    after: isJoinedOtherwise ? [other] : come,
    shared: changedNames(before, after, [before.document.rows[old]?.when, after.document.rows[now]?.when]),
  }
}

function comparisonsIn(condition: JsonCondition): readonly Comparison[] {
  if ('fact' in condition) return [condition]
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : []
  return parts.flatMap(comparisonsIn)
}

function without(list: readonly Comparison[], others: readonly Comparison[]): readonly Comparison[] {
  const known = new Set(others.map((each) => JSON.stringify(each)))
  const left = new Map(list.map((each) => [JSON.stringify(each), each]))
  return [...left].flatMap(([key, each]) => (known.has(key) ? [] : [each]))
}

/** Names of the shared conditions that a row uses, directly or by another one, and that are written otherwise now. */
function changedNames(before: AnyRulebook, after: AnyRulebook, written: readonly unknown[]): readonly string[] {
  const [one, other] = [before.document.conditions ?? {}, after.document.conditions ?? {}]
  const names = new Set<string>()
  const look = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(look)
    if (typeof part !== 'object' || part === null) return
    if ('condition' in part && typeof part.condition === 'string' && !names.has(part.condition)) {
      names.add(part.condition)
      look([one[part.condition], other[part.condition]])
    }
    Object.values(part).forEach(look)
  }
  look(written)
  return [...names].filter((name) => !isSame(one[name], other[name]))
}
