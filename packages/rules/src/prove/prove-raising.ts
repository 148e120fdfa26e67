import { resultsOf } from '../diff/found'
import { factsAt, rowsAt } from '../space/holds-at'
import type { FactSpec, FactValue } from '../fact/fact-spec'
import type { AnyRulebook } from '../rulebook/rulebook'
import { boxAt } from '../space/boxes'
import type { Box, Boxes } from '../space/boxes'
import { boxesOf } from '../space/boxes-of'
import { pointIn } from '../space/point-in'
import type { Point } from '../space/point-in'
import { witnessOf } from '../space/region-of'
import { isOrdered, spaceOf } from '../space/space'
import type { Space } from '../space/space'
import { split } from '../space/split'
import type { Group } from '../space/split'
import { outcomeValues } from './outcome-facts'
import { pairsOf } from './pairs-of-inputs'
import type { InputPairs } from './pairs-of-inputs'
import type { Instance, Search } from './proof'
import type { Growing, Monotone } from './property'
import { outcomeLabels } from '../space/outcome-labels'
import type { ReadProperty } from './read-property'
import { refusedText, spentText } from './reasons'

/** How the results of the lower and of the raised input are held against each other. */
interface Judge {
  readonly labels: ArrayLike<number>
  /** Whether the rows that settle both refute the property. */
  readonly refutes: (lower: readonly number[], upper: readonly number[]) => boolean
  /** Whether rows that may still settle both could refute it at all. */
  readonly mayRefute: (lower: readonly number[], upper: readonly number[]) => boolean
}

/** Searches pairs of inputs that differ in one fact for one whose outcomes are ordered the wrong way. */
export function proveRaising(
  rulebook: AnyRulebook,
  read: ReadProperty & { readonly property: Monotone | Growing },
  budget: number,
): Search {
  const { property } = read
  const { document } = rulebook
  const count = document.rows.length
  const pairs = pairsOf(rulebook, property.fact, read.when, property.factOrder)
  const conditions = [...pairs.lower, ...pairs.upper, pairs.domain]
  const space = spaceOf(pairs.facts, conditions)
  const { boxes: lowered, refused, spent } = boxesOf(space, conditions)
  if (refused.length > 0) {
    const rows = [...new Set(refused.map((each) => document.rows[each % count]?.id ?? ''))]
    return { verdict: 'undecided', spent, reason: refusedText(refused.includes(2 * count) ? [] : rows) }
  }
  const judge = property.kind === 'growing' ? judgeOfLists(rulebook, property) : judgeOfField(rulebook, read, property)
  const { boxes, rows, groups, domain } = arranged(rulebook, space, lowered, judge.labels)
  const [one, other] = groups
  const [axis, raisedAxis] = [property.fact, pairs.raised].map((name) => space.indexOf.get(name) ?? -1)
  const parts = (list: Int32Array): readonly [number[], number[]] => {
    const middle = list.findIndex((box) => box >= one.to)
    const end = middle < 0 ? list.length : middle
    const rowsOf = (boxesOfSide: Int32Array): number[] => Array.from(boxesOfSide, (box) => rows[box] ?? 0)
    return [rowsOf(list.subarray(0, end)), rowsOf(list.subarray(end))]
  }
  /** A pair of values with the second one in a later cell, where cells alone are compared. */
  const holdsPair = ({ low, high }: Box): boolean =>
    !pairs.byCells || (low[axis ?? -1] ?? 0) < (high[raisedAxis ?? -1] ?? 0) - 1

  const left = { left: budget }
  for (const cell of domain) {
    let refuted: Box | undefined
    const end = split(
      {
        space,
        boxes,
        groups: [one, other],
        labels: Int32Array.from(rows, (row) => judge.labels[row] ?? 0),
        cell,
        budget: left,
      },
      {
        prune: (open, here) => !holdsPair(here) || !judge.mayRefute(...parts(open)),
        leaf: (settled, here) => {
          if (!holdsPair(here) || !judge.refutes(...parts(settled))) return false
          refuted = { low: here.low.slice(), high: here.high.slice() }
          return true
        },
      },
    )
    if (refuted !== undefined) {
      if (pairs.byCells) {
        refuted.high[axis ?? -1] = (refuted.low[axis ?? -1] ?? 0) + 1
        refuted.low[raisedAxis ?? -1] = (refuted.high[raisedAxis ?? -1] ?? 0) - 1
      }
      const counterexample = pairIn(rulebook, space, refuted, property.fact, pairs)
      return { verdict: 'refuted', spent: budget - left.left, counterexample }
    }
    if (end === 'budget')
      return { verdict: 'undecided', spent: budget - Math.max(0, left.left), reason: spentText(budget) }
  }
  return { verdict: 'proved', spent: budget - left.left }
}

