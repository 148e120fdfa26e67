import { isReference } from '../../evaluate/cells'
import type { Facts } from '../../evaluate/facts'
import { holds } from '../../evaluate/holds'
import type { Comparison, JsonCondition } from '../../rulebook/condition'

/** Whether something holds; undefined where that depends on facts that are not known. */
export type Truth = boolean | undefined

/** A comparison at its place in a row, and the parts of the row that must be silent for it to matter. */
export interface Atom {
  readonly comparison: Comparison
  /** Parts beside it, and beside what it stands in, that must hold. */
  readonly holding: readonly JsonCondition[]
  /** Parts that must not hold. */
  readonly failing: readonly JsonCondition[]
}

/** The comparisons of an expanded condition in the order written, each occurrence by itself. */
export function atomsOf(
  condition: JsonCondition,
  holding: readonly JsonCondition[] = [],
  failing: readonly JsonCondition[] = [],
): readonly Atom[] {
  const comparison = comparisonOf(condition)
  if (comparison !== undefined) return [{ comparison, holding, failing }]
  const [isAll, parts] = groupOf(condition)
  return parts.flatMap((part, index) => {
    const beside = parts.filter((_, other) => other !== index)
    return isAll ? atomsOf(part, [...holding, ...beside], failing) : atomsOf(part, holding, [...failing, ...beside])
  })
}

/** A comparison that alone settles whether its row holds: masked by nothing else in the row. */
export interface Deciding {
  /** Which of the row's comparisons, in the order of {@link atomsOf}. */
  readonly atom: number
  readonly holds: boolean
}

/** Whether a row holds, and which of its comparisons alone settle that. */
export interface RowReading {
  readonly truth: Truth
  readonly deciding: readonly Deciding[]
}

interface Node {
  readonly truth: Truth
  readonly atom?: number
  readonly isAll: boolean
  readonly parts: readonly Node[]
}

/**
 * Looks at a row with some facts. A comparison is not masked when in every `all` around it the other parts hold, and in
 * every `any` around it none of the others does.
 * @param needed facts whose absence means that they are unknown
 */
export function readRow(condition: JsonCondition, facts: Facts, needed: ReadonlySet<string>): RowReading {
  let atoms = 0
  const evaluate = (part: JsonCondition): Node => {
    const comparison = comparisonOf(part)
    if (comparison !== undefined) {
      atoms += 1
      return { truth: truthOf(comparison, facts, needed), atom: atoms - 1, isAll: true, parts: [] }
    }
    const [isAll, conditions] = groupOf(part)
    const parts = conditions.map(evaluate)
    const settled = parts.some(({ truth }) => truth === !isAll)
    return {
      truth: settled ? !isAll : parts.some(({ truth }) => truth === undefined) ? undefined : isAll,
      isAll,
      parts,
    }
  }
  const root = evaluate(condition)
  const deciding: Deciding[] = []
  const collect = ({ truth, atom, isAll, parts }: Node): void => {
    if (truth === undefined) return
    if (atom !== undefined) {
      deciding.push({ atom, holds: truth })
      return
    }
    const others = parts.filter((part) => part.truth !== isAll)
    // All others are silent: either none speaks, and each could, or one alone does.
    if (others.length === 0) parts.forEach(collect)
    else if (others.length === 1) others.forEach(collect)
  }
  collect(root)
  return { truth: root.truth, deciding }
}

/** With an absent fact no comparison holds, but for the question whether it is absent. */
function truthOf({ fact, operator, value }: Comparison, facts: Facts, needed: ReadonlySet<string>): Truth {
  const left = facts[fact] ?? null
  if (left === null && needed.has(fact)) return undefined
  if (!isReference(value)) return (left !== null || value === null) && holds(operator, left, value)
  const right = facts[value.fact] ?? null
  if (right === null && needed.has(value.fact)) return undefined
  return left !== null && right !== null && holds(operator, left, right)
}

/** A comparison, alone or with the guards against absence that expanding gave it; those nobody wrote. */
function comparisonOf(condition: JsonCondition): Comparison | undefined {
  if ('fact' in condition) return condition
  if (!('all' in condition)) return undefined
  const guarded = condition.all.at(-1)
  if (guarded === undefined || !('fact' in guarded) || guarded.value === null || condition.all.length < 2)
    return undefined
  const { fact, operator, value } = guarded
  const names = isReference(value) ? [fact, value.fact] : [fact]
  const needsGuard = names.length === 2 || operator === 'notEqual' || operator === 'notIn'
  const isGuard = (part: JsonCondition): boolean =>
    'fact' in part && part.operator === 'notEqual' && part.value === null && names.includes(part.fact)
  return needsGuard && condition.all.slice(0, -1).every(isGuard) ? guarded : undefined
}

function groupOf(condition: JsonCondition): readonly [isAll: boolean, parts: readonly JsonCondition[]] {
  if ('all' in condition) return [true, condition.all]
  if ('any' in condition) return [false, condition.any]
  throw new Error('expanded conditions hold comparisons, all and any alone')
}
