import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { onSiteFacts } from './facts'

/** How the promise to be on the spot stands (到场承诺的结论). */
export const onSiteState = fact.enum(
  {
    met: { zh: '按时到场', en: 'met' },
    late: { zh: '到场迟了', en: 'late' },
    open: { zh: '尚未到场，仍在时限内', en: 'not there yet, still in time' },
    missed: { zh: '逾时未到场', en: 'missed' },
  },
  { label: { zh: '到场', en: 'on the spot' }, source: 'derived' },
)

const clauses = ['cement/promise/10'] as const

/** On the spot (到场承诺): ten minutes by the clock from the answered call, never paused; ten exactly are met. */
export const onSiteRulebook = defineRulebook({
  id: 'promises/onSite',
  version: '1.0.0',
  title: { zh: '举报到场承诺', en: 'The promise to be on the spot' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: onSiteFacts,
  outcome: z.object({ state: onSiteState }),
  rows: [
    { id: 'met', when: { arrived: true, elapsed: { to: 600 } }, then: { state: 'met' }, clauses },
    { id: 'late', when: { arrived: true }, then: { state: 'late' }, clauses },
    { id: 'open', when: { arrived: false, elapsed: { to: 600 } }, then: { state: 'open' }, clauses },
    { id: 'missed', when: { arrived: false }, then: { state: 'missed' }, clauses },
  ],
})
