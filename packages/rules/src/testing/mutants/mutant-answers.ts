import { createComplete } from '../../evaluate/complete'
import type { Complete } from '../../evaluate/complete'
import type { Facts } from '../../evaluate/facts'
import { canonical } from '../../evaluate/result'
import type { Outcome } from '../../rulebook/outcome'
import type { AnyRulebook } from '../../rulebook/rulebook'
import type { Got } from '../examples/compare-expectation'
import { fails, holding, open, rowTruths } from './row-truths'
import type { Truths } from './row-truths'

/**
 * Answers of rulebooks that share most of their rows with one, for a fixed list of facts: what a compiled table answers,
 * without compiling. A condition that several of them have is looked at once.
 */
export function mutantAnswers(original: AnyRulebook, list: readonly Facts[]) {
  const { facts: specs, hit } = original.document
  const needed = new Set(Object.keys(specs).filter((name) => specs[name]?.presence === 'whenNeeded'))
  const truthsOf = rowTruths(list, needed)
  const keys = new WeakMap<Outcome, string>()
  const keyOf = (then: Outcome): string => {
    const key = keys.get(then) ?? canonical(then)
    keys.set(then, key)
    return key
  }

  const settled = ({ document: { rows } }: AnyRulebook, fired: readonly number[]): Got => {
    const deciders = fired.flatMap((row) => rows[row] ?? [])
    const [first] = deciders
    if (first === undefined && hit !== 'collect') return { kind: 'undecided', reason: 'no-row' }
    if (hit === 'unique' && deciders.some(({ then }) => first !== undefined && keyOf(then) !== keyOf(first.then)))
      return { kind: 'undecided', reason: 'conflict' }
    return {
      kind: 'decided',
      outcome: hit === 'collect' ? deciders.map(({ then }) => then) : first?.then,
      fired: deciders.map(({ id }) => id),
      clauses: [...new Set(deciders.flatMap(({ clauses }) => clauses))],
    }
  }

  const completed = (complete: Complete, facts: Facts): Got => {
    const unknown = [...needed].filter((name) => facts[name] === null || facts[name] === undefined)
    const completion = complete(facts, unknown)
    if (completion.kind === 'budget') return { kind: 'undecided', reason: 'budget' }
    const [only] = completion.results
    if (only === undefined || completion.results.length > 1) return { kind: 'undecided', reason: 'facts' }
    return only.kind === 'decided' ? only : { kind: 'undecided', reason: only.kind }
  }

  return {
    /** Makes the function that answers the facts at a place of the list. */
    answering: (rulebook: AnyRulebook): ((place: number) => Got) => {
      const truths = rulebook.expanded.map(truthsOf)
      let complete: Complete | undefined
      return (place) => {
        const fired: number[] = []
        for (let row = 0; row < truths.length; row += 1) {
          const truth = truths[row]?.[place]
          if (truth === open) return completed((complete ??= createComplete(rulebook)), list[place] ?? {})
          if (truth !== holding) continue
          fired.push(row)
          if (hit === 'first') break
        }
        return settled(rulebook, fired)
      }
    },
    /** Whether the facts at a place can be answered otherwise than by the original: a row that differs matters there. */
    affecting: (rulebook: AnyRulebook): ((place: number) => boolean) => {
      const changes = changesOf(original, rulebook, truthsOf)
      return (place) =>
        changes.some(({ before, after, isOther }) => {
          const [was, is] = [before?.[place] ?? fails, after?.[place] ?? fails]
          // Two conditions that depend on unknown facts may do so differently.
          return was !== is || was === open || (isOther && was !== fails)
        })
    },
  }
}

interface RowChange {
  readonly before: Truths | undefined
  readonly after: Truths | undefined
  /** Whether the row is another one, too: its outcome or its clauses may differ. */
  readonly isOther: boolean
}

/** The rows that differ, from the first to the last; those before and after are the same, even where one is left out. */
function changesOf(
  original: AnyRulebook,
  rulebook: AnyRulebook,
  truthsOf: ReturnType<typeof rowTruths>,
): readonly RowChange[] {
  const [rows, others] = [original.document.rows, rulebook.document.rows]
  const same = (row: number, other: number): boolean =>
    rows[row] === others[other] && original.expanded[row] === rulebook.expanded[other]
  let start = 0
  while (start < rows.length && same(start, start)) start += 1
  let [end, otherEnd] = [rows.length, others.length]
  while (end > start && otherEnd > start && same(end - 1, otherEnd - 1)) [end, otherEnd] = [end - 1, otherEnd - 1]
  const count = Math.max(end, otherEnd) - start
  return Array.from({ length: count }, (_, index) => start + index).flatMap((row): RowChange[] => {
    if (row < end && row < otherEnd && same(row, row)) return []
    return [
      {
        before: row < end ? truthsOf(original.expanded[row]) : undefined,
        after: row < otherEnd ? truthsOf(rulebook.expanded[row]) : undefined,
        isOther: meaningDiffers(rows[row], others[row]),
      },
    ]
  })
}

type Row = AnyRulebook['document']['rows'][number]

function meaningDiffers(row: Row | undefined, other: Row | undefined): boolean {
  return row?.id !== other?.id || row?.then !== other?.then || row?.clauses !== other?.clauses
}
