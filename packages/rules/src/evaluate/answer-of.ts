import type { AnyRulebook } from '../rulebook/rulebook'
import type { Answer, Possibility, RulebookReference, Undecided } from './answer'
import type { Completion } from './complete'
import type { Facts } from './facts'
import { allowedValues } from './input-error-of'
import { RuleDecision } from './rule-decision'

type Unsettled = Pick<Undecided, 'reason' | 'possible' | 'holes'> & { readonly names: readonly string[] }

/**
 * The answer that a completion amounts to.
 * @param unknown the facts that were completed
 */
export function answerOf(
  completion: Completion,
  facts: Facts,
  unknown: readonly string[],
  rulebook: AnyRulebook,
  rulebooks: readonly RulebookReference[],
): Answer {
  const undecided = ({ names, ...rest }: Unsettled): Undecided => ({
    kind: 'undecided',
    ...rest,
    missing: names.flatMap((fact) => {
      const spec = rulebook.document.facts[fact]
      return spec === undefined ? [] : [{ fact, spec, allowed: allowedValues(spec) }]
    }),
    facts,
    rulebooks,
  })
  if (completion.kind === 'budget') return undecided({ reason: 'budget', names: unknown, possible: [], holes: true })
  const { results, missing: names } = completion
  const [only] = results
  if (only !== undefined && results.length === 1) {
    if (only.kind === 'decided') return new RuleDecision(only, rulebooks, facts)
    if (only.kind === 'conflict') return undecided({ reason: 'conflict', names, possible: only.possible, holes: true })
    return undecided({ reason: 'no-row', names, possible: [], holes: true })
  }
  const possible = results.flatMap((result): Possibility[] =>
    result.kind === 'decided' ? [{ outcome: result.outcome, fired: result.fired, clauses: result.clauses }] : [],
  )
  return undecided({ reason: 'facts', names, possible, holes: possible.length < results.length })
}
