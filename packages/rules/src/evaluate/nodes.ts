import type { FactValue } from '../fact/fact-spec'
import type { Answer, RulebookReference } from './answer'
import type { Facts } from './facts'
import type { Result } from './result'
import type { RuleDecision } from './rule-decision'
import type { CheckedCopy, FourWords, Grid, OrderWays, Rank, ThreeCuts, Walk } from './walk'

/**
 * The functions that a compiled table is made of. V8 keeps its inline caches per function literal, so those that read
 * different facts should not share one: the build writes this file out several times (see node-slots.ts). Hence it
 * imports types alone and keeps no state. The ranks do without branches where values are hard to foretell, and are
 * short, for V8 inlines a limited number of bytes.
 */
export const nodes = {
  leaf:
    <L>(leaf: L): Walk<L> =>
    () =>
      leaf,

  absent:
    <L>(name: string, absent: Walk<L>, present: Walk<L>): Walk<L> =>
    (facts) => {
      const value = facts[name]
      return value === null || value === undefined ? absent(facts) : present(facts)
    },

  below:
    <L>(name: string, bound: number, under: Walk<L>, over: Walk<L>): Walk<L> =>
    (facts) =>
      (facts[name] as number) < bound ? under(facts) : over(facts),

  /** Two words and what is left. */
  words:
    <L>(
      name: string,
      word: FactValue | null,
      then: Walk<L>,
      other: FactValue | null,
      thenOther: Walk<L>,
      otherwise: Walk<L>,
    ): Walk<L> =>
    (facts) => {
      const value = facts[name]
      return value === word ? then(facts) : value === other ? thenOther(facts) : otherwise(facts)
    },

  lookup:
    <L>(name: string, table: ReadonlyMap<FactValue | null, Walk<L>>, otherwise: Walk<L>): Walk<L> =>
    (facts) =>
      (table.get(facts[name] ?? null) ?? otherwise)(facts),

  order:
    <L>(left: string, right: string, { less, same, more, leftAbsent, rightAbsent }: OrderWays<L>): Walk<L> =>
    (facts) => {
      const a = facts[left]
      const b = facts[right]
      if (a === null || a === undefined) return leftAbsent(facts)
      if (b === null || b === undefined) return rightAbsent(facts)
      return a === b ? same(facts) : a < b ? less(facts) : more(facts)
    },

  sum:
    (a: Rank, b: Rank, c: Rank, d: Rank): Rank =>
    (facts) =>
      a(facts) + b(facts) + c(facts) + d(facts),

  /** One of two words, known to be right. */
  sureRank:
    (name: string, word: FactValue, step: number): Rank =>
    (facts) =>
      step * +(facts[name] === word),

  pairRank:
    (name: string, word: FactValue, step: number, absent: number): Rank =>
    (facts) => {
      const value = facts[name]
      return value === null || value === undefined ? absent : step * +(value === word)
    },

  /** One of two words, behind each of which other facts may be. */
  gateRank:
    (name: string, word: FactValue, then: Rank, step: number, otherwise: Rank, absent: number): Rank =>
    (facts) => {
      const value = facts[name]
      if (value === null || value === undefined) return absent
      return value === word ? then(facts) : step + otherwise(facts)
    },

  wordsRank:
    (name: string, [, b, c, d]: FourWords, stepB: number, stepC: number, stepD: number, absent: number): Rank =>
    (facts) => {
      const value = facts[name]
      if (value === null || value === undefined) return absent
      return stepB * +(value === b) + stepC * +(value === c) + stepD * +(value === d)
    },

  lookupRank:
    (name: string, places: ReadonlyMap<unknown, number>, otherwise: number): Rank =>
    (facts) =>
      places.get(facts[name] ?? null) ?? otherwise,

  cutsRank:
    (name: string, [a, b, c]: ThreeCuts, step: number, absent: number): Rank =>
    (facts) => {
      const value = facts[name]
      if (value === null || value === undefined) return absent
      return step * (+((value as number) >= a) + +((value as number) >= b) + +((value as number) >= c))
    },

  searchRank:
    (name: string, cuts: readonly number[], step: number, absent: number): Rank =>
    (facts) => {
      const value = facts[name]
      if (value === null || value === undefined) return absent
      let [low, high] = [0, cuts.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((value as number) < Number(cuts[middle])) high = middle
        else low = middle + 1
      }
      return step * low
    },

  wordsCheck:
    (name: string, [a, b, c, d]: FourWords, stepB: number, stepC: number, stepD: number, absent: number): Rank =>
    (facts) => {
      const value = facts[name]
      if (value === null || value === undefined) return value === null ? absent : -1e9
      const [isB, isC, isD] = [+(value === b), +(value === c), +(value === d)]
      return isB + isC + isD + +(value === a) === 0 ? -1e9 : stepB * isB + stepC * isC + stepD * isD
    },

  pairCheck:
    (name: string, word: FactValue, other: FactValue, step: number, absent: number): Rank =>
    (facts) => {
      const value = facts[name]
      if (value === null || value === undefined) return value === null ? absent : -1e9
      const isOther = +(value === other)
      return isOther + +(value === word) === 0 ? -1e9 : step * isOther
    },

  lookupCheck:
    (name: string, places: ReadonlyMap<unknown, number>, absent: number): Rank =>
    (facts) => {
      const value = facts[name]
      return value === null ? absent : (places.get(value) ?? -1e9)
    },

  quantityCheck:
    (name: string, { min, max, scale }: Grid, rank: Rank, absent: number): Rank =>
    (facts) => {
      const value: unknown = facts[name]
      if (typeof value !== 'number') return value === null ? absent : -1e9
      if (value === 0) facts[name] = 0
      return value >= min && value <= max && Math.round(value * scale) / scale === value ? rank(facts) : -1e9
    },

  readCheck:
    (name: string, read: (value: unknown) => FactValue | undefined, rank: Rank, absent: number): Rank =>
    (facts) => {
      const value = facts[name]
      if (value === null || value === undefined) return value === null ? absent : -1e9
      const right = read(value)
      if (right === undefined) return -1e9
      facts[name] = right
      return rank(facts)
    },

  /** A copy of what was given; a rulebook makes its own, since its inputs have a shape of their own. */
  copy: (): ((given: object) => Facts) => (given) => ({ ...given }),

  /** A copy in which facts that were not given are those of `absent`, in its order. */
  fill:
    (absent: Facts): ((given: object) => Facts) =>
    (given) => ({ ...absent, ...given }),

  /** What stands at the place of facts; `otherwise` finds it where they have none. */
  placed:
    <L>(places: Uint16Array, results: readonly L[], otherwise: Walk<L>): ((facts: Facts, place: number) => L) =>
    (facts, place) =>
      place < 0 ? otherwise(facts) : (results[places[place] ?? 0] as L),

  placedOutcome:
    (rank: Rank, places: Uint16Array, outcomes: readonly unknown[], otherwise: Walk<unknown>): Walk<unknown> =>
    (facts) => {
      const place = rank(facts)
      return place < 0 ? otherwise(facts) : outcomes[places[place] ?? 0]
    },

  /** The outcome of a table, or what `otherwise` says where facts that matter are not known. */
  outcome:
    (walk: Walk<Result | undefined>, otherwise: Walk<unknown>): Walk<unknown> =>
    (facts) => {
      const result = walk(facts)
      return result === undefined ? otherwise(facts) : result.outcome
    },

  /** A whole decision; `invalid` and `undecided` answer what is none. */
  decide:
    (
      { quick, check, again }: CheckedCopy,
      find: (facts: Facts, place: number) => Result | undefined,
      Decision: typeof RuleDecision,
      rulebooks: readonly RulebookReference[],
      invalid: (input: unknown) => Answer,
      undecided: (facts: Facts, result: Result | undefined) => Answer,
    ): ((input: unknown) => Answer) =>
    (input) => {
      let facts = quick(input)
      let place = facts === undefined ? -1e9 : check(facts)
      if (place < -5e8) {
        facts = again(input)
        place = -1
      }
      if (facts === undefined) return invalid(input)
      const result = find(facts, place)
      return result?.kind === 'decided' ? new Decision(result, rulebooks, facts) : undecided(facts, result)
    },
}
