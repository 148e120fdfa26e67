import type { Budget } from '../space/split'
import { citing, foundRegion, partsOfRow } from './book'
import type { Book, Checked } from './book'
import { coverOf } from './cover-of'
import type { Check, Finding } from './finding'
import { spentOf } from './pass'
import type { Pass } from './pass'
import { named, refusedReason, unsureReason } from './reasons'

/**
 * Rows that could be left out: under `first` earlier rows take all their inputs; under `unique` other rows give the same
 * outcome to all of them (of several such rows those that stand last, so that all of them can be left out at once). Under
 * `collect` every row that fires adds to the list, and only a contradictory one is dead: that is told as such.
 */
export function checkDeadRows(
  book: Book,
  pass: Pass | undefined,
  agreeing: Uint8Array | undefined,
  budget: Budget,
  most: number,
): Checked {
  const { hit } = book.rulebook.document
  if (hit === 'collect' || pass === undefined) {
    return { check: { name: 'dead-row', verdict: 'proved', spent: 0, found: 0 }, findings: [] }
  }
  const rows = book.outcomes.length
  const before = budget.left
  const removed = new Set<number>()
  const unsure: number[] = []
  for (let row = rows - 1; row >= 0; row -= 1) {
    if (pass.needed[row] === 1 || book.starts[row] === book.starts[row + 1]) continue
    if (hit === 'first' && pass.end === 'done') {
      removed.add(row)
      continue
    }
    if (hit === 'unique' && agreeing?.[row] === 0) continue
    const covered = coverOf(book, row, rivalsOf(book, row, removed), budget)
    if (covered.kind === 'budget') unsure.push(row)
    else if (covered.kind === 'covered') removed.add(row)
  }
  const spent = pass.spent + spentOf(before, budget)
  const check: Check = verdictOf(book, spent, removed.size, unsure)
  const listed = [...removed].sort((one, other) => one - other).slice(0, most)
  return { check, findings: listed.map((row) => findingOf(book, row, rivalsOf(book, row, removed), most)) }
}

function verdictOf({ rulebook, refused }: Book, spent: number, found: number, unsure: readonly number[]): Check {
  const common = { name: 'dead-row', spent, found } as const
  const open = unsure.length > 0 ? { reason: unsureReason(rulebook, unsure, spent) } : {}
  if (found > 0) return { ...common, verdict: 'refuted', ...open }
  if (unsure.length > 0) return { ...common, verdict: 'undecided', ...open }
  if (refused.size > 0) return { ...common, verdict: 'undecided', reason: refusedReason(rulebook, refused) }
  return { ...common, verdict: 'proved' }
}

/** Boxes of the rows that can make a row needless. */
function rivalsOf({ boxes, outcomes, starts, rulebook }: Book, row: number, removed: ReadonlySet<number>): Int32Array {
  if (rulebook.document.hit === 'first') return Int32Array.from({ length: starts[row] ?? 0 }, (_, box) => box)
  const rivals: number[] = []
  for (let box = 0; box < boxes.count; box += 1) {
    const owner = boxes.owner[box] ?? 0
    if (owner !== row && outcomes[owner] === outcomes[row] && !removed.has(owner)) rivals.push(box)
  }
  return Int32Array.from(rivals)
}

/** Nodes that are spent on naming the rows which take the inputs of a dead one. */
const mostNaming = 20_000

function findingOf(book: Book, row: number, rivals: Int32Array, most: number): Finding {
  const { hit } = book.rulebook.document
  const cover = coverOf(book, row, rivals, { left: mostNaming })
  const covering = [...(cover.kind === 'covered' ? cover.rows : [])].sort((one, other) => one - other)
  const { rows, clauses } = citing(
    book,
    [...covering, row].sort((one, other) => one - other),
  )
  const others = citing(book, covering).rows
  const id = book.rulebook.document.rows[row]?.id ?? ''
  const message =
    hit === 'first'
      ? {
          zh: `“${id}”永远轮不到：它的输入都先由前面的行决定（${named(others, 'zh')}）`,
          en: `“${id}” never decides: earlier rows take all of its inputs (${named(others, 'en')})`,
        }
      : {
          zh: `“${id}”是多余的：它的输入都由结果相同的其他行决定（${named(others, 'zh')}）`,
          en: `“${id}” is needless: other rows with the same outcome take all of its inputs (${named(others, 'en')})`,
        }
  const regions = partsOfRow(book, row)
    .slice(0, most)
    .flatMap((box) => foundRegion(book, box))
  const [first] = regions
  const shown = first === undefined ? {} : { witness: first.witness }
  const severity = hit === 'first' ? 'error' : 'warning'
  return { code: 'dead-row', severity, message, row: id, rows, facts: [], clauses, regions, ...shown }
}
