import { compile } from '../../evaluate/compile'
import { rowIndex } from '../../large/row-index'
import type { AnyRulebook } from '../../rulebook/rulebook'
import type { Witness } from '../../space/region'
import type { Text } from '../../text'
import { comparisonWith } from '../examples/compare-expectation'
import type { Example } from '../examples/example'
import { inputMeeting } from './input-meeting'
import { targetId, targetsOf } from './target'
import type { Target } from './target'
import { targetReadings } from './target-readings'
import { targetText } from './target-text'

/** `conditions` is masking MC/DC: see {@link coverage}. */
export type Measure = 'rows' | 'bounds' | 'outcomes' | 'conditions'

/** One thing that examples are to show. */
export interface Obligation {
  /** Stays the same while the row keeps its id and its comparisons. */
  readonly id: string
  readonly measure: Measure
  /** The row concerned; none for outcomes. */
  readonly row?: string
  readonly text: Text
  /**
   * `met`: an example shows it. `missing`: none does, and `input` would. `impossible`: proved that no input can, so it
   * is not counted. `unknown`: none does, and the search for an input ended undecided.
   */
  readonly state: 'met' | 'missing' | 'impossible' | 'unknown'
  /** The examples that show it. */
  readonly by: readonly string[]
  /** Examples that would, once somebody fills in what is expected. */
  readonly waiting: readonly string[]
  readonly input?: Witness
}

/** How much of one measure is met; `of` leaves out what is impossible. */
export interface Covered {
  readonly met: number
  readonly of: number
  readonly impossible: number
  readonly unknown: number
  /** Met share, 1 where there is nothing to meet. */
  readonly share: number
}

/** What the examples of a rulebook show of it. */
export interface CoverageReport {
  readonly rulebook: { readonly id: string; readonly version: string; readonly title: Text }
  /** Names of all examples; those that failed or are not filled in show nothing. */
  readonly examples: readonly string[]
  readonly counted: number
  readonly measures: Readonly<Record<Measure, Covered>>
  readonly obligations: readonly Obligation[]
}

const measureOf = { row: 'rows', bound: 'bounds', outcome: 'outcomes', condition: 'conditions' } as const

/**
 * Measures the examples that pass against the rulebook: rows that decide; for each comparison with an ordered constant
 * the nearest values on both of its sides; outcomes; and masking MC/DC: for each comparison of a row, one example in
 * which it holds and one in which it does not, in each of which it alone settles whether the row holds: in every `all`
 * around it the other parts hold, in every `any` none of them does. Under `first` a row is looked at only where no
 * earlier row fires.
 */
export function coverage(rulebook: AnyRulebook, examples: readonly Example[]): CoverageReport {
  const { document } = rulebook
  const targets = targetsOf(rulebook)
  const { by, waiting, counted } = readExamplesOf(rulebook, targets, examples)
  const search = inputMeeting(rulebook)
  const obligations = targets.map((target, index): Obligation => {
    const own = by[index] ?? []
    const found = own.length > 0 ? undefined : search(target)
    const row = target.kind === 'outcome' ? undefined : document.rows[target.row]?.id
    return {
      id: targetId(target, rulebook),
      measure: measureOf[target.kind],
      ...(row === undefined ? {} : { row }),
      text: targetText(target, rulebook),
      state: found === undefined ? 'met' : found === 'none' ? 'impossible' : found === 'unknown' ? found : 'missing',
      by: own,
      waiting: waiting[index] ?? [],
      ...(typeof found === 'object' ? { input: found } : {}),
    }
  })
  const covered = (measure: Measure): Covered => coveredOf(obligations.filter((each) => each.measure === measure))
  return {
    rulebook: { id: document.id, version: document.version, title: document.title },
    examples: examples.map(({ name }) => name),
    counted,
    measures: {
      rows: covered('rows'),
      bounds: covered('bounds'),
      outcomes: covered('outcomes'),
      conditions: covered('conditions'),
    },
    obligations,
  }
}

function coveredOf(obligations: readonly Obligation[]): Covered {
  const count = (state: Obligation['state']): number => obligations.filter((each) => each.state === state).length
  const impossible = count('impossible')
  const of = obligations.length - impossible
  return { met: count('met'), of, impossible, unknown: count('unknown'), share: of === 0 ? 1 : count('met') / of }
}

function readExamplesOf(rulebook: AnyRulebook, targets: readonly Target[], examples: readonly Example[]) {
  const { decide, guard } = compile(rulebook, { index: rowIndex })
  const compare = comparisonWith(rulebook.document.outcome)
  const readingOf = targetReadings(rulebook, targets)
  const by: string[][] = targets.map(() => [])
  const waiting: string[][] = targets.map(() => [])
  let counted = 0
  for (const example of examples) {
    const guarded = guard(example.facts)
    if ('errors' in guarded) continue
    const answer = decide(example.facts)
    const isBlank = example.expected.kind === 'blank'
    if (!isBlank && compare(example, answer).length > 0) continue
    if (!isBlank) counted += 1
    const lists = isBlank ? waiting : by
    for (const index of readingOf(guarded.facts, answer)) lists[index]?.push(example.name)
  }
  return { by, waiting, counted }
}
