import type { Comparison, JsonCondition } from '../rulebook/condition'
import { isReference } from './cells'
import type { Facts } from './facts'
import { foldCondition } from './fold-condition'
import { holds } from './holds'

/** Whether a row's condition holds; undefined when that depends on facts that must be known and are not. */
export type RowTest = (facts: Facts) => boolean | undefined

/**
 * Turns an expanded condition into a function. Parts are looked at in the order written, up to the first that settles
 * the group.
 * @param needed facts whose absence means that they are unknown
 * @param ask called with every fact that is read
 */
export function rowTestOf(
  condition: JsonCondition,
  needed: ReadonlySet<string>,
  ask?: (fact: string) => void,
): RowTest {
  return foldCondition(
    condition,
    (comparison) => comparisonTest(comparison, needed, ask),
    (kind, parts) => groupTest(parts, kind === 'any'),
  )
}

function groupTest(parts: readonly RowTest[], settling: boolean): RowTest {
  return (facts) => {
    let unknown = false
    for (const part of parts) {
      const holding = part(facts)
      if (holding === settling) return settling
      if (holding === undefined) unknown = true
    }
    return unknown ? undefined : !settling
  }
}

function comparisonTest(
  { fact, operator, value }: Comparison,
  needed: ReadonlySet<string>,
  ask?: (fact: string) => void,
): RowTest {
  const other = isReference(value) ? value.fact : undefined
  return (facts) => {
    ask?.(fact)
    if (other !== undefined) ask?.(other)
    const left = facts[fact] ?? null
    if (left === null && needed.has(fact)) return undefined
    const right = other === undefined ? (value as Exclude<typeof value, object> | null) : (facts[other] ?? null)
    if (other !== undefined && right === null && needed.has(other)) return undefined
    return holds(operator, left, right)
  }
}
