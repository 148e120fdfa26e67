import { resultsOf } from '../diff/found'
import { factsAt, holdsAt, rowsAt } from '../space/holds-at'
import type { AnyRulebook } from '../rulebook/rulebook'
import { boxAt } from '../space/boxes'
import type { Box, Boxes } from '../space/boxes'
import { boxesOf } from '../space/boxes-of'
import { outcomeLabels } from '../space/outcome-labels'
import { pointIn } from '../space/point-in'
import { witnessOf } from '../space/region-of'
import { spaceOf } from '../space/space'
import type { Space } from '../space/space'
import { split } from '../space/split'
import type { Settling } from '../space/split'
import { outcomeValues } from './outcome-facts'
import type { Instance, Search } from './proof'
import type { ReadProperty } from './read-property'
import { refusedText, spentText } from './reasons'

/** How the rows that settle a cell are judged: what refutes a property there. */
interface Question {
  readonly settling: Settling
  /** The rows that count, in the order in which they are settled. */
  readonly rows: readonly number[]
  /** Equal for rows that are judged alike. */
  readonly labels: ArrayLike<number>
  readonly refutes: (rows: readonly number[]) => boolean
  /** Rows without which nothing is refuted; any may be, and none may be, unless told. */
  readonly needs?: readonly boolean[]
}

/** Searches the region that a property speaks of for an input that refutes it. */
export function proveRegion(rulebook: AnyRulebook, read: ReadProperty, budget: number): Search {
  const { expanded, document } = rulebook
  const space = spaceOf(document.facts, [...expanded, read.when])
  const { boxes, refused, spent } = boxesOf(space, [...expanded, read.when])
  const refusedRows = refused.map((row) => document.rows[row]?.id ?? '').filter((id) => id !== '')
  if (refused.length > 0) return { verdict: 'undecided', spent, reason: refusedText(refusedRows) }
  const question = questionOf(rulebook, read)
  const { ordered, region, labels, rows } = inOrder(space, boxes, question, expanded.length)
  const { needs } = question
  const left = { left: budget }
  for (const cell of region) {
    let refuted: Box | undefined
    const end = split(
      {
        space,
        boxes: ordered,
        groups: [{ from: 0, to: ordered.count, settling: question.settling }],
        labels,
        cell,
        budget: left,
      },
      {
        leaf: (settled, here) => {
          if (!question.refutes(Array.from(settled, (box) => rows[box] ?? 0))) return false
          refuted = { low: here.low.slice(), high: here.high.slice() }
          return true
        },
        prune: (open) => needs !== undefined && !open.some((box) => needs[rows[box] ?? 0] === true),
      },
    )
    if (refuted !== undefined)
      return { verdict: 'refuted', spent: budget - left.left, counterexample: [instanceIn(rulebook, space, refuted)] }
    if (end === 'budget')
      return { verdict: 'undecided', spent: budget - Math.max(0, left.left), reason: spentText(budget) }
  }
  return { verdict: 'proved', spent: budget - left.left }
}

