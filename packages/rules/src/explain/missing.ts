import type { Invalid, MissingFact } from '../evaluate/answer'
import { comparisonsOf } from '../evaluate/cells'
import type { AnyTable } from '../evaluate/compile'
import { createGuard } from '../evaluate/guard'
import type { Facts } from '../evaluate/facts'
import { allowedValues } from '../evaluate/input-error-of'
import { unknownValues } from '../evaluate/unknown-values'
import type { FactSpec } from '../fact/fact-spec'

/** The facts that still matter, the most telling first; none when what is known settles the case. */
export type Missing = { readonly kind: 'missing'; readonly facts: readonly MissingFact[] } | Invalid

/**
 * Which facts still matter, required ones too, in a good order to ask: first the fact whose answer, over all that it
 * can be, leaves the fewest further questions.
 */
export function missing(table: AnyTable, partial: unknown): Missing {
  const { document, expanded } = table.rulebook
  const relaxed = Object.entries(document.facts).map(([name, spec]): [string, FactSpec] => [
    name,
    spec.presence === 'required' ? { ...spec, presence: 'whenNeeded' } : spec,
  ])
  const guarded = createGuard(Object.fromEntries(relaxed))(partial)
  if ('errors' in guarded) return { kind: 'invalid', errors: guarded.errors }
  const unknownOf = (facts: Facts): string[] =>
    Object.keys(document.facts).filter((name) => facts[name] === null && document.facts[name]?.presence !== 'optional')
  const questions = (facts: Facts): readonly string[] => {
    const unknown = unknownOf(facts)
    const completion = table.complete(facts, unknown)
    return completion.kind === 'budget' ? unknown : completion.missing
  }
  const { facts } = guarded
  const comparisons = expanded.flatMap(comparisonsOf)
  const open = questions(facts).map((name) => {
    const values = unknownValues(document.facts, facts, [name], comparisons).get(name) ?? []
    const left = values.map((value) => questions({ ...facts, [name]: value }).length)
    return { name, left: left.reduce((sum, count) => sum + count, 0) / Math.max(left.length, 1) }
  })
  return {
    kind: 'missing',
    facts: open
      .sort((a, b) => a.left - b.left)
      .flatMap(({ name }) => {
        const spec = document.facts[name]
        return spec === undefined ? [] : [{ fact: name, spec, allowed: allowedValues(spec) }]
      }),
  }
}
