import type { JsonCondition } from './condition'

/** The most that one row, and that all rows together, may hold once their shared conditions are written out. */
export const largestCondition = 10_000
export const largestBook = 5_000_000

/** The most groups in one another, once written out. */
export const deepestCondition = 100

/** Comparisons and groups in a condition once written out, or why it cannot be. */
export type ConditionSize = number | 'circular' | 'too-deep'

interface Extent {
  readonly size: number
  readonly depth: number
}

/** Measures conditions without writing them out: shared ones can unfold exponentially, or lead back to themselves. */
export function conditionSizes(
  shared: Readonly<Record<string, JsonCondition>>,
): (condition: JsonCondition) => ConditionSize {
  const known = new Map<string, Extent | 'circular' | 'too-deep'>()

  const extentOf = (part: JsonCondition, level: number): Extent | 'circular' | 'too-deep' => {
    if (level > deepestCondition) return 'too-deep'
    if ('all' in part) return around(part.all, level)
    if ('any' in part) return around(part.any, level)
    if ('not' in part) return around([part.not], level)
    if (!('condition' in part)) return { size: 1, depth: 1 }
    const before = known.get(part.condition)
    if (before !== undefined) return before
    known.set(part.condition, 'circular')
    const named = shared[part.condition]
    const extent = named === undefined ? { size: 1, depth: 1 } : extentOf(named, level + 1)
    known.set(part.condition, extent)
    return extent
  }

  const around = (parts: readonly JsonCondition[], level: number): Extent | 'circular' | 'too-deep' => {
    let size = 1
    let depth = 0
    for (const part of parts) {
      const extent = extentOf(part, level + 1)
      if (typeof extent === 'string') return extent
      size += extent.size
      depth = Math.max(depth, extent.depth)
    }
    return { size, depth: depth + 1 }
  }

  return (condition) => {
    const extent = extentOf(condition, 1)
    if (typeof extent === 'string') return extent
    return extent.depth > deepestCondition ? 'too-deep' : extent.size
  }
}

/** The code of a defect in a condition's size. */
export function sizeCode(size: ConditionSize): 'circular-condition' | 'too-deep' | 'too-large' | undefined {
  if (size === 'circular') return 'circular-condition'
  if (size === 'too-deep') return size
  return size > largestCondition ? 'too-large' : undefined
}
