import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, fact, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { informationFacts } from './facts'
import { informationPart, informationRulebook } from './rulebook'

const informationInput = z.strictObject(informationFacts.shape)

/** Whether a product's information is complete, and what it lacks (产品资料是否齐全). */
export const informationOutput = z.object({
  complete: fact.boolean({ source: 'derived', label: { zh: '资料齐全', en: 'complete' } }),
  missing: z.array(informationPart),
})
export type ProductInformation = z.output<typeof informationOutput>

/** Product information (产品资料): complete, or what is missing. cement/5. */
export function presaleInformation(
  binding: Binding,
): DomainDecision<ProductInformation, z.input<typeof informationInput>> {
  const table = bindTable(binding, informationRulebook)

  const decide = (input: unknown): Answer<ProductInformation, ClauseId> => {
    const parsed = parseInput(informationInput, input, [table])
    if (!parsed.ok) return parsed.answer
    return andThen(table.decide(parsed.data), (rows, decision) => {
      const missing = rows.map((row) => row.missing)
      return composeDecision<ProductInformation, ClauseId>({ complete: missing.length === 0, missing }, [decision], {
        facts: parsed.data,
        clauses: ['cement/5'],
        input: informationInput,
        output: informationOutput,
      })
    })
  }

  return {
    id: 'presale/information',
    title: { zh: '产品资料', en: 'Product information' },
    input: informationInput,
    output: informationOutput,
    tables: [table],
    decide,
  }
}
