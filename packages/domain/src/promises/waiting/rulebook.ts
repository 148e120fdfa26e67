import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { waitingFacts } from './facts'

/** How the duty to explain a wait stands (等候说明的结论). */
export const waitingState = fact.enum(
  {
    notDue: { zh: '无须说明', en: 'no explanation due' },
    due: { zh: '须说明，尚在时限内', en: 'due, still in time' },
    givenInTime: { zh: '已按时说明', en: 'given in time' },
    givenLate: { zh: '说明迟了', en: 'given late' },
    missed: { zh: '逾期未说明', en: 'missed' },
  },
  { label: { zh: '等候说明', en: 'explanation of the wait' }, source: 'derived' },
)

const clauses = ['cement/promise/6'] as const

/** Waiting (等候说明承诺): beyond the site's limit the customer is told why, within the site's time. */
export const waitingRulebook = defineRulebook({
  id: 'promises/waiting',
  version: '1.0.0',
  title: { zh: '等候说明承诺', en: 'The promise to explain a long wait' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: waitingFacts,
  outcome: z.object({ state: waitingState }),
  rows: [
    {
      id: 'ordinary',
      when: { peak: false, wait: { to: { fact: 'waitMax' } } },
      then: { state: 'notDue' },
      clauses,
    },
    {
      id: 'peak',
      when: { peak: true, wait: { to: { fact: 'waitMaxInPeak' } } },
      then: { state: 'notDue' },
      clauses,
    },
    {
      id: 'given-in-time',
      when: { explained: true, afterLimit: { to: { fact: 'explanationWithin' } } },
      then: { state: 'givenInTime' },
      clauses,
    },
    { id: 'given-late', when: { explained: true }, then: { state: 'givenLate' }, clauses },
    {
      id: 'due',
      when: { explained: false, afterLimit: { to: { fact: 'explanationWithin' } } },
      then: { state: 'due' },
      clauses,
    },
    { id: 'missed', when: { explained: false }, then: { state: 'missed' }, clauses },
  ],
})
