import { comparisonsOf, isReference } from '../evaluate/cells'
import { boxAt } from '../space/boxes'
import { factsAt, holdsAt } from '../space/holds-at'
import { pointIn } from '../space/point-in'
import type { Budget } from '../space/split'
import { citing } from './book'
import type { Book, Checked } from './book'
import type { Check, Finding } from './finding'
import { spentOf } from './pass'
import { createRandomPlaces, takesPlace } from './random-places'
import { named, refusedReason } from './reasons'
import { answerOf, mattersByTwins } from './twins'

/** Facts that no row asks, and facts that rows ask but that change no answer, whatever the others are. */
export function checkFacts(book: Book, budget: Budget, most: number): Checked {
  const { rulebook, refused } = book
  const { facts } = rulebook.document
  const before = budget.left
  const readers = readersOf(book)
  const findings: Finding[] = []
  const unsure: string[] = []
  for (const fact of Object.keys(facts)) {
    const rows = readers.get(fact) ?? []
    if (rows.length === 0) findings.push(findingOf(book, fact, rows))
    else if (!mattersSomewhere(book, fact, rows)) {
      // Each fact may spend its part of what is left, so that one does not take all.
      const part = { left: Math.floor(budget.left / 2) }
      const given = part.left
      const matters = refused.size > 0 ? undefined : mattersByTwins(book, fact, part)
      budget.left -= spentOf(given, part)
      if (matters === undefined) unsure.push(fact)
      else if (!matters) findings.push(findingOf(book, fact, rows))
    }
  }
  const spent = spentOf(before, budget)
  const common: Pick<Check, 'name' | 'spent' | 'found'> = { name: 'unused-fact', spent, found: findings.length }
  const verdict = findings.length > 0 ? 'refuted' : unsure.length > 0 ? 'undecided' : 'proved'
  const labels = (language: 'zh' | 'en'): string =>
    named(
      unsure.map((fact) => facts[fact]?.label[language] ?? fact),
      language,
    )
  const open = {
    zh: `查找了 ${String(spent)} 步，尚未判明是否影响结果的事实：${labels('zh')}`,
    en: `the search ended after ${String(spent)} steps; not settled: ${labels('en')}`,
  }
  const reason = unsure.length === 0 ? {} : { reason: refused.size > 0 ? refusedReason(rulebook, refused) : open }
  return { check: { ...common, verdict, ...reason }, findings: findings.slice(0, most) }
}

/** Rows by the facts that they ask. */
function readersOf({ rulebook }: Book): ReadonlyMap<string, readonly number[]> {
  const readers = new Map<string, number[]>()
  for (const [row, condition] of rulebook.expanded.entries()) {
    const names = comparisonsOf(condition).flatMap(({ fact, value }) =>
      isReference(value) ? [fact, value.fact] : [fact],
    )
    for (const name of new Set(names)) {
      const rows = readers.get(name)
      if (rows === undefined) readers.set(name, [row])
      else rows.push(row)
    }
  }
  return readers
}

/** Places that are looked at before a fact is searched for exactly; at each a look at all boxes is taken. */
const mostLooks = 2_000_000
const [fewestTries, mostTries] = [24, 400]
/** Boxes that are looked at, again and again, along all the lines of a fact. */
const mostAlong = 20_000_000

/** Tries some inputs of the rows that ask the fact: nearly always one shows that it matters. */
function mattersSomewhere(book: Book, fact: string, rows: readonly number[]): boolean {
  const firing = rows.filter((row) => book.starts[row] !== book.starts[row + 1])
  if (firing.length === 0) return false
  // Without orders of facts and with all rows as boxes, places on the axes say everything.
  if (book.space.orders.length === 0 && book.refused.size === 0) return mattersOnSomeLine(book, fact, firing)
  const step = Math.max(1, Math.floor(firing.length / fewestTries))
  return firing.some((row, at) => at % step === 0 && mattersAtPoint(book, fact, row))
}

/** Whether the answer changes along the line of all values of a fact through some place in one of the rows. */
function mattersOnSomeLine(book: Book, fact: string, rows: readonly number[]): boolean {
  const { space, boxes, starts, rulebook, outcomes } = book
  const along = space.indexOf.get(fact) ?? 0
  const [size, isMask] = [space.axes[along]?.size ?? 0, space.axes[along]?.sides === 'mask']
  const places = createRandomPlaces(space)
  const tries = Math.max(fewestTries, Math.min(mostTries, Math.floor(mostLooks / boxes.count)))
  const step = Math.max(1, Math.floor(rows.length / tries))
  for (let at = 0; at < tries; at += 1) {
    const row = rows[(at * step) % rows.length] ?? 0
    const place = places.within(boxAt(space, boxes, starts[row] ?? 0))
    const crossing: number[] = []
    for (let box = 0; box < boxes.count; box += 1) if (takesPlace(space, boxes, box, place, along)) crossing.push(box)
    const answers = new Set<string>()
    // Where many rows cross a long line, some of its values, at each try others.
    const stride = Math.max(1, Math.ceil((size * crossing.length * tries) / mostAlong))
    for (let value = at % stride; value < size && answers.size < 2; value += stride) {
      place[along] = isMask ? 1 << value : value
      const firing = crossing.filter((box) => takesPlace(space, boxes, box, place))
      const fired = [...new Set(firing.map((box) => boxes.owner[box] ?? 0))]
      answers.add(answerOf(rulebook.document.hit, fired, outcomes))
    }
    if (answers.size > 1) return true
  }
  return false
}

/** Whether the answer at an input of a row changes with the value of a fact. */
function mattersAtPoint({ space, boxes, starts, rulebook, outcomes }: Book, fact: string, row: number): boolean {
  const axis = space.axes[space.indexOf.get(fact) ?? -1]
  const point = pointIn(space, boxAt(space, boxes, starts[row] ?? 0))
  if (axis?.kind !== 'fact' || typeof point === 'string') return false
  const here = factsAt(space, point)
  const step = Math.max(1, Math.floor(axis.size / fewestTries))
  const answers = new Set<string>()
  for (let place = 0; place < axis.size && answers.size < 2; place += step) {
    const there = { ...here, [fact]: axis.cells[place]?.low ?? null }
    const fired = rulebook.expanded.flatMap((condition, each) => (holdsAt(condition, there) ? [each] : []))
    answers.add(answerOf(rulebook.document.hit, fired, outcomes))
  }
  return answers.size > 1
}

function findingOf(book: Book, fact: string, rows: readonly number[]): Finding {
  const spec = book.rulebook.document.facts[fact]
  const [zh, en] = [spec?.label.zh ?? fact, spec?.label.en ?? fact]
  const message =
    rows.length === 0
      ? { zh: `没有任何一行用到“${zh}”`, en: `no row asks “${en}”` }
      : { zh: `“${zh}”取什么值都不改变结果`, en: `whatever “${en}” is, the outcome is the same` }
  const cited = citing(book, rows)
  const clauses = [...new Set([...(spec?.clauses ?? []), ...cited.clauses])]
  return { code: 'unused-fact', severity: 'warning', message, rows: cited.rows, facts: [fact], clauses, regions: [] }
}