/** The field of the outcome as a number that can be compared; undefined where there is none. */
function judgeOfField({ document }: AnyRulebook, { fields }: ReadProperty, property: Monotone): Judge {
  const spec = fields[property.field]
  const ranks = document.rows.map(({ then }) =>
    rankOf(outcomeValues(then, fields)[property.field] ?? null, spec, property.fieldOrder),
  )
  const sign = property.direction === 'increasing' ? 1 : -1
  const outcomes = outcomeLabels(document.rows.map(({ then }) => then))
  const byRank = outcomeLabels(ranks.map((rank) => rank ?? 'none'))
  const known = (rows: readonly number[]): number[] => rows.flatMap((row) => ranks[row] ?? [])
  const valueOf = (rows: readonly number[]): number | undefined => {
    // Rows that contradict each other give no outcome.
    if (document.hit === 'unique' && new Set(rows.map((row) => outcomes[row])).size > 1) return undefined
    const values = known(rows)
    return values.length === 0 ? undefined : Math.max(...values)
  }
  return {
    labels: document.hit === 'unique' ? outcomes : byRank,
    refutes: (lower, upper) => {
      const [one, other] = [valueOf(lower), valueOf(upper)]
      return one !== undefined && other !== undefined && sign * one > sign * other
    },
    mayRefute: (lower, upper) => {
      const [one, other] = [known(lower), known(upper)].map((values) => values.map((value) => sign * value))
      return one !== undefined && other !== undefined && maximum(one) > -maximum(other.map((value) => -value))
    },
  }
}

function maximum(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity)
}

function judgeOfLists({ document }: AnyRulebook, { direction }: Growing): Judge {
  const labels = outcomeLabels(document.rows.map(({ then }) => then))
  const isLost = (from: readonly number[], to: readonly number[]): boolean => {
    const kept = new Set(to.map((row) => labels[row]))
    return from.some((row) => !kept.has(labels[row]))
  }
  return {
    labels,
    refutes: (lower, upper) => (direction === 'increasing' ? isLost(lower, upper) : isLost(upper, lower)),
    mayRefute: (lower, upper) => (direction === 'increasing' ? lower : upper).length > 0,
  }
}

function rankOf(
  value: FactValue | null,
  spec: FactSpec | undefined,
  order: readonly string[] | undefined,
): number | undefined {
  if (value === null || spec === undefined) return undefined
  if (isOrdered(spec) || spec.type === 'boolean') return Number(value)
  const words = order ?? (spec.type === 'enum' ? Object.keys(spec.values) : [])
  const rank = words.indexOf(String(value))
  return rank < 0 ? undefined : rank
}

interface Arranged {
  readonly boxes: Boxes
  readonly rows: Int32Array
  readonly groups: readonly [Group, Group]
  readonly domain: readonly Box[]
}

/** The boxes of the lower input, then those of the raised one; alike ones together where order means nothing. */
function arranged({ document }: AnyRulebook, space: Space, boxes: Boxes, labels: ArrayLike<number>): Arranged {
  const width = space.axes.length
  const count = document.rows.length
  const all = [...boxes.owner.keys()]
  const ownerOf = (box: number): number => boxes.owner[box] ?? 0
  const labelOf = (box: number): number => labels[ownerOf(box) % count] ?? 0
  const settling = document.hit === 'first' ? 'first' : 'all'
  const side = (from: number): number[] => {
    const list = all.filter((box) => ownerOf(box) >= from && ownerOf(box) < from + count)
    return settling === 'first' ? list : list.sort((a, b) => labelOf(a) - labelOf(b) || a - b)
  }
  const [lower, upper] = [side(0), side(count)]
  const list = [...lower, ...upper]
  const [low, high] = [new Int32Array(list.length * width), new Int32Array(list.length * width)]
  for (const [at, box] of list.entries()) {
    low.set(boxes.low.subarray(box * width, (box + 1) * width), at * width)
    high.set(boxes.high.subarray(box * width, (box + 1) * width), at * width)
  }
  const owner = Int32Array.from(list, (box) => ownerOf(box) % count)
  return {
    boxes: { count: list.length, low, high, owner },
    rows: owner,
    groups: [
      { from: 0, to: lower.length, settling },
      { from: lower.length, to: list.length, settling },
    ],
    domain: all.filter((box) => ownerOf(box) === 2 * count).map((box) => boxAt(space, boxes, box)),
  }
}

/** Two inputs of a cell of pairs, with what the rulebook says of each. */
function pairIn(
  rulebook: AnyRulebook,
  space: Space,
  cell: Box,
  fact: string,
  { raised }: InputPairs,
): readonly Instance[] {
  const point = pointIn(space, cell)
  if (typeof point === 'string') throw new Error('a cell that was visited holds a pair')
  const [at, above] = [space.indexOf.get(fact) ?? -1, space.indexOf.get(raised) ?? -1]
  return [point, point.with(at, point[above] ?? null)].map((each: Point): Instance => {
    const facts = factsAt(space, each)
    const rows = rowsAt(rulebook, facts)
    const deciding = rulebook.document.hit === 'first' ? rows.slice(0, 1) : rows
    const witness = Object.entries(witnessOf(space, each)).filter(([name]) => name !== raised)
    return { facts: Object.fromEntries(witness), answer: resultsOf(rulebook, false).side(deciding, deciding) }
  })
}
