import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { bulkRailFacts } from './facts'

/** How a load stands to the limit (重量评定). */
export const bulkRailVerdict = fact.enum(
  {
    over: { zh: '超过上限，不予发运', en: 'over the limit, not dispatched' },
    met: { zh: '合格', en: 'met' },
    under: { zh: '偏离上限过多，提醒', en: 'too far under the limit: a warning' },
  },
  { label: { zh: '结论', en: 'verdict' }, source: 'derived' },
)

/** Bulk cement by rail (铁路散装): as near as possible under the upper limit of the railway. */
export const bulkRailRulebook = defineRulebook({
  id: 'loading/bulkRail',
  version: '1.0.0',
  title: { zh: '铁路散装重量', en: 'Weight of bulk cement by rail' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: bulkRailFacts,
  outcome: z.object({ verdict: bulkRailVerdict }),
  rows: [
    {
      id: 'over',
      when: { load: { above: { fact: 'limit' } } },
      then: { verdict: 'over' },
      clauses: ['cement/9.2.6'],
    },
    {
      id: 'met',
      when: { load: { from: { fact: 'least' } } },
      then: { verdict: 'met' },
      clauses: ['cement/9.2.6'],
    },
    {
      id: 'under',
      when: { load: { below: { fact: 'least' } } },
      then: { verdict: 'under' },
      clauses: ['cement/9.2.6'],
    },
  ],
})
