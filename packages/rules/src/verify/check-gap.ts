import type { Budget } from '../space/split'
import { split } from '../space/split'
import { factsAt, holdsAt } from '../space/holds-at'
import { pointIn } from '../space/point-in'
import { witnessOf } from '../space/region-of'
import { measureOf, shareFrom } from '../space/measure'
import type { Share, Witness } from '../space/region'
import { foundRegion } from './book'
import type { Book, Checked } from './book'
import type { Finding } from './finding'
import { grownBoxes } from './grow'
import { createFoundCells } from './largest-cells'
import type { FoundCells } from './largest-cells'
import { spentOf, weighing } from './pass'
import type { Pass } from './pass'
import { refusedReason, spentReason } from './reasons'
import { bothTexts, regionText, shareText } from './region-text'

/** Inputs that no row covers; under `collect` an empty list is an answer, and nothing is a gap. */
export function checkGap(book: Book, pass: Pass | undefined, budget: Budget, most: number): Checked {
  if (pass === undefined) return { check: { name: 'gap', verdict: 'proved', spent: 0, found: 0 }, findings: [] }
  const isKnown = pass.end === 'done' || pass.gaps.count > 0
  const again = isKnown ? undefined : coverPass(book, budget)
  const isAll = pass.end === 'done' || again?.isAll === true
  const spent = pass.spent + (again?.spent ?? 0)
  const gaps = again?.gaps ?? pass.gaps
  if (gaps.count === 0) {
    if (!isAll)
      return { check: { name: 'gap', verdict: 'undecided', spent, found: 0, reason: spentReason(spent) }, findings: [] }
    return { check: { name: 'gap', verdict: 'proved', spent, found: 0 }, findings: [] }
  }
  const finding = book.refused.size > 0 ? pointFinding(book, gaps) : regionFinding(book, gaps, isAll, most)
  if (finding === undefined) {
    const reason = refusedReason(book.rulebook, book.refused)
    return { check: { name: 'gap', verdict: 'undecided', spent, found: 0, reason }, findings: [] }
  }
  return { check: { name: 'gap', verdict: 'refuted', spent, found: finding.regions.length }, findings: [finding] }
}

/** Gaps after which a search that is not the first one ends: their share is not counted then. */
const mostGaps = 1_000

/** Looks for gaps alone: any row that covers a part settles it. */
function coverPass({ space, whole, boxes }: Book, budget: Budget) {
  const gaps = createFoundCells(space)
  const before = budget.left
  const end = split(
    { space, boxes, groups: [{ from: 0, to: boxes.count, settling: 'cover' }], cell: whole, budget },
    {
      prune: weighing(space, budget),
      leaf: (settled, cell) => {
        if (settled.length === 0) gaps.add(cell)
        return gaps.count >= mostGaps
      },
    },
  )
  return { gaps, isAll: end === 'done', spent: spentOf(before, budget) }
}

function regionFinding(book: Book, gaps: FoundCells, isAll: boolean, most: number): Finding {
  const { space, whole, rulebook } = book
  const cells = gaps.largest()
  const grown = grownBoxes(space, book.boxes, cells, most).flatMap((box) => foundRegion(book, box))
  // Of a cell that was searched an input is known, of what it grew to one may take too long to find.
  const regions = grown.length > 0 ? grown : cells.slice(0, most).flatMap((box) => foundRegion(book, box))
  const [largest] = regions
  const share = isAll ? shareFrom(gaps.inputs(), measureOf(space, whole)) : null
  const { facts } = rulebook.document
  const message = bothTexts((language) => {
    const region = largest === undefined ? '' : regionText(largest, facts, language)
    const part = share === null ? undefined : shareText(share)
    const more = regions.length - 1
    if (language === 'zh') {
      const rest = more > 0 ? `，另有 ${String(more)} 处` : ''
      return `没有任何一行适用：${region}${rest}${part === undefined ? '' : `（共占全部输入的 ${part}）`}`
    }
    const rest = more > 0 ? `, and ${String(more)} more ${more === 1 ? 'region' : 'regions'}` : ''
    return `no row applies where ${region}${rest}${part === undefined ? '' : ` (${part} of all inputs)`}`
  })
  return findingOf(message, regions, share, largest?.witness)
}

/** Where conditions were too complex to be taken apart, only a point tells whether they leave a gap. */
function pointFinding({ space, rulebook, refused }: Book, gaps: FoundCells): Finding | undefined {
  for (const cell of gaps.largest()) {
    const point = pointIn(space, cell)
    if (typeof point === 'string') continue
    const facts = factsAt(space, point)
    if ([...refused].some((row) => holdsAt(rulebook.expanded[row] ?? { any: [] }, facts))) continue
    const message = {
      zh: '没有任何一行适用于所示的输入',
      en: 'no row applies to the input that is shown',
    }
    return findingOf(message, [], null, witnessOf(space, point))
  }
  return undefined
}

function findingOf(
  message: Finding['message'],
  regions: Finding['regions'],
  share: Share | null,
  witness: Witness | undefined,
): Finding {
  return {
    code: 'gap',
    severity: 'error',
    message,
    rows: [],
    facts: [...new Set(regions.flatMap((region) => Object.keys(region.facts)))],
    clauses: [],
    regions,
    ...(share === null ? {} : { share }),
    ...(witness === undefined ? {} : { witness }),
  }
}
