import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { stretchFacts } from './facts'

const measure = (zh: string, en: string) => fact.boolean({ source: 'derived', label: { zh, en } })

/** What is done on one stretch of road (路段措施). */
export const stretchOutcome = z.object({
  clear: measure('清扫积雪', 'clear the snow'),
  salt: measure('撒盐', 'spread salt'),
  ash: measure('铺炉灰', 'spread ash'),
})

/** Measures by stretch in heavy snow (路段除雪措施): every road is cleared, the steep ones get salt and ash. */
export const stretchRulebook = defineRulebook({
  id: 'dispatch/snow-stretch',
  version: '1.0.0',
  title: { zh: '路段除雪措施', en: 'Measures for a stretch of road' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'unique',
  facts: stretchFacts,
  outcome: stretchOutcome,
  rows: [
    {
      id: 'steep',
      when: { heavy: true, slope: { from: { fact: 'steepFrom' } } },
      then: { clear: true, salt: true, ash: true },
      clauses: ['cement/10.2'],
    },
    {
      id: 'gentle',
      when: { heavy: true, slope: { below: { fact: 'steepFrom' } } },
      then: { clear: true, salt: false, ash: false },
      clauses: ['cement/10.2'],
    },
    {
      id: 'no-heavy-snow',
      when: { heavy: false },
      then: { clear: false, salt: false, ash: false },
      clauses: ['cement/10.2'],
    },
  ],
})
