import type { Answer } from '../evaluate/answer'
import { compile } from '../evaluate/compile'
import type { Table } from '../evaluate/compile'
import { rowIndex } from '../large/row-index'
import type { AnyRulebook, ResultOf, Rulebook } from '../rulebook/rulebook'
import { ruleAt } from './rule-at'
import type { CaseDates, NotInForce, SeveralInForce } from './rule-at'
import type { Register } from './register'

/** What the versions of a register answer, each with the outcome of its own. */
export type AnswerOf<B extends AnyRulebook> =
  B extends Rulebook<unknown, infer O, infer C, infer H> ? Answer<ResultOf<O, H>, C> : never

/** An answer by the version of a day, or why no version answers. */
export type AnswerAt<B extends AnyRulebook = AnyRulebook> = AnswerOf<B> | NotInForce | SeveralInForce

const tables = new WeakMap<AnyRulebook, Table>()

/**
 * Decides a case by the version that {@link ruleAt} gives for its dates; `rulebooks` of the decision names the version.
 * Each version is compiled when it first decides.
 */
export function decideAt<B extends AnyRulebook>(register: Register<B>, dates: CaseDates, input: unknown): AnswerAt<B> {
  const rule = ruleAt(register, dates)
  return rule.kind === 'in-force'
    ? (tableOf(rule.rulebook).decide(input) as AnswerOf<B>)
    : (rule as AnswerOf<B> | NotInForce | SeveralInForce)
}

function tableOf(rulebook: AnyRulebook): Table {
  const known = tables.get(rulebook)
  if (known !== undefined) return known
  const table: Table = compile(rulebook, { index: rowIndex })
  tables.set(rulebook, table)
  return table
}
