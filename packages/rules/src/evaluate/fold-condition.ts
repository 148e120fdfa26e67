import type { Comparison, JsonCondition } from '../rulebook/condition'

/** Makes something of an expanded condition, from its comparisons upwards. */
export function foldCondition<T>(
  condition: JsonCondition,
  comparison: (comparison: Comparison) => T,
  group: (kind: 'all' | 'any', parts: readonly T[]) => T,
): T {
  const fold = (part: JsonCondition): T => {
    if ('all' in part) return group('all', part.all.map(fold))
    if ('any' in part) return group('any', part.any.map(fold))
    if ('fact' in part) return comparison(part)
    throw new Error('expanded conditions hold comparisons, all and any alone')
  }
  return fold(condition)
}
