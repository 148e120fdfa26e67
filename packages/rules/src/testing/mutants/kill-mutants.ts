import { compile } from '../../evaluate/compile'
import type { Facts } from '../../evaluate/facts'
import { rowIndex } from '../../large/row-index'
import type { AnyRulebook } from '../../rulebook/rulebook'
import type { Witness } from '../../space/region'
import type { Text } from '../../text'
import { comparisonWith } from '../examples/compare-expectation'
import type { Example } from '../examples/example'
import type { Mutant } from './mutant'
import { mutantAnswers } from './mutant-answers'
import { mutantsOf } from './mutants-of'
import { inputTellingApart } from './telling-apart'

/** What came of a mutant. */
export interface MutantResult extends Omit<Mutant, 'rulebook'> {
  /**
   * `killed`: an example notices. `survived`: none does, and `input` would show the mistake. `equivalent`: proved that
   * no input can, so it is not counted. `unknown`: none notices, and the search for an input ended undecided.
   */
  readonly status: 'killed' | 'survived' | 'equivalent' | 'unknown'
  /** The examples that notice. */
  readonly noticedBy: readonly string[]
  readonly input?: Witness
}

/** How well the examples of a rulebook notice mistakes in it. */
export interface MutantReport {
  readonly rulebook: { readonly id: string; readonly version: string; readonly title: Text }
  readonly results: readonly MutantResult[]
  readonly killed: number
  readonly survived: number
  readonly equivalent: number
  readonly unknown: number
  /** Killed of all that could be: equivalent ones are left out; 1 where there are none. */
  readonly score: number
  /** Whether every mutant was tried; false when the run was stopped before. */
  readonly isComplete: boolean
}

/** How mutants are tried. */
export interface KillingOptions {
  /** The mutants to try; all of the rulebook unless told. */
  readonly mutants?: readonly Mutant[]
  /** Called after each mutant. */
  readonly onProgress?: (done: number, of: number) => void
  /** Stops the run; what was tried until then is reported. It is looked at after each mutant. */
  readonly signal?: { readonly aborted: boolean }
}

/**
 * Tries which mutants of a rulebook the examples notice: those that pass, and do not with the mutant. What is expected
 * alone counts: an example notices a dropped clause when it names the clauses that it expects.
 */
export function killMutants(
  rulebook: AnyRulebook,
  examples: readonly Example[],
  { mutants = mutantsOf(rulebook), onProgress, signal }: KillingOptions = {},
): MutantReport {
  const results: MutantResult[] = []
  for (const result of tryMutants(rulebook, examples, mutants)) {
    results.push(result)
    onProgress?.(results.length, mutants.length)
    if (signal?.aborted === true) break
  }
  return mutantReport(rulebook, results, results.length === mutants.length)
}

/** Tries mutants one by one, for callers that stop or pause in between. */
export function* tryMutants(
  rulebook: AnyRulebook,
  examples: readonly Example[],
  mutants: readonly Mutant[] = mutantsOf(rulebook),
): Generator<MutantResult, void> {
  const { decide, guard } = compile(rulebook, { index: rowIndex })
  const compare = comparisonWith(rulebook.document.outcome)
  const passing: Example[] = []
  const list: Facts[] = []
  for (const example of examples) {
    const guarded = guard(example.facts)
    const isBlank = example.expected.kind === 'blank'
    if (isBlank || 'errors' in guarded || compare(example, decide(example.facts)).length > 0) continue
    passing.push(example)
    list.push(guarded.facts)
  }
  const answers = mutantAnswers(rulebook, list)
  for (const each of mutants) {
    const { rulebook: mutated, ...mutant } = each
    const [answer, isAffected] = [answers.answering(mutated), answers.affecting(mutated)]
    const noticedBy = passing.flatMap((example, place) =>
      isAffected(place) && compare(example, answer(place)).length > 0 ? [example.name] : [],
    )
    if (noticedBy.length > 0) {
      yield { ...mutant, status: 'killed', noticedBy }
      continue
    }
    const input = inputTellingApart(rulebook, each)
    if (input === 'none') yield { ...mutant, status: 'equivalent', noticedBy }
    else if (input === 'unknown') yield { ...mutant, status: 'unknown', noticedBy }
    else yield { ...mutant, status: 'survived', noticedBy, input }
  }
}

/** Counts what came of mutants; for callers of {@link tryMutants}. */
export function mutantReport(
  { document: { id, version, title } }: AnyRulebook,
  results: readonly MutantResult[],
  isComplete: boolean,
): MutantReport {
  const count = (status: MutantResult['status']): number => results.filter((each) => each.status === status).length
  const [killed, equivalent] = [count('killed'), count('equivalent')]
  const counted = results.length - equivalent
  return {
    rulebook: { id, version, title },
    results,
    killed,
    survived: count('survived'),
    equivalent,
    unknown: count('unknown'),
    score: counted === 0 ? 1 : killed / counted,
    isComplete,
  }
}