function questionOf(rulebook: AnyRulebook, read: ReadProperty): Question {
  const { rows, hit } = rulebook.document
  const all = [...rows.keys()]
  const { property, then, fields } = read
  const passes = rows.map(({ then: outcome }) => then === undefined || holdsAt(then, outcomeValues(outcome, fields)))
  const cover = (good: readonly boolean[]): Question => ({
    settling: 'cover',
    rows: all.filter((row) => good[row]),
    labels: all.map(() => 0),
    refutes: (settled) => settled.length === 0,
  })
  /** Refuted wherever such a row decides, or fires at all where every firing row counts. */
  const without = (bad: readonly boolean[]): Question =>
    hit === 'first'
      ? {
          settling: 'first',
          rows: all,
          labels: bad.map(Number),
          refutes: ([row]) => row !== undefined && bad[row] === true,
          needs: bad,
        }
      : {
          settling: 'cover',
          rows: all.filter((row) => bad[row]),
          labels: bad.map(Number),
          refutes: (settled) => settled.length > 0,
        }
  switch (property.kind) {
    case 'never':
      return without(passes)
    case 'within':
      return without(
        rows.map(({ then: outcome }) => isBeyond(outcomeValues(outcome, fields)[property.field], property)),
      )
    case 'decided-by': {
      const named = rows.map(({ id }) => property.rows.includes(id))
      return hit === 'first' ? always(rulebook, named, true) : cover(named)
    }
    case 'total':
      return hit === 'collect' ? cover(passes) : always(rulebook, passes, true)
    case 'implies':
      if (hit !== 'collect') return always(rulebook, passes, property.undecided === 'refutes')
      return property.of === 'some' ? cover(passes) : without(passes.map((pass) => !pass))
    case 'monotone':
    case 'growing':
      throw new Error('properties of two inputs are proved elsewhere')
  }
}

/** Every outcome has to be good; where there is none, or several contradict each other, that may refute it too. */
function always(
  { document: { rows, hit } }: AnyRulebook,
  good: readonly boolean[],
  undecidedRefutes: boolean,
): Question {
  const all = [...rows.keys()]
  if (hit === 'first') {
    return {
      settling: 'first',
      rows: all,
      labels: good.map(Number),
      refutes: ([row]) => (row === undefined ? undecidedRefutes : good[row] !== true),
    }
  }
  const labels = outcomeLabels(rows.map(({ then }) => then))
  return {
    settling: 'all',
    rows: all.sort((a, b) => (labels[a] ?? 0) - (labels[b] ?? 0)),
    labels,
    refutes: (settled) => {
      const outcomes = new Set(settled.map((row) => labels[row]))
      return outcomes.size === 1 ? good[settled[0] ?? 0] !== true : undecidedRefutes
    },
  }
}

function isBeyond(
  value: unknown,
  { from = -Infinity, to = Infinity }: { readonly from?: number; readonly to?: number },
): boolean {
  return typeof value === 'number' && (value < from || value > to)
}

/** The boxes of the rows that count, in their order, and those of the region. */
function inOrder(
  space: Space,
  boxes: Boxes,
  { rows, labels }: Question,
  region: number,
): {
  readonly ordered: Boxes
  readonly region: readonly Box[]
  readonly labels: Int32Array
  readonly rows: Int32Array
} {
  const width = space.axes.length
  const byOwner = new Map<number, number[]>()
  for (const [box, owner] of boxes.owner.entries()) {
    const list = byOwner.get(owner)
    if (list === undefined) byOwner.set(owner, [box])
    else list.push(box)
  }
  const list = rows.flatMap((row) => byOwner.get(row) ?? [])
  const [low, high] = [new Int32Array(list.length * width), new Int32Array(list.length * width)]
  for (const [at, box] of list.entries()) {
    low.set(boxes.low.subarray(box * width, (box + 1) * width), at * width)
    high.set(boxes.high.subarray(box * width, (box + 1) * width), at * width)
  }
  const owner = Int32Array.from(list, (box) => boxes.owner[box] ?? 0)
  return {
    ordered: { count: list.length, low, high, owner },
    region: (byOwner.get(region) ?? []).map((box) => boxAt(space, boxes, box)),
    labels: owner.map((row) => labels[row] ?? 0),
    rows: owner,
  }
}

/** An input of a cell with what the rulebook says of it. */
function instanceIn(rulebook: AnyRulebook, space: Space, cell: Box): Instance {
  const point = pointIn(space, cell)
  if (typeof point === 'string') throw new Error('a cell that was visited holds an input')
  const rows = rowsAt(rulebook, factsAt(space, point))
  const deciding = rulebook.document.hit === 'first' ? rows.slice(0, 1) : rows
  return { facts: witnessOf(space, point), answer: resultsOf(rulebook, false).side(deciding, deciding) }
}
