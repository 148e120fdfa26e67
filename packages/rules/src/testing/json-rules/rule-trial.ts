import { compileJsonRules } from '../../json-rules/compile-json-rules'
import type { RowSource } from '../../json-rules/infer/infer-rulebooks'
import type { Written, WrittenComparison } from '../../json-rules/read-condition'
import type { ReadRule } from '../../json-rules/read-rules'
import { pointerOf } from '../../json-rules/defect'
import type { Text } from '../../text'
import type { DrawnFacts } from './drawn-facts'
import type { JsonRulesSampleOptions } from './json-rules-sampling'
import { withComparisons } from './placed-comparisons'
import type { SharedConditions } from './placed-comparisons'

/** A rule that is run. */
export interface TriedRule {
  readonly id: string
  readonly rule: ReadRule
  readonly source: RowSource
  readonly inexact: boolean
  readonly comparisons: readonly WrittenComparison[]
}

/** Which rules fired for an input, which could have and which had to, whatever their inexact conditions come to. */
export interface Trial {
  readonly fired: ReadonlySet<string>
  readonly could: ReadonlySet<string>
  readonly must: ReadonlySet<string>
}

/** Rules, and what they are tried with. */
export interface Experiment {
  readonly facts: DrawnFacts
  readonly run: Try
}

export type Try = (facts: object) => Trial | { readonly stopped: Text }

/** Operators that stand for a condition taken as met, or as not met. */
const always = '#always'
const never = '#never'

/** Runs rules in one engine, each also with its inexact conditions taken in its favour and against it. */
export function createTrial(
  rules: readonly TriedRule[],
  shared: SharedConditions,
  isInexact: (pointer: string) => boolean,
  { operators = {}, decorators = {}, facts = [] }: JsonRulesSampleOptions,
): Try {
  const bounded = ({ path, conditions }: ReadRule, inFavour: boolean): Written =>
    withComparisons(conditions, [...path, 'conditions'], shared, ({ written, place }, negated) =>
      isInexact(pointerOf(place))
        ? { fact: written.fact, operator: inFavour === negated ? never : always, value: null }
        : written,
    )
  const given = rules.flatMap(({ rule, inexact }, index) => {
    const variant = (kind: keyof Trial, conditions: Written) => ({ conditions, event: { type: `${kind} ${index}` } })
    return [
      variant('fired', rule.conditions),
      ...(inexact ? [variant('could', bounded(rule, true)), variant('must', bounded(rule, false))] : []),
    ]
  })
  const compilation = compileJsonRules(
    { rules: given, conditions: Object.fromEntries(shared) },
    { facts, decorators, operators: { ...operators, [always]: () => true, [never]: () => false } },
  )
  if (!compilation.ok) throw new Error(`what was read can be run: ${JSON.stringify(compilation.errors.slice(0, 3))}`)
  const { run } = compilation.engine
  return (input) => {
    let types: ReadonlySet<string>
    try {
      types = new Set(run(input).events.map(({ type }) => type))
    } catch (error) {
      // Operators of one's own throw what they like.
      const message = error instanceof Error ? error.message : String(error)
      return { stopped: { zh: message, en: message } }
    }
    const idsOf = (kind: keyof Trial): ReadonlySet<string> =>
      new Set(
        rules.flatMap(({ id, inexact }, index) => (types.has(`${inexact ? kind : 'fired'} ${index}`) ? [id] : [])),
      )
    return { fired: idsOf('fired'), could: idsOf('could'), must: idsOf('must') }
  }
}
