import type { JsonCondition } from '../rulebook/condition'
import { boxesOf, defaultBoxBudget } from '../space/boxes-of'
import type { Space } from '../space/space'
import type { Budget } from '../space/split'
import { citing } from './book'
import type { Book, Checked } from './book'
import { conditionText } from './condition-text'
import type { Check, Finding } from './finding'
import { refusedReason } from './reasons'

/** Conditions that no input meets: of a whole row, which then never fires, or of one alternative of an `any`. */
export function checkContradictions(book: Book, most: number): Checked {
  const { rulebook, space, starts, refused } = book
  const found: Contradiction[] = []
  const shared: Tried[] = []
  const unsure: number[] = [...refused]
  const steps = { left: defaultBoxBudget.steps }
  for (const [row, condition] of rulebook.expanded.entries()) {
    if (refused.has(row)) continue
    if (starts[row] === starts[row + 1]) {
      found.push({ rows: [row] })
      continue
    }
    const { tried, isUnsure } = alternativesOf(space, row, condition, steps)
    if (tried.length > 0 && refersTo(rulebook.document.rows[row]?.when)) shared.push(...tried)
    else found.push(...tried.flatMap(({ part, isDead }) => (isDead ? [{ rows: [row], part }] : [])))
    if (isUnsure) unsure.push(row)
  }
  found.push(...nowhere(shared))
  found.sort((one, other) => (one.rows[0] ?? 0) - (other.rows[0] ?? 0))
  const findings = found.slice(0, most).map((one) => findingOf(book, one))
  const spent = book.spent + defaultBoxBudget.steps - steps.left
  return { check: verdictOf(book, spent, found.length, unsure), findings }
}

/** A condition of rows that no input meets, or the part of it that is meant. */
interface Contradiction {
  readonly rows: readonly number[]
  readonly part?: JsonCondition
}

/** An alternative where it stands in a row. */
interface Tried {
  readonly row: number
  readonly group: JsonCondition
  readonly part: JsonCondition
  readonly isDead: boolean
}

/** Whether a condition as it is written uses a shared one. */
function refersTo(written: unknown): boolean {
  if (Array.isArray(written)) return written.some(refersTo)
  if (typeof written !== 'object' || written === null) return false
  return 'condition' in written || Object.values(written).some(refersTo)
}

/** Alternatives that hold in no row: what a shared condition says for other rows is no mistake where it cannot hold. */
function nowhere(tried: readonly Tried[]): readonly Contradiction[] {
  if (!tried.some(({ isDead }) => isDead)) return []
  const uses = new Map<string, Tried[]>()
  const groups = new Map<JsonCondition, string>()
  for (const one of tried) {
    const group = groups.get(one.group) ?? JSON.stringify(one.group)
    groups.set(one.group, group)
    const key = `${group} ${JSON.stringify(one.part)}`
    const others = uses.get(key)
    if (others === undefined) uses.set(key, [one])
    else others.push(one)
  }
  return [...uses.values()].flatMap((own) => {
    const [first] = own
    if (first === undefined || own.some(({ isDead }) => !isDead)) return []
    return [{ rows: [...new Set(own.map(({ row }) => row))], part: first.part }]
  })
}

function verdictOf({ rulebook }: Book, spent: number, found: number, unsure: readonly number[]): Check {
  const common = { name: 'contradiction', spent, found } as const
  const open = unsure.length > 0 ? { reason: refusedReason(rulebook, unsure) } : {}
  if (found > 0) return { ...common, verdict: 'refuted', ...open }
  return { ...common, verdict: unsure.length > 0 ? 'undecided' : 'proved', ...open }
}

/** The alternatives of a condition, and which cannot hold where the rest of their condition does. */
function alternativesOf(
  space: Space,
  row: number,
  condition: JsonCondition,
  steps: Budget,
): { readonly tried: readonly Tried[]; readonly isUnsure: boolean } {
  const tried: Tried[] = []
  let isUnsure = false
  const look = (part: JsonCondition, beside: readonly JsonCondition[]): void => {
    if ('all' in part) {
      for (const [index, each] of part.all.entries())
        if (!('fact' in each)) look(each, [...beside, ...part.all.filter((_, at) => at !== index)])
      return
    }
    if (!('any' in part)) return
    for (const each of part.any) {
      const budget = { ...defaultBoxBudget, steps: steps.left }
      const { boxes, refused, spent } = boxesOf(space, [{ all: [...beside, each] }], budget)
      steps.left -= spent
      const isDead = refused.length === 0 && boxes.count === 0
      tried.push({ row, group: part, part: each, isDead })
      if (refused.length > 0) isUnsure = true
      else if (!isDead) look(each, beside)
    }
  }
  look(condition, [])
  return { tried, isUnsure }
}

function findingOf(book: Book, { rows, part }: Contradiction): Finding {
  const { document } = book.rulebook
  const citations = citing(book, rows)
  const { rows: ids } = citations
  const [id = ''] = ids
  const [zh, en] = [ids.join('”、“'), ids.join('”, “')]
  const message =
    part === undefined
      ? {
          zh: `没有任何输入能满足“${id}”的条件，这一行永远不会适用`,
          en: `no input meets the condition of “${id}”: the row never applies`,
        }
      : {
          zh: `“${zh}”的条件中有一种情况不可能出现：${conditionText(part, document.facts, 'zh')}`,
          en: `one alternative in the condition of “${en}” cannot hold: ${conditionText(part, document.facts, 'en')}`,
        }
  const severity = part === undefined ? 'error' : 'warning'
  return { code: 'contradiction', severity, message, row: id, ...citations, facts: [], regions: [] }
}
