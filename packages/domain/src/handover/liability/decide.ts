import { z } from 'zod'
import { bindTable } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { liabilityFacts } from './facts'
import { liabilityRulebook, liable } from './rulebook'

/** Who is liable (责任判定结果). */
export const liabilityOutput = z.object({ liable })
export type HandoverLiability = z.output<typeof liabilityOutput>

/** Who answers for a problem around a handover (交接班责任判定). */
export function handoverLiability(binding: Binding): DomainDecision<HandoverLiability, z.input<typeof liabilityFacts>> {
  const table = bindTable(binding, liabilityRulebook)
  return {
    id: 'handover/liability',
    title: { zh: '交接班责任判定', en: 'Liability at a shift handover' },
    input: z.strictObject(liabilityFacts.shape),
    output: liabilityOutput,
    tables: [table],
    decide: table.decide,
  }
}
