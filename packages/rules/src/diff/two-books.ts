import { comparisonsOf, isReference } from '../evaluate/cells'
import { canonical } from '../evaluate/result'
import type { FactSpecs, FactValue } from '../fact/fact-spec'
import type { JsonCondition } from '../rulebook/condition'
import type { AnyRulebook, HitPolicy } from '../rulebook/rulebook'
import { wholeBox } from '../space/boxes'
import type { Boxes } from '../space/boxes'
import { boxesOf } from '../space/boxes-of'
import { spaceOf } from '../space/space'
import type { Space } from '../space/space'
import type { Group } from '../space/split'
import type { Alignment } from './align'
import { finderOver } from './near-boxes'
import type { Finder } from './near-boxes'
import type { Edit } from './edits'
import { isCoarser, ontoGrid } from './onto-grid'
import { mayMeet, reachOf } from './reach'

/** More pairs of rows than these are not looked at one by one: lowering all rows to boxes is cheaper then. */
const mostPairs = 4_000_000

/** What is compared: the rulebooks, the facts with the values that both can take, and how their rows pair. */
export interface Comparing {
  readonly before: AnyRulebook
  readonly after: AnyRulebook
  readonly facts: FactSpecs
  readonly alignment: Alignment
  readonly edits: readonly Edit[]
  /** The edit of each changed row of either rulebook. */
  readonly editOf: { readonly before: ReadonlyMap<number, number>; readonly after: ReadonlyMap<number, number> }
  /** Whether an outcome counts as another one when other clauses say so. */
  readonly clauses: boolean
}

/** Part of the space in which outcomes may differ: a box of a changed row, or of no row in particular the whole. */
export interface Focus {
  readonly edit: number | undefined
  readonly box: number
}

/** Those rows of two rulebooks that can make a difference, as boxes of one space: first the old ones, then the new. */
export interface TwoBooks {
  readonly space: Space
  readonly boxes: Boxes
  /** Boxes of both rulebooks that may reach into a cell. */
  readonly near: Finder
  /** The boxes of the old rulebook, of the new one, and those of the focus, in their order. */
  readonly groups: readonly [Group, Group, Group]
  readonly labels: Int32Array
  /** Equal for boxes that both rulebooks have in common. */
  readonly identity: Int32Array
  /** The row of each box in its own rulebook. */
  readonly rows: Int32Array
  readonly focus: readonly Focus[]
  /** Rows whose condition takes too many boxes; what they do is not known. */
  readonly refused: readonly { readonly before?: number; readonly after?: number }[]
  /** Steps of the search for inputs that meet the conditions. */
  readonly spent: number
}

interface Entry {
  readonly condition: JsonCondition
  readonly label: number
  readonly before?: number
  readonly after?: number
}

/** Lowers what can make a difference; rows that both have and that no changed row meets are left out. */
export function twoBooksOf(comparing: Comparing): TwoBooks {
  const { before, after, facts, edits, editOf } = comparing
  const entries = entriesOf(comparing)
  const conditions = entries.map(({ condition }) => condition)
  const space = spaceOf(facts, [...conditions, ...mentionedTexts(comparing)])
  const { boxes, refused, spent } = boxesOf(space, conditions)
  const [starts, ends] = extents(boxes.owner, entries.length)

  const order = (side: 'before' | 'after', hit: HitPolicy): number[] => {
    const list = [...entries.keys()].filter((entry) => entries[entry]?.[side] !== undefined)
    const rowOf = (entry: number): number => entries[entry]?.[side] ?? 0
    // Boxes with one label stand together where order means nothing, so that they count as one.
    const labelOf = (entry: number): number => (hit === 'unique' ? (entries[entry]?.label ?? 0) : 0)
    if (hit === 'first') return list.sort((a, b) => rowOf(a) - rowOf(b))
    return list.sort((a, b) => labelOf(a) - labelOf(b) || a - b)
  }
  const sides = [order('before', before.document.hit), order('after', after.document.hit)] as const
  const edited: (readonly [entry: number, edit: number])[] = []
  for (const [entry, { before: old, after: now }] of entries.entries()) {
    if (old !== undefined && now !== undefined) continue
    const edit = old === undefined ? editOf.after.get(now ?? -1) : editOf.before.get(old)
    if (edit !== undefined) edited.push([entry, edit])
  }
  const focused = edited.sort(([, a], [, b]) => a - b)

  const list: number[] = []
  const owners: { entry: number; row: number }[] = []
  const push = (entry: number, row: number): void => {
    for (let box = starts[entry] ?? 0; box < (ends[entry] ?? 0); box += 1) {
      list.push(box)
      owners.push({ entry, row })
    }
  }
  for (const entry of sides[0]) push(entry, entries[entry]?.before ?? 0)
  const middle = list.length
  for (const entry of sides[1]) push(entry, entries[entry]?.after ?? 0)
  const end = list.length
  const focus: Focus[] = []
  for (const [entry, edit] of focused) {
    const from = list.length
    push(entry, 0)
    for (let box = from; box < list.length; box += 1) focus.push({ edit, box })
  }
  const everything = edits.length === 0
  const gathered = gather(space, boxes, list, everything)
  if (everything) focus.push({ edit: undefined, box: end })
  const count = gathered.count
  const settling = ({ document: { hit } }: AnyRulebook) => (hit === 'first' ? 'first' : 'all')
  return {
    space,
    boxes: gathered,
    near: finderOver(space, gathered, end),
    groups: [
      { from: 0, to: middle, settling: settling(before) },
      { from: middle, to: end, settling: settling(after) },
      { from: end, to: count, settling: 'cover' },
    ],
    labels: labelsOf(comparing, entries, owners, middle, count),
    identity: Int32Array.from(list),
    rows: Int32Array.from(owners, ({ row }) => row),
    focus,
    refused: refused.map((entry) => rowsOf(entries[entry])),
    spent,
  }
}

