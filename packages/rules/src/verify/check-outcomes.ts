import type { FactSpecs } from '../fact/fact-spec'
import type { OutcomeSpec } from '../rulebook/outcome'
import type { Text } from '../text'
import type { Budget } from '../space/split'
import { citing } from './book'
import type { Book, Checked } from './book'
import { coverOf } from './cover-of'
import type { Check, Finding } from './finding'
import { spentOf } from './pass'
import type { Pass } from './pass'
import { refusedReason, spentReason } from './reasons'

/** An outcome that the rulebook declares: a kind of outcome, or a word of one of its fields. */
interface Declared {
  readonly label: Text
  readonly word: Text
  /** Whether an outcome is of this kind, or has this word. */
  readonly isIn: (outcome: Readonly<Record<string, unknown>>) => boolean
}

/** Declared kinds of outcomes, and words of their fields, that no input gets. */
export function checkOutcomes(book: Book, pass: Pass | undefined, budget: Budget, most: number): Checked {
  const { rulebook, refused } = book
  const before = budget.left
  const findings: Finding[] = []
  let isUnsure = false
  for (const declared of declaredOf(rulebook.document.outcome)) {
    const rows = rulebook.document.rows.flatMap(({ then }, row) => (declared.isIn(then) ? [row] : []))
    const reached = rows.length > 0 && isReached(book, pass, rows, budget)
    if (reached === undefined) isUnsure = true
    else if (!reached) findings.push(findingOf(book, declared, rows))
  }
  const spent = (pass?.spent ?? 0) + spentOf(before, budget)
  const common: Pick<Check, 'name' | 'spent' | 'found'> = { name: 'unreached-outcome', spent, found: findings.length }
  const reason = refused.size > 0 ? refusedReason(rulebook, refused) : spentReason(spent)
  const open = isUnsure ? { reason } : {}
  const verdict = findings.length > 0 ? 'refuted' : isUnsure ? 'undecided' : 'proved'
  return { check: { ...common, verdict, ...open }, findings: findings.slice(0, most) }
}

function declaredOf(spec: OutcomeSpec): readonly Declared[] {
  if (spec.kind === 'record') return wordsOf(spec.fields, () => true)
  return Object.entries(spec.variants).flatMap(([kind, { label, fields }]): Declared[] => {
    const isOfKind: Declared['isIn'] = (outcome) => outcome[spec.discriminator] === kind
    return [{ label: spec.label, word: label, isIn: isOfKind }, ...wordsOf(fields, isOfKind)]
  })
}

function wordsOf(fields: FactSpecs, isOfKind: Declared['isIn']): readonly Declared[] {
  return Object.entries(fields).flatMap(([field, spec]): Declared[] => {
    if (spec.type !== 'enum') return []
    return Object.entries(spec.values).map(([word, text]) => ({
      label: spec.label,
      word: text,
      isIn: (outcome) => isOfKind(outcome) && outcome[field] === word,
    }))
  })
}

/** Whether one of the rows gives the answer somewhere; undefined when that cannot be told. */
function isReached(book: Book, pass: Pass | undefined, rows: readonly number[], budget: Budget): boolean | undefined {
  const { outcomes, starts, refused, boxes, rulebook } = book
  const { hit } = rulebook.document
  const fires = (row: number): boolean => starts[row] !== starts[row + 1]
  if (rows.some((row) => refused.has(row))) return undefined
  if (!rows.some(fires)) return false
  if (hit === 'collect' || pass === undefined) return true
  // A row that is not there as boxes may come first wherever another one seems to decide.
  if (refused.size > 0) return undefined
  if (rows.some((row) => pass.reached.has(outcomes[row] ?? 0))) return true
  if (pass.end === 'done') return false
  let isUnsure = false
  for (const row of rows.filter(fires)) {
    const rivals: number[] = []
    for (let box = 0; box < boxes.count; box += 1) {
      const owner = boxes.owner[box] ?? 0
      if (hit === 'first' ? owner < row : outcomes[owner] !== outcomes[row]) rivals.push(box)
    }
    const { kind } = coverOf(book, row, Int32Array.from(rivals), budget)
    if (kind === 'open') return true
    isUnsure ||= kind === 'budget'
  }
  return isUnsure ? undefined : false
}

function findingOf(book: Book, { label, word }: Declared, rows: readonly number[]): Finding {
  const message = {
    zh: `没有任何输入得到这种结果：${label.zh}为${word.zh}`,
    en: `no input gets this outcome: ${label.en} is ${word.en}`,
  }
  return { code: 'unreached-outcome', severity: 'warning', message, ...citing(book, rows), facts: [], regions: [] }
}
