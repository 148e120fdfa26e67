import type { FactValue } from '../fact/fact-spec'
import type { Facts } from './guard'

/*
 * The functions that a compiled table is made of. V8 keeps its inline caches per function literal, so nodes that read
 * different facts should not share one: the build writes this file out several times (see node-slots.ts). Hence it
 * imports types alone and keeps no state.
 */

/** Walks a table for the given facts; absent facts are null or undefined. */
export type Walk<L> = (facts: Facts) => L

export function leafNode<L>(leaf: L): Walk<L> {
  return () => leaf
}

export function absentNode<L>(name: string, absent: Walk<L>, present: Walk<L>): Walk<L> {
  return (facts) => {
    const value = facts[name]
    return value === null || value === undefined ? absent(facts) : present(facts)
  }
}

export function belowNode<L>(name: string, bound: number, under: Walk<L>, over: Walk<L>): Walk<L> {
  return (facts) => ((facts[name] as number) < bound ? under(facts) : over(facts))
}

export function wordNode<L>(name: string, word: FactValue | null, then: Walk<L>, otherwise: Walk<L>): Walk<L> {
  return (facts) => (facts[name] === word ? then(facts) : otherwise(facts))
}

export function lookupNode<L>(
  name: string,
  table: ReadonlyMap<FactValue | null, Walk<L>>,
  otherwise: Walk<L>,
): Walk<L> {
  return (facts) => (table.get(facts[name] ?? null) ?? otherwise)(facts)
}

/** The ways of a comparison of two facts. */
export interface OrderWays<L> {
  readonly less: Walk<L>
  readonly same: Walk<L>
  readonly more: Walk<L>
  readonly leftAbsent: Walk<L>
  readonly rightAbsent: Walk<L>
}

export function orderNode<L>(left: string, right: string, ways: OrderWays<L>): Walk<L> {
  const { less, same, more, leftAbsent, rightAbsent } = ways
  return (facts) => {
    const a = facts[left]
    const b = facts[right]
    if (a === null || a === undefined) return leftAbsent(facts)
    if (b === null || b === undefined) return rightAbsent(facts)
    return a === b ? same(facts) : a < b ? less(facts) : more(facts)
  }
}
