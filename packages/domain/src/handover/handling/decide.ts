import { z } from 'zod'
import { bindTable } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { handlingFacts } from './facts'
import { handlingOutcome, handlingRulebook } from './rulebook'

export type HandoverHandling = z.output<typeof handlingOutcome>

/** Who handles a problem around a handover (交接班问题处置); another answer than who is liable. */
export function handoverHandling(binding: Binding): DomainDecision<HandoverHandling, z.input<typeof handlingFacts>> {
  const table = bindTable(binding, handlingRulebook)
  return {
    id: 'handover/handling',
    title: { zh: '交接班问题处置', en: 'Handling of a problem at a shift handover' },
    input: z.strictObject(handlingFacts.shape),
    output: handlingOutcome,
    tables: [table],
    decide: table.decide,
  }
}
