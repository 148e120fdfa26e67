import type { Answer, Decision, Invalid, Undecided } from '@zhidu/rules'
import type { ClauseId } from '../clauses'

/** One of several inputs with what was decided on it. */
export interface DecidedOn<T, O> {
  readonly input: T
  readonly outcome: O
  readonly decision: Decision<O, ClauseId>
}

/** What was decided on each of several inputs, in their order; or why one is not decided. */
export type DecidedEach<T, O> =
  | { readonly ok: true; readonly each: readonly DecidedOn<T, O>[] }
  | { readonly ok: false; readonly answer: Invalid | Undecided<never, ClauseId> }

/** Asks about each of several inputs, as `ask` puts it to a table; the first that is not decided ends it. */
export function decideEach<T, O>(inputs: readonly T[], ask: (input: T) => Answer<O, ClauseId>): DecidedEach<T, O> {
  const each: DecidedOn<T, O>[] = []
  for (const input of inputs) {
    const answer = ask(input)
    if (answer.kind === 'decided') each.push({ input, outcome: answer.outcome, decision: answer })
    // The outcome that one input could still have is none of what is made of all.
    else return { ok: false, answer: answer.kind === 'invalid' ? answer : { ...answer, possible: [] } }
  }
  return { ok: true, each }
}
