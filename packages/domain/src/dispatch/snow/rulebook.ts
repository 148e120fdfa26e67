import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { snowFacts } from './facts'

/** Heavy snow (大雪): by what fell in 24 hours, or by what lies. */
export const snowRulebook = defineRulebook({
  id: 'dispatch/snow',
  version: '1.0.0',
  title: { zh: '大雪的判定', en: 'Heavy snow' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: snowFacts,
  outcome: z.object({ heavy: fact.boolean({ source: 'derived', label: { zh: '下大雪', en: 'heavy snow' } }) }),
  rows: [
    {
      id: 'much-fell',
      when: { melted: { from: { fact: 'heavyMelted' } } },
      then: { heavy: true },
      clauses: ['cement/10.2'],
    },
    {
      id: 'much-lies',
      when: { lying: { from: { fact: 'heavyLying' } } },
      then: { heavy: true },
      clauses: ['cement/10.2'],
    },
    {
      id: 'little',
      when: { melted: { below: { fact: 'heavyMelted' } }, lying: { below: { fact: 'heavyLying' } } },
      then: { heavy: false },
      clauses: ['cement/10.2'],
    },
  ],
})
