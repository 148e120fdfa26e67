import type { AnyRulebook } from '../rulebook/rulebook'
import type { Box } from '../space/boxes'
import { wholeBox } from '../space/boxes'
import { shareOf } from '../space/measure'
import { regionOf } from '../space/region-of'
import type { Text } from '../text'
import { comparesAcrossGrids, comparingOf } from './compare'
import { differenceSchema } from './difference'
import type { Difference, DifferingRegion, DifferingRow, DiffOptions } from './difference'
import { factChanges } from './fact-changes'
import { resultsOf } from './found'
import type { Results } from './found'
import { joinBoxes } from './join-boxes'
import { rowsSettling, searchFocus } from './search-books'
import type { Differing } from './search-books'
import { sidesOf, witnessOf } from './sides-of'
import { headChanges, rowChanges } from './text-changes'
import { twoBooksOf } from './two-books'
import type { Comparing, TwoBooks } from './two-books'
import { wholeRow } from './whole-row'
import { witnessByRows } from './witness-by-rows'

const defaultBudget = 2_000_000
const defaultBoxes = 20
/** A row whose region takes more boxes than these, and than were asked for, is told as a whole. */
const mostBoxes = 2_000

/** The cells of one region. */
interface Gathered {
  readonly first: Differing
  readonly cells: Box[]
  readonly before: Set<number>
  readonly after: Set<number>
}

/**
 * Exactly the inputs whose outcome differs between two rulebooks, as regions: one for each edited row and each pair of
 * outcomes before and after, with a witness. Rows that moved under `unique` or `collect`, other ids, and conditions
 * written otherwise are no difference; under `collect` lists are equal when they hold the same outcomes as often,
 * whatever their order. An input that gives a fact which only one rulebook asks is given to the other without it, and
 * inputs are those in which every fact that may be unknown is known.
 */
export function diff(before: AnyRulebook, after: AnyRulebook, options: DiffOptions = {}): Difference {
  const facts = factChanges(before.document.facts, after.document.facts)
  const comparing = comparingOf(before, after, false)
  const found =
    comparing === undefined ? nothingFound : findRegions(comparing, options.budget ?? defaultBudget, options.boxes)
  const isDifferent =
    found.regions.length > 0 ||
    found.overBudget.some(({ example }) => example !== undefined) ||
    facts.some(({ inputs }) => inputs)
  const [one, other] = [before.document, after.document]
  return {
    schema: differenceSchema,
    before: { id: one.id, version: one.version },
    after: { id: other.id, version: other.version },
    verdict: isDifferent ? 'different' : found.reason === undefined ? 'same' : 'undecided',
    regions: found.regions,
    overBudget: found.overBudget,
    facts,
    ...(one.hit === other.hit ? {} : { hit: { before: one.hit, after: other.hit } }),
    rows:
      comparing === undefined || one.hit !== other.hit
        ? []
        : rowChanges(before, after, comparing.alignment, comparing.edits),
    head: headChanges(before, after),
    spent: found.spent,
    ...(found.reason === undefined ? {} : { reason: found.reason }),
    vocabulary: {
      facts: { ...one.facts, ...other.facts },
      outcomes: { before: one.outcome, after: other.outcome },
    },
  }
}

type Findings = Pick<Difference, 'regions' | 'overBudget' | 'spent' | 'reason'>

const nothingFound: Findings = { regions: [], overBudget: [], spent: 0 }

