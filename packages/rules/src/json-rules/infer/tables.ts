import type { HitPolicy } from '../../rulebook/rulebook'
import type { FindingCode } from '../../verify/finding'
import type { ReadRule } from '../read-rules'
import type { Emitted } from './emit'

/** A rule as a row of a table. */
export interface InferredRow extends Emitted {
  readonly rule: ReadRule
  readonly id: string
}

interface TablePlan {
  readonly list: readonly InferredRow[]
  readonly hit: HitPolicy
  /** What tells its id from those of the others. */
  readonly part: string
  readonly reports: readonly FindingCode[]
}

const ofOrder = ['gap', 'dead-row', 'contradiction', 'unused-fact', 'unreached-outcome', 'bounds-miss'] as const
const ofPairs = ['conflict', 'overlap', 'bounds-touch'] as const

/**
 * Rules that decide one question are one table. With one priority it is `unique`: all of them count. With several, the
 * highest that fires is taken for the answer (`first`), and only rules of the same priority can contradict each other.
 * A rule that stands alone leaves no gap: most inputs simply do not concern it.
 */
export function tablesOf(rows: readonly InferredRow[], events: 'alternatives' | 'independent'): readonly TablePlan[] {
  const questions = questionsOf(rows, events)
  const isOnly = questions.length === 1
  return questions.flatMap((question, index): readonly TablePlan[] => {
    const part = isOnly ? '' : `/${index + 1}`
    if (question.length === 1) return [{ list: question, hit: 'collect', part, reports: ['contradiction'] }]
    const priorities = [...new Set(question.map(({ rule }) => rule.priority))].sort((a, b) => b - a)
    if (priorities.length === 1) return [{ list: question, hit: 'unique', part, reports: [...ofOrder, ...ofPairs] }]
    const levels = priorities.map((priority) => question.filter(({ rule }) => rule.priority === priority))
    return [
      { list: levels.flat(), hit: 'first', part, reports: ofOrder },
      ...levels
        .filter((level) => level.length > 1)
        .map((level, place): TablePlan => ({
          list: level,
          hit: 'unique',
          part: `${part}/level-${place + 1}`,
          reports: ofPairs,
        })),
    ]
  })
}

/** Groups rules that share an event type, or a fact. */
function questionsOf(
  rows: readonly InferredRow[],
  events: 'alternatives' | 'independent',
): readonly (readonly InferredRow[])[] {
  const above = new Map<string, string>()
  const find = (key: string): string => {
    let root = key
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next
    return root
  }
  const join = (a: string, b: string): void => {
    const [first, second] = [find(a), find(b)]
    if (first !== second) above.set(second, first)
  }
  for (const { rule, facts } of rows) {
    const type = `event ${rule.event.type}`
    if (events === 'alternatives') for (const fact of facts) join(type, `fact ${fact}`)
  }
  const groups = new Map<string, InferredRow[]>()
  for (const row of rows) {
    const key = find(`event ${row.rule.event.type}`)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return [...groups.values()]
}
