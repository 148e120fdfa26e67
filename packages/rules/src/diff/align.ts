import type { JsonCondition } from '../rulebook/condition'
import type { AnyRulebook } from '../rulebook/rulebook'
import { canonical } from '../evaluate/result'

/** Which rows two rulebooks have in common, in the order of the second one, and which are left on either side. */
export interface Alignment {
  readonly kept: { readonly before: Int32Array; readonly after: Int32Array }
  readonly onlyBefore: readonly number[]
  readonly onlyAfter: readonly number[]
}

/**
 * Pairs the rows that say the same: condition, outcome, and with `clauses` those. Ids and notes do not count.
 * @param ordered whether pairs must stand in the same order in both
 */
export function align(before: AnyRulebook, after: AnyRulebook, ordered: boolean, clauses: boolean): Alignment {
  const [one, other] = [before.document.rows, after.document.rows]
  const same = (i: number, j: number): boolean => {
    const [a, b] = [one[i], other[j]]
    return (
      isSameCondition(before.expanded[i], after.expanded[j]) &&
      isSame(a?.then, b?.then) &&
      (!clauses || isSame(a?.clauses, b?.clauses))
    )
  }
  const stepAt = (at: number, otherAt: number): Pair | undefined =>
    steps.find(([a, b]) => at + a < one.length && otherAt + b < other.length && same(at + a, otherAt + b))
  const pairs: Pair[] = []
  const skipped: [number[], number[]] = [[], []]
  let [i, j] = [0, 0]
  while (i < one.length && j < other.length) {
    const step = stepAt(i, j)
    if (step === undefined) break
    for (let row = i; row < i + step[0]; row += 1) skipped[0].push(row)
    for (let row = j; row < j + step[1]; row += 1) skipped[1].push(row)
    pairs.push([i + step[0], j + step[1]])
    i += step[0] + 1
    j += step[1] + 1
  }
  const ends: Pair[] = []
  let [last, otherLast] = [one.length - 1, other.length - 1]
  for (; last >= i && otherLast >= j && same(last, otherLast); last -= 1, otherLast -= 1) ends.push([last, otherLast])

  const left = [range(i, last), range(j, otherLast)] as const
  // Where order means nothing, what was passed over may stand anywhere.
  const found = ordered
    ? longestRising(samePairs(before, after, left[0], left[1], clauses))
    : samePairs(before, after, [...skipped[0], ...left[0]], [...skipped[1], ...left[1]], clauses)
  const kept = [...pairs, ...found, ...ends.reverse()]
  if (!ordered) kept.sort(([, a], [, b]) => a - b)
  const places = {
    before: Int32Array.from(kept, ([row]) => row),
    after: Int32Array.from(kept, ([, row]) => row),
  }
  return { kept: places, onlyBefore: rest(one.length, places.before), onlyAfter: rest(other.length, places.after) }
}

type Pair = readonly [before: number, after: number]

/** How rows are passed over to where both go on alike: an edited row, an added one, a removed one, and a few of them. */
const steps: readonly Pair[] = Array.from({ length: 25 }, (_, index): Pair => [index % 5, Math.floor(index / 5)]).sort(
  ([a, b], [c, d]) => Math.max(a, b) - Math.max(c, d) || Math.abs(a - b) - Math.abs(c - d),
)

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

/** Pairs of rows that say the same, the earliest of equal ones with each other. */
function samePairs(
  before: AnyRulebook,
  after: AnyRulebook,
  rowsBefore: readonly number[],
  rowsAfter: readonly number[],
  clauses: boolean,
): Pair[] {
  const keyOf = ({ document, expanded }: AnyRulebook, row: number): string => {
    const { then, clauses: cited } = document.rows[row] ?? {}
    return JSON.stringify(expanded[row]) + canonical(then) + (clauses ? JSON.stringify(cited) : '')
  }
  const places = new Map<string, number[]>()
  for (const row of rowsAfter.toReversed()) {
    const key = keyOf(after, row)
    const list = places.get(key)
    if (list === undefined) places.set(key, [row])
    else list.push(row)
  }
  return rowsBefore.flatMap((row): Pair[] => {
    const found = places.get(keyOf(before, row))?.pop()
    return found === undefined ? [] : [[row, found]]
  })
}

/** The rows that are not among the kept ones. */
function rest(count: number, kept: Int32Array): readonly number[] {
  const isKept = new Uint8Array(count)
  for (const row of kept) isKept[row] = 1
  const rows: number[] = []
  for (let row = 0; row < count; row += 1) if (isKept[row] === 0) rows.push(row)
  return rows
}

/** The most pairs that rise on both sides; they rise on the first already. */
function longestRising(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = []
  const previous: number[] = []
  for (const [at, [, j]] of pairs.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1
      else high = middle
    }
    previous[at] = low === 0 ? -1 : (ends[low - 1] ?? -1)
    ends[low] = at
  }
  const rising: Pair[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at]
    if (pair !== undefined) rising.push(pair)
  }
  return rising.reverse()
}

/** Equal plain data, the order of keys aside. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  for (const key of keys) {
    if (!Object.hasOwn(b, key)) return false
    if (!isSame((a as Readonly<Record<string, unknown>>)[key], (b as Readonly<Record<string, unknown>>)[key]))
      return false
  }
  return true
}

/** The same for conditions, where it has to be quick. */
function isSameCondition(a: JsonCondition | undefined, b: JsonCondition | undefined): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined) return false
  if ('all' in a) return 'all' in b && areSame(a.all, b.all)
  if ('any' in a) return 'any' in b && areSame(a.any, b.any)
  if (!('fact' in a) || !('fact' in b)) return false
  return a.fact === b.fact && a.operator === b.operator && isSame(a.value, b.value)
}

function areSame(a: readonly JsonCondition[], b: readonly JsonCondition[]): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at += 1) if (!isSameCondition(a[at], b[at])) return false
  return true
}
