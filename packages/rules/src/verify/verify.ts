import type { AnyRulebook } from '../rulebook/rulebook'
import type { Text } from '../text'
import type { Budget } from '../space/split'
import { bookOf } from './book'
import type { Book } from './book'
import { checkBounds } from './check-bounds'
import { checkClauses } from './check-clauses'
import { checkContradictions } from './check-contradictions'
import { checkDeadRows } from './check-dead-rows'
import { checkFacts } from './check-facts'
import { checkGap } from './check-gap'
import { checkOutcomes } from './check-outcomes'
import { checkTogether } from './check-together'
import { errorChecks } from './error-checks'
import type { Verification } from './finding'
import { everyPass, firstPass } from './pass'
import type { Pass } from './pass'

/** How thoroughly a rulebook is verified. */
export interface VerifyOptions {
  /** Nodes of the search that all checks together may visit; 2 million unless told, a few seconds. */
  readonly budget?: number
  /** How many findings of a kind, and regions of a finding, are listed; 20 unless told. */
  readonly most?: number
  /** Called before each step with what comes next. */
  readonly onProgress?: (step: Text) => void
}

/**
 * Looks for everything that can be wrong with a rulebook, exactly: each check is proved, refuted with inputs that show
 * it, or undecided. Facts that may be unknown are verified over all their values; absence of an optional one is a value.
 */
export function verify(
  rulebook: AnyRulebook,
  { budget = 2_000_000, most = 20, onProgress = () => undefined }: VerifyOptions = {},
): Verification {
  const pot = { left: budget }
  onProgress({ zh: '把条件展开成区域', en: 'taking the conditions apart' })
  const book = bookOf(rulebook)
  onProgress({ zh: '遍历输入空间', en: 'walking through the input space' })
  const pass = passOf(book, pot)
  onProgress({ zh: '核对空缺', en: 'looking for gaps' })
  const gap = spend(pot, pot.left * 0.6, (part) => checkGap(book, pass, part, most))
  onProgress({ zh: '核对冲突与重叠', en: 'looking for conflicts and overlaps' })
  const { conflict, overlap, agreeing } = checkTogether(book, pass, most)
  onProgress({ zh: '核对多余的行', en: 'looking for rows that never decide' })
  const dead = spend(pot, pot.left * 0.5, (part) => checkDeadRows(book, pass, agreeing, part, most))
  onProgress({ zh: '核对矛盾的条件', en: 'looking for conditions that cannot hold' })
  const contradiction = checkContradictions(book, most)
  onProgress({ zh: '核对没有作用的事实', en: 'looking for facts that change nothing' })
  const facts = spend(pot, pot.left * 0.05, (part) => checkFacts(book, part, most))
  onProgress({ zh: '核对得不到的结果', en: 'looking for outcomes that no input gets' })
  const outcomes = spend(pot, pot.left, (part) => checkOutcomes(book, pass, part, most))
  onProgress({ zh: '核对界限', en: 'looking at bounds' })
  const { touch, miss } = checkBounds(book, most)
  const all = [gap, conflict, overlap, dead, contradiction, facts, outcomes, touch, miss, checkClauses(book)]
  const checks = all.map(({ check }) => check)
  const findings = all.flatMap((each) => each.findings)
  const isOpen = checks.some(({ name, verdict }) => verdict === 'undecided' && errorChecks.has(name))
  return {
    rulebook: { id: rulebook.document.id, version: rulebook.document.version },
    holds: !isOpen && findings.every(({ severity }) => severity !== 'error'),
    checks,
    findings,
  }
}

/** The one walk that most checks share, if it is not too long; under `collect` none of them needs it. */
function passOf(book: Book, pot: Budget): Pass | undefined {
  const { hit } = book.rulebook.document
  if (hit === 'collect') return undefined
  // Rows that overlap heavily are not worth telling apart everywhere: the checks then look at each on its own.
  if (hit === 'first') {
    const most = Math.min(pot.left * 0.6, 100 * book.boxes.count + 50_000)
    return spend(pot, most, (part) => firstPass(book, part))
  }
  const most = Math.min(pot.left * 0.4, 12 * book.boxes.count + 10_000)
  return spend(pot, most, (part) => everyPass(book, part))
}

/** Lets a step spend a part of what is left. */
function spend<T>(pot: Budget, most: number, run: (part: Budget) => T): T {
  const budget = { left: Math.floor(most) }
  const before = budget.left
  const result = run(budget)
  pot.left -= before - Math.max(0, budget.left)
  return result
}
