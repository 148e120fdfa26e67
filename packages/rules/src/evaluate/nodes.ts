import type { FactValue } from '../fact/fact-spec'
import type { Facts } from './facts'

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

/** Two words and what is left. */
export function wordsNode<L>(
  name: string,
  word: FactValue | null,
  then: Walk<L>,
  other: FactValue | null,
  thenOther: Walk<L>,
  otherwise: Walk<L>,
): Walk<L> {
  return (facts) => {
    const value = facts[name]
    return value === word ? then(facts) : value === other ? thenOther(facts) : otherwise(facts)
  }
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

/** A copy of what was given; a rulebook makes its own, since its inputs have a shape of their own. */
export function copyNode(): (given: object) => Facts {
  return (given): Facts => ({ ...given })
}

/** A copy in which facts that were not given are those of `absent`, in its order. */
export function fillNode(absent: Facts): (given: object) => Facts {
  return (given) => ({ ...absent, ...given })
}

/** Whether facts are right from one on; puts them into the form that they have inside. */
export type Check = (facts: Facts) => boolean

export function lackingCheck(name: string, present: Check, next: Check): Check {
  return (facts) => {
    const value = facts[name]
    if (value !== null && value !== undefined) return present(facts)
    facts[name] = null
    return next(facts)
  }
}

export function booleanCheck(name: string, next: Check): Check {
  return (facts) => typeof facts[name] === 'boolean' && next(facts)
}

export function quantityCheck(name: string, min: number, max: number, scale: number, next: Check): Check {
  return (facts) => {
    const value = facts[name]
    if (typeof value !== 'number' || !(value >= min && value <= max)) return false
    if (value === 0) facts[name] = 0
    return Math.round(value * scale) / scale === value && next(facts)
  }
}

export function wordCheck(name: string, words: readonly string[], next: Check): Check {
  return (facts) => {
    const value = facts[name]
    for (const word of words) if (value === word) return next(facts)
    return false
  }
}

export function readCheck(name: string, read: (value: unknown) => FactValue | undefined, next: Check): Check {
  return (facts) => {
    const value = read(facts[name])
    if (value === undefined) return false
    facts[name] = value
    return next(facts)
  }
}
