import type { FactSpecs, FactValue } from '../fact/fact-spec'
import { canonical } from '../evaluate/result'
import type { AnyRulebook } from '../rulebook/rulebook'
import type { Extent, Region } from '../space/region'
import { allInputs } from '../space/all-inputs.fixture'
import { rowsAt } from '../space/holds-at'
import type { KnownFacts } from '../space/holds-at'

/** Every input of facts that have few values, those of texts being a few chosen ones. */
export const everyInput = (facts: FactSpecs): readonly KnownFacts[] => allInputs(facts, ['a', 'b', 'other', 'x'])

/** What a rulebook says of an input, by looking at every row; equal texts for equal results. */
export function resultAt(rulebook: AnyRulebook, facts: KnownFacts): { readonly key: string; readonly rows: string[] } {
  const { hit, rows } = rulebook.document
  const met = rowsAt(rulebook, facts)
  const deciding = hit === 'first' ? met.slice(0, 1) : met
  const outcomes = deciding.map((row) => canonical(rows[row]?.then))
  const key = hit === 'collect' ? `list ${outcomes.sort().join()}` : [...new Set(outcomes)].sort().join()
  return { key, rows: deciding.map((row) => rows[row]?.id ?? '') }
}

/** @param mentioned the texts that conditions name of a fact; any other one is among the others */
export function isInside(
  { facts, orders }: Region,
  input: KnownFacts,
  mentioned: (fact: string) => ReadonlySet<unknown> = () => new Set(),
): boolean {
  return (
    Object.entries(facts).every(([name, extent]) => isIn(extent, input[name] ?? null, mentioned(name))) &&
    orders.every(({ left, relations, right }) => {
      const [a, b] = [input[left] ?? null, input[right] ?? null]
      if (a === null || b === null) return relations.includes('absent')
      if (a === b) return relations.includes('same')
      return relations.includes('different') || relations.includes(a < b ? 'less' : 'more')
    })
  )
}

function isIn(extent: Extent, value: FactValue | null, mentioned: ReadonlySet<unknown>): boolean {
  if (extent.kind === 'absent') return value === null
  if (value === null) return extent.absent
  if (extent.kind === 'range') return Number(value) >= extent.from && Number(value) <= extent.to
  return extent.values.includes(value) || (extent.others && !mentioned.has(value))
}
