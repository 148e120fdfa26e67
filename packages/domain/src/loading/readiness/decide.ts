import { z } from 'zod'
import { bindTable } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { readinessFacts } from './facts'
import { readinessOutcome, readinessRulebook } from './rulebook'

export type LoadingReadiness = z.output<typeof readinessOutcome>
const readinessInput = z.strictObject(readinessFacts.shape)

/** Check before loading (装前检查): whether loading may begin. cement/10.1, cement/9.2.5. */
export function loadingReadiness(binding: Binding): DomainDecision<LoadingReadiness, z.input<typeof readinessInput>> {
  const table = bindTable(binding, readinessRulebook)
  return {
    id: 'loading/readiness',
    title: { zh: '装前检查', en: 'Check before loading' },
    input: readinessInput,
    output: readinessOutcome,
    tables: [table],
    decide: table.decide,
  }
}
