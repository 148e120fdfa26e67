import type { Written, WrittenComparison } from '../../json-rules/read-condition'
import type { Path } from '../../rulebook/document-error'

export type SharedConditions = ReadonlyMap<string, Written>

/** A comparison, and where it stands in the document. */
export interface Placed {
  readonly written: WrittenComparison
  readonly place: Path
}

/** What to put in the place of a comparison, given whether it stands under an odd number of `not`. */
export type Replace = (placed: Placed, negated: boolean) => WrittenComparison

/** Conditions with shared ones written out and comparisons replaced. Shared ones that are not there stay. */
export function withComparisons(
  written: Written,
  place: Path,
  shared: SharedConditions,
  replace: Replace,
  negated = false,
): Written {
  const list = (key: 'all' | 'any', parts: readonly Written[]): readonly Written[] =>
    parts.map((part, index) => withComparisons(part, [...place, key, index], shared, replace, negated))
  if ('all' in written) return { all: list('all', written.all) }
  if ('any' in written) return { any: list('any', written.any) }
  if ('not' in written) return { not: withComparisons(written.not, [...place, 'not'], shared, replace, !negated) }
  if (!('condition' in written)) return replace({ written, place }, negated)
  const named = shared.get(written.condition)
  if (named === undefined) return written
  return withComparisons(named, ['conditions', written.condition], shared, replace, negated)
}

/** Every comparison of a condition, those of shared conditions included. */
export function comparisonsIn(written: Written, place: Path, shared: SharedConditions): readonly Placed[] {
  const found: Placed[] = []
  withComparisons(written, place, shared, (placed) => {
    found.push(placed)
    return placed.written
  })
  return found
}

/** The shared condition that a condition asks for and that is not there. */
export function missingCondition(written: Written, shared: SharedConditions): string | undefined {
  if ('all' in written) return firstOf(written.all, shared)
  if ('any' in written) return firstOf(written.any, shared)
  if ('not' in written) return missingCondition(written.not, shared)
  if (!('condition' in written)) return undefined
  const named = shared.get(written.condition)
  return named === undefined ? written.condition : missingCondition(named, shared)
}

function firstOf(parts: readonly Written[], shared: SharedConditions): string | undefined {
  return parts.map((part) => missingCondition(part, shared)).find((name) => name !== undefined)
}
