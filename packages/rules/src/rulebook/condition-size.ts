import { partsOf } from './condition'
import type { JsonCondition } from './condition'

/** The most that one row, and that all rows together, may hold once their shared conditions are written out. */
export const largestCondition = 10_000
export const largestBook = 5_000_000

/** The most groups in one another, once written out. */
export const deepestCondition = 100

/** What a condition is once written out. */
export interface ConditionSize {
  /** Comparisons and groups; NaN where it leads back to itself. */
  readonly size: number
  /** Groups in one another; Infinity where they are more than can be followed. */
  readonly depth: number
}

const comparison: ConditionSize = { size: 1, depth: 1 }

/** Measures conditions without writing them out: shared ones can unfold exponentially, or lead back to themselves. */
export function conditionSizes(
  shared: Readonly<Record<string, JsonCondition>>,
): (condition: JsonCondition) => ConditionSize {
  const known = new Map<string, ConditionSize>()

  const sizeAt = (part: JsonCondition, level: number): ConditionSize => {
    if (level > deepestCondition) return { size: 1, depth: Infinity }
    if ('fact' in part) return comparison
    if (!('condition' in part)) return around(partsOf(part), level)
    const before = known.get(part.condition)
    if (before !== undefined) return before
    known.set(part.condition, { size: NaN, depth: 1 })
    const named = shared[part.condition]
    const size = named === undefined ? comparison : sizeAt(named, level + 1)
    known.set(part.condition, size)
    return size
  }

  const around = (parts: readonly JsonCondition[], level: number): ConditionSize => {
    const sizes = parts.map((part) => sizeAt(part, level + 1))
    return {
      size: sizes.reduce((sum, { size }) => sum + size, 1),
      depth: sizes.reduce((most, { depth }) => Math.max(most, depth), 0) + 1,
    }
  }

  return (condition) => sizeAt(condition, 1)
}

export type SizeCode = 'circular-condition' | 'too-deep' | 'too-large'

/** The code of a defect in a condition's size. */
export function sizeCode({ size, depth }: ConditionSize): SizeCode | undefined {
  if (Number.isNaN(size)) return 'circular-condition'
  if (depth > deepestCondition) return 'too-deep'
  return size > largestCondition ? 'too-large' : undefined
}
