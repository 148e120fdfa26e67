import { z } from 'zod'
import { bindTable } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { guidanceFacts } from './facts'
import { guidance, guidanceRulebook } from './rulebook'

const { newCustomer, storageDays } = guidanceFacts.shape
const guidanceInput = z.strictObject({ newCustomer, storageDays })
export const guidanceOutput = z.object({ guidance })
export type GuidanceOnSite = z.output<typeof guidanceOutput>

/** Guidance on site (现场技术指导): eligible or not, and never due. cement/5. */
export function presaleGuidance(binding: Binding): DomainDecision<GuidanceOnSite, z.input<typeof guidanceInput>> {
  const table = bindTable(binding, guidanceRulebook, { site: { longStorageDays: 'presale.longStorageDays' } })
  return {
    id: 'presale/guidance',
    title: { zh: '现场技术指导', en: 'Guidance on site' },
    input: guidanceInput,
    output: guidanceOutput,
    tables: [table],
    decide: table.decide,
  }
}
