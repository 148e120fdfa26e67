import { canonical } from '../../evaluate/result'
import type { InferredTable } from '../../json-rules/infer/infer-rulebooks'
import type { SampledFinding } from './json-rules-sampling'
import type { TriedRule, Trial } from './rule-trial'

/** A question that rules decide, with rules that are not exact among them. */
export interface Question {
  readonly table: string
  readonly rules: readonly TriedRule[]
  /** Of rules of several priorities only the first that fires is the answer. */
  readonly isFirst: boolean
  /** What sampling asks; a gap is none where a rule is missing that might cover it. */
  readonly asks: ReadonlySet<SampledFinding['code']>
}

/** The questions of which something depends on a condition that is not exact. */
export function questionsOf(
  tables: readonly InferredTable[],
  ruleOf: (row: string) => TriedRule | undefined,
): readonly Question[] {
  return tables.flatMap(({ rulebook, reports }): readonly Question[] => {
    const { id, rows, hit } = rulebook.document
    const rules = rows.flatMap((row) => ruleOf(row.id) ?? [])
    if (!rules.some(({ inexact }) => inexact)) return []
    const asks = new Set<SampledFinding['code']>()
    if (reports.includes('gap') && rules.length === rows.length) asks.add('gap')
    if (reports.includes('conflict')) asks.add('conflict')
    if (reports.includes('dead-row') || reports.includes('contradiction')) asks.add('dead-row')
    return [{ table: id, rules, isFirst: hit === 'first', asks }]
  })
}

/** Whether no rule fires that could; where none could, the gap is found without sampling. */
export function isGap({ rules }: Question, { fired, could }: Trial): boolean {
  return rules.some(({ id }) => could.has(id)) && !rules.some(({ id }) => fired.has(id))
}

/** Two rules, by place, that fire with differing events; pairs that need no inexact condition are found without sampling. */
export function conflictsOf({ rules }: Question, { fired, must }: Trial): readonly (readonly [number, number])[] {
  const at = rules.flatMap(({ id }, index) => (fired.has(id) ? [index] : []))
  return at.flatMap((a, place) =>
    at.slice(place + 1).flatMap((b): readonly (readonly [number, number])[] => {
      const [left, right] = [rules[a], rules[b]]
      if (left === undefined || right === undefined || (must.has(left.id) && must.has(right.id))) return []
      return canonical(left.rule.event) === canonical(right.rule.event) ? [] : [[a, b]]
    }),
  )
}

/** Ids of the rules that are the answer. */
export function decidersOf({ rules, isFirst }: Question, { fired }: Trial): readonly string[] {
  const ids = rules.map(({ id }) => id).filter((id) => fired.has(id))
  return isFirst ? ids.slice(0, 1) : ids
}
