import type { Finding } from '../../verify/finding'
import type { InferredFact } from './emit'

/** `possible`: it needs a condition that was not reasoned about to hold, or not to hold. */
export type Certainty = (finding: Pick<Finding, 'code' | 'regions'>) => 'certain' | 'possible'

/**
 * Conditions that are not reasoned about may hold or not in every combination, so what can never happen in the table can
 * never happen in the rules. What can happen is certain where a region asks for none of them.
 */
export function certaintyOf(facts: ReadonlyMap<string, InferredFact>): Certainty {
  const opaque = new Set(
    [...facts.values()].filter(({ source }) => source.kind === 'condition').map(({ name }) => name),
  )
  return ({ code, regions }) => {
    if (opaque.size === 0 || (code !== 'gap' && code !== 'conflict' && code !== 'overlap')) return 'certain'
    const isFree = regions.some((region) => Object.keys(region.facts).every((name) => !opaque.has(name)))
    return isFree ? 'certain' : 'possible'
  }
}
