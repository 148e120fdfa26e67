import type { FactSpecs, OutcomeSpec } from '@zhidu/rules'

/** The fields that a table's outcome can have, as what a caller may aim at; the word of an alternative among them. */
export function targetFacts(outcome: OutcomeSpec, place: string): FactSpecs {
  if (outcome.kind === 'record') return outcome.fields
  const { discriminator, label, variants } = outcome
  const values = Object.fromEntries(Object.entries(variants).map(([word, variant]) => [word, variant.label]))
  const facts: Record<string, FactSpecs[string]> = {
    [discriminator]: { type: 'enum', values, label, presence: 'required', source: 'derived' },
  }
  for (const [name, spec] of Object.values(variants).flatMap(({ fields }) => Object.entries(fields))) {
    const before = facts[name]
    if (before !== undefined && before.type !== spec.type) {
      throw new Error(`${place}: “${name}” is a ${before.type} in one alternative and a ${spec.type} in another`)
    }
    facts[name] = mergedWords(before, spec)
  }
  return facts
}

/** Alternatives may have words of their own under one name: a target can be any of them. */
function mergedWords(before: FactSpecs[string] | undefined, spec: FactSpecs[string]): FactSpecs[string] {
  if (before?.type !== 'enum' || spec.type !== 'enum' || before.values === spec.values) return spec
  return { ...spec, values: { ...before.values, ...spec.values } }
}
