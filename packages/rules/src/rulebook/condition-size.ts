import type { JsonCondition } from './condition'

/** Most comparisons that one row may hold once its shared conditions are written out. */
export const largestCondition = 10_000

/** Comparisons in a condition once written out; `circular` when a shared condition leads back to itself. */
export function conditionSize(
  condition: JsonCondition,
  shared: Readonly<Record<string, JsonCondition>>,
): number | 'circular' {
  const known = new Map<string, number | 'circular'>()
  const sizeOf = (part: JsonCondition): number | 'circular' => {
    if ('all' in part) return sum(part.all)
    if ('any' in part) return sum(part.any)
    if ('not' in part) return sizeOf(part.not)
    if (!('condition' in part)) return 1
    const before = known.get(part.condition)
    if (before !== undefined) return before
    known.set(part.condition, 'circular')
    const named = shared[part.condition]
    const size = named === undefined ? 0 : sizeOf(named)
    known.set(part.condition, size)
    return size
  }
  const sum = (parts: readonly JsonCondition[]): number | 'circular' => {
    let total = 0
    for (const part of parts) {
      const size = sizeOf(part)
      if (size === 'circular') return 'circular'
      total += size
    }
    return total
  }
  return sizeOf(condition)
}