function findRegions(comparing: Comparing, budget: number, most = defaultBoxes): Findings {
  const { before, after, facts, alignment } = comparing
  if (alignment.onlyBefore.length === 0 && alignment.onlyAfter.length === 0) return nothingFound
  if (comparesAcrossGrids([before, after], facts)) return { ...nothingFound, reason: acrossGrids }
  const books = twoBooksOf(comparing)
  const results = [resultsOf(before, false), resultsOf(after, false)] as const
  if (books.refused.length > 0) return refusedRows(comparing, books, results, most)

  const regions = new Map<string, Gathered>()
  const overBudget: DifferingRow[] = []
  const parts = new Set(books.focus.map(({ edit }) => edit))
  let left = budget
  let open = parts.size
  for (const part of parts) {
    const share = { left: Math.floor(left / open) }
    const given = share.left
    const own = new Map<string, Gathered>()
    let cells = 0
    let first: Differing | undefined
    let finished = true
    for (const focus of books.focus) {
      if (focus.edit !== part || !finished) continue
      const end = searchFocus(books, focus, results, share, (differing) => {
        first ??= differing
        const [old, now] = [0, 1].map((side) => rowsSettling(books, side === 0 ? 0 : 1, differing, share))
        if (old !== undefined && now !== undefined)
          gather(own, keyOf(comparing, differing, old, now), differing, old, now)
        return (cells += 1) > Math.max(mostBoxes, most)
      })
      finished = end === 'done' && share.left >= 0
    }
    left -= given - Math.max(0, share.left)
    open -= 1
    if (finished) for (const [key, gathered] of own) merge(regions, key, gathered)
    else overBudget.push(wholeRow(comparing, books, results, part, first, most))
  }
  return {
    regions: [...regions.values()].map((gathered) => regionFor(books, results, gathered, most)),
    overBudget,
    spent: budget - left,
    ...(overBudget.length === 0 ? {} : { reason: spentText(budget) }),
  }
}

/** One region for each edited row, outcome before and outcome after. */
function keyOf({ editOf }: Comparing, differing: Differing, before: Iterable<number>, after: Iterable<number>): string {
  const edits = new Set([
    ...[...before].flatMap((row) => editOf.before.get(row) ?? []),
    ...[...after].flatMap((row) => editOf.after.get(row) ?? []),
  ])
  return `${[...edits].sort((a, b) => a - b).join()}|${differing.before.key}|${differing.after.key}`
}

function gather(
  regions: Map<string, Gathered>,
  key: string,
  first: Differing,
  before: ReadonlySet<number>,
  after: ReadonlySet<number>,
): void {
  merge(regions, key, { first, cells: [first.cell], before: new Set(before), after: new Set(after) })
}

function merge(regions: Map<string, Gathered>, key: string, gathered: Gathered): void {
  const known = regions.get(key)
  if (known === undefined) {
    regions.set(key, gathered)
    return
  }
  known.cells.push(...gathered.cells)
  for (const row of gathered.before) known.before.add(row)
  for (const row of gathered.after) known.after.add(row)
}

function regionFor(
  { space }: TwoBooks,
  results: readonly [Results, Results],
  { first, cells, before, after }: Gathered,
  most: number,
): DifferingRegion {
  const boxes = joinBoxes(space, cells)
  const sizes = new Map(boxes.map((box) => [box, shareOf(space, [box], wholeBox(space))?.fraction ?? 0]))
  const largest = [...boxes].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))
  return {
    ...sidesOf(results, first, before, after),
    where: largest.slice(0, most).map((box) => regionOf(space, box)),
    boxes: boxes.length,
    share: shareOf(space, boxes, wholeBox(space)),
    witness: witnessOf(space, first.cell),
  }
}

/** Rows that could not be lowered: what differs is shown by an input where one is found, and never listed. */
function refusedRows(
  comparing: Comparing,
  books: TwoBooks,
  results: readonly [Results, Results],
  most: number,
): Findings {
  const overBudget = comparing.edits.map((_, part): DifferingRow => {
    const first = witnessByRows(comparing, books, results, part)
    return wholeRow(comparing, books, results, part, first, most)
  })
  const ids = books.refused.map(({ before, after }) =>
    after === undefined ? comparing.before.document.rows[before ?? -1]?.id : comparing.after.document.rows[after]?.id,
  )
  return { regions: [], overBudget, spent: books.spent, reason: refusedText(ids.join('、'), ids.join(', ')) }
}

const acrossGrids: Text = {
  zh: '互相比较的事实，其共同的刻度不再相同，无法精确比较',
  en: 'facts that are compared with each other no longer share a scale, so they cannot be compared exactly',
}

function spentText(budget: number): Text {
  return {
    zh: `有的改动涉及的重叠过多，在 ${String(budget)} 个节点的预算内只按行说明`,
    en: `some changes meet too many overlapping rows; within the budget of ${String(budget)} nodes they are told by row`,
  }
}

function refusedText(zh: string, en: string): Text {
  return {
    zh: `条件过于复杂，无法精确比较的行：${zh}`,
    en: `rows with conditions too complex to compare exactly: ${en}`,
  }
}
