import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, fact, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { bulkRailFacts, bulkRailInput } from './facts'
import { bulkRailRulebook, bulkRailVerdict } from './rulebook'

const share = 'loading.railUseMin'

/** The verdict, and what it rests on: the use of the limit is `load` of `limit`, exactly (铁路散装重量评定). */
export const bulkRailOutput = z.object({
  verdict: bulkRailVerdict,
  ...bulkRailFacts.shape,
  room: fact.integer({
    source: 'derived',
    unit: 'kg',
    min: -200_000,
    max: 200_000,
    label: { zh: '离上限余量（超出为负）', en: 'room under the limit, negative when over' },
  }),
})
export type BulkRail = z.output<typeof bulkRailOutput>

/** Bulk by rail against the railway's limit (铁路散装重量): over it refused, too far under it warned. cement/9.2.6. */
export function bulkRail(binding: Binding): DomainDecision<BulkRail, z.input<typeof bulkRailInput>> {
  const { site } = binding
  const table = bindTable(binding, bulkRailRulebook)

  const decide = (input: unknown): Answer<BulkRail, ClauseId> => {
    const parsed = parseInput(bulkRailInput, input)
    if (!parsed.ok) return parsed.answer
    const { load, limit } = parsed.data
    // Whole kilograms reach a share of the limit exactly when they reach the next whole kilogram above it.
    const least = Math.ceil((limit * site.ticks(share)) / 1000)
    return andThen(table.decide({ load, limit, least }), ({ verdict }, decision) =>
      composeDecision<BulkRail, ClauseId>({ verdict, load, limit, least, room: limit - load }, [decision], {
        facts: parsed.data,
        used: ['load', 'limit'],
        assumed: site.isAssumed(share) ? [share] : [],
        input: bulkRailInput,
        output: bulkRailOutput,
      }),
    )
  }

  return {
    id: 'loading/bulkRail',
    title: { zh: '铁路散装重量', en: 'Weight of bulk cement by rail' },
    input: bulkRailInput,
    output: bulkRailOutput,
    tables: [table],
    decide,
  }
}