/**
 * Every text that either rulebook names of a fact, so that “any other text” means the same whichever rows were left
 * out.
 */
function mentionedTexts({ before, after, facts }: Comparing): readonly JsonCondition[] {
  const texts = new Map(
    Object.keys(facts)
      .filter((name) => facts[name]?.type === 'string')
      .map((name) => [name, new Set<FactValue>()]),
  )
  if (texts.size === 0) return []
  for (const condition of [...before.expanded, ...after.expanded])
    for (const { fact, value } of comparisonsOf(condition)) {
      const known = texts.get(fact)
      if (known === undefined || value === null || isReference(value)) continue
      for (const text of [value].flat() as readonly FactValue[]) known.add(text)
    }
  return [...texts].flatMap(([fact, known]) =>
    known.size === 0 ? [] : [{ fact, operator: 'in', value: [...known] } as const],
  )
}

function rowsOf(entry: Entry | undefined): Edit {
  return {
    ...(entry?.before === undefined ? {} : { before: entry.before }),
    ...(entry?.after === undefined ? {} : { after: entry.after }),
  }
}

/** Under `collect` every row counts by itself, so its label is its own. */
function labelsOf(
  { before, after }: Comparing,
  entries: readonly Entry[],
  owners: readonly { readonly entry: number }[],
  middle: number,
  count: number,
): Int32Array {
  const labels = new Int32Array(count)
  for (const [box, { entry }] of owners.entries()) {
    const { hit } = (box < middle ? before : after).document
    labels[box] = hit === 'collect' ? entry : (entries[entry]?.label ?? 0)
  }
  return labels
}

function entriesOf({ before, after, facts, alignment, clauses }: Comparing): readonly Entry[] {
  const labels = new Map<string, number>()
  const labelOf = ({ document }: AnyRulebook, row: number): number => {
    const { then, clauses: cited } = document.rows[row] ?? {}
    const text = canonical(then) + (clauses ? JSON.stringify(cited) : '')
    const label = labels.get(text) ?? labels.size
    labels.set(text, label)
    return label
  }
  const [coarserBefore, coarserAfter] = [before, after].map(({ document }) => isCoarser(facts, document.facts))
  const written = (rulebook: AnyRulebook, row: number): JsonCondition => {
    const condition = rulebook.expanded[row] ?? { all: [] }
    return (rulebook === before ? coarserBefore : coarserAfter) === true ? ontoGrid(condition, facts) : condition
  }
  const changed = [
    ...alignment.onlyBefore.map((row): Entry => ({
      condition: written(before, row),
      label: labelOf(before, row),
      before: row,
    })),
    ...alignment.onlyAfter.map((row): Entry => ({
      condition: written(after, row),
      label: labelOf(after, row),
      after: row,
    })),
  ]
  // What both lists have in common makes no difference to a list.
  if (after.document.hit === 'collect') return changed
  const { kept } = alignment
  const isLowered = changed.length * kept.after.length > mostPairs
  const reaches = changed.map(({ condition }) => reachOf(condition, facts))
  const meeting: Entry[] = []
  for (const [at, row] of kept.after.entries()) {
    const condition = written(after, row)
    if (isLowered || reaches.some((reach) => mayMeet(reach, condition)))
      meeting.push({ condition, label: labelOf(after, row), before: kept.before[at] ?? 0, after: row })
  }
  return [...meeting, ...changed]
}

function extents(owner: Int32Array, count: number): readonly [Int32Array, Int32Array] {
  const [starts, ends] = [new Int32Array(count), new Int32Array(count)]
  for (const [box, entry] of owner.entries()) {
    if (ends[entry] === 0) starts[entry] = box
    ends[entry] = box + 1
  }
  return [starts, ends]
}

function gather(space: Space, boxes: Boxes, list: readonly number[], everything: boolean): Boxes {
  const width = space.axes.length
  const count = list.length + (everything ? 1 : 0)
  const [low, high] = [new Int32Array(count * width), new Int32Array(count * width)]
  for (const [at, box] of list.entries()) {
    low.set(boxes.low.subarray(box * width, (box + 1) * width), at * width)
    high.set(boxes.high.subarray(box * width, (box + 1) * width), at * width)
  }
  if (everything) {
    const whole = wholeBox(space)
    low.set(whole.low, list.length * width)
    high.set(whole.high, list.length * width)
  }
  return { count, low, high, owner: new Int32Array(count) }
}
