import type { FactValue } from '../fact/fact-spec'
import type { Answer, RulebookReference } from './answer'
import type { Facts } from './facts'
import type { Result } from './result'
import type { RuleDecision } from './rule-decision'

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

/** Whether a fact is absent that may be; puts null where it is. */
function isLacking(facts: Facts, name: string, mayLack: boolean): boolean {
  if (!mayLack || (facts[name] ?? null) !== null) return false
  facts[name] = null
  return true
}

export function booleanCheck(name: string, mayLack: boolean, next: Check): Check {
  return (facts) => (typeof facts[name] === 'boolean' || isLacking(facts, name, mayLack)) && next(facts)
}

export function quantityCheck(
  name: string,
  mayLack: boolean,
  { min, max, scale }: { readonly min: number; readonly max: number; readonly scale: number },
  next: Check,
): Check {
  return (facts) => {
    const value = facts[name]
    if (typeof value !== 'number') return isLacking(facts, name, mayLack) && next(facts)
    if (value === 0) facts[name] = 0
    return value >= min && value <= max && Math.round(value * scale) / scale === value && next(facts)
  }
}

export function wordCheck(name: string, mayLack: boolean, words: readonly string[], next: Check): Check {
  return (facts) => {
    const value = facts[name]
    let place = 0
    while (place < words.length && value !== words[place]) place += 1
    return (place < words.length || isLacking(facts, name, mayLack)) && next(facts)
  }
}

/** The same for many words. */
export function lookupCheck(name: string, mayLack: boolean, words: ReadonlySet<unknown>, next: Check): Check {
  return (facts) => (words.has(facts[name]) || isLacking(facts, name, mayLack)) && next(facts)
}

export function readCheck(
  name: string,
  mayLack: boolean,
  read: (value: unknown) => FactValue | undefined,
  next: Check,
): Check {
  return (facts) => {
    if (isLacking(facts, name, mayLack)) return next(facts)
    const value = read(facts[name])
    if (value === undefined) return false
    facts[name] = value
    return next(facts)
  }
}

/** The outcome of a table, or what `otherwise` says where facts that matter are not known. */
export function outcomeNode(walk: Walk<Result | undefined>, otherwise: Walk<unknown>): Walk<unknown> {
  return (facts) => {
    const result = walk(facts)
    return result === undefined ? otherwise(facts) : result.outcome
  }
}

/** A whole decision; `invalid` and `undecided` answer what is none. */
export function decideNode(
  copy: (input: unknown) => Facts | undefined,
  walk: Walk<Result | undefined>,
  Decision: typeof RuleDecision,
  rulebooks: readonly RulebookReference[],
  invalid: (input: unknown) => Answer,
  undecided: (facts: Facts, result: Result | undefined) => Answer,
): (input: unknown) => Answer {
  return (input) => {
    const facts = copy(input)
    if (facts === undefined) return invalid(input)
    const result = walk(facts)
    return result?.kind === 'decided' ? new Decision(result, rulebooks, facts) : undecided(facts, result)
  }
}
