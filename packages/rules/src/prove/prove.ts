import { defectList } from '../rulebook/defect'
import { describeDefect } from '../rulebook/describe-defect'
import type { HitPolicy, Rulebook } from '../rulebook/rulebook'
import { proofSchema } from './proof'
import type { Proof, Search } from './proof'
import { proofText } from './proof-text'
import type { Property } from './property'
import { proveRaising } from './prove-raising'
import { proveRegion } from './prove-region'
import { readProperty } from './read-property'
import type { ReadProperty } from './read-property'

/** How far a proof goes. */
export interface ProveOptions {
  /** Nodes of the search; 2,000,000 unless told. */
  readonly budget?: number
}

/**
 * Proves that a property holds for every input of a rulebook, or refutes it by one; nothing is sampled. A property that
 * does not fit the rulebook is a bug and throws; `propertyDefects` tells beforehand. Inputs are those in which every
 * fact that may be unknown is known: what is decided without it is decided so for each of its values.
 */
export function prove<F, O, C extends string, H extends HitPolicy>(
  given: Rulebook<F, O, C, H>,
  property: Property,
  { budget = 2_000_000 }: ProveOptions = {},
): Proof {
  const rulebook = given as unknown as Rulebook
  const { defects, report } = defectList()
  const read = readProperty(rulebook, property, report)
  if (defects.length > 0) {
    const lines = defects
      .map(describeDefect)
      .map(({ path, message }) => `  ${path.join('.')}: ${message.en} (${message.zh})`)
    throw new TypeError(`The property does not fit “${rulebook.document.id}”:\n${lines.join('\n')}`)
  }
  const { id, version } = rulebook.document
  const found = search(rulebook, read, budget)
  return {
    schema: proofSchema,
    rulebook: { id, version },
    property,
    ...found,
    message: proofText(rulebook, read, found),
  }
}

function search(rulebook: Rulebook, read: ReadProperty, budget: number): Search {
  const { property } = read
  return property.kind === 'monotone' || property.kind === 'growing'
    ? proveRaising(rulebook, { ...read, property }, budget)
    : proveRegion(rulebook, read, budget)
}
