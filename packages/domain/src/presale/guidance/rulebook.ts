import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { guidanceFacts } from './facts'

/** Whether a customer may be given guidance on site (现场技术指导); never whether he must. */
export const guidance = fact.enum(
  {
    eligible: { zh: '可以提供现场指导', en: 'eligible' },
    notEligible: { zh: '不在现场指导范围', en: 'not eligible' },
  },
  { label: { zh: '现场指导', en: 'guidance on site' }, source: 'derived' },
)

/** Guidance on site (现场技术指导): new customers who store cement for long. */
export const guidanceRulebook = defineRulebook({
  id: 'presale/guidance',
  version: '1.0.0',
  title: { zh: '现场技术指导', en: 'Guidance on site' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: guidanceFacts,
  outcome: z.object({ guidance }),
  rows: [
    {
      id: 'long-storage',
      when: { newCustomer: true, storageDays: { above: { fact: 'longStorageDays' } } },
      then: { guidance: 'eligible' },
      clauses: ['cement/5'],
    },
    { id: 'else', when: {}, then: { guidance: 'notEligible' }, clauses: ['cement/5'] },
  ],
})
