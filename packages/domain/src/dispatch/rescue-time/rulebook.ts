import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { rescueTimeFacts } from './facts'

/** Whether a vehicle was sent in time (派车及时性). */
export const rescueVerdict = fact.enum(
  {
    met: { zh: '按时派出', en: 'met' },
    late: { zh: '派出超时', en: 'late' },
    open: { zh: '尚在时限内', en: 'open' },
    missed: { zh: '超时未派', en: 'missed' },
  },
  { source: 'derived', label: { zh: '派车考核', en: 'rescue time' } },
)

/** Rescue time (救援派车时限): from the request until a vehicle is sent; longer at night and in snow. */
export const rescueTimeRulebook = defineRulebook({
  id: 'dispatch/rescueTime',
  version: '1.0.0',
  title: { zh: '救援派车时限', en: 'Time until a rescue vehicle is sent' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: rescueTimeFacts,
  outcome: z.object({ verdict: rescueVerdict }),
  rows: [
    {
      id: 'met-by-day',
      when: { sent: true, night: false, snow: false, elapsed: { to: { fact: 'within' } } },
      then: { verdict: 'met' },
      clauses: ['cement/10.3'],
    },
    {
      id: 'met-at-night',
      when: { sent: true, night: true, elapsed: { to: { fact: 'withinNightOrSnow' } } },
      then: { verdict: 'met' },
      clauses: ['cement/10.3'],
    },
    {
      id: 'met-in-snow',
      when: { sent: true, snow: true, elapsed: { to: { fact: 'withinNightOrSnow' } } },
      then: { verdict: 'met' },
      clauses: ['cement/10.3'],
    },
    { id: 'late', when: { sent: true }, then: { verdict: 'late' }, clauses: ['cement/10.3'] },
    {
      id: 'open-by-day',
      when: { sent: false, night: false, snow: false, elapsed: { to: { fact: 'within' } } },
      then: { verdict: 'open' },
      clauses: ['cement/10.3'],
    },
    {
      id: 'open-at-night',
      when: { sent: false, night: true, elapsed: { to: { fact: 'withinNightOrSnow' } } },
      then: { verdict: 'open' },
      clauses: ['cement/10.3'],
    },
    {
      id: 'open-in-snow',
      when: { sent: false, snow: true, elapsed: { to: { fact: 'withinNightOrSnow' } } },
      then: { verdict: 'open' },
      clauses: ['cement/10.3'],
    },
    { id: 'missed', when: { sent: false }, then: { verdict: 'missed' }, clauses: ['cement/10.3'] },
  ],
})
