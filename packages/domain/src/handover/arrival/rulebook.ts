import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { arrivalFacts } from './facts'

/** How timely the incoming person was there (到岗考核结果). */
export const arrivalGrade = fact.enum(
  {
    met: { zh: '按时', en: 'met' },
    short: { zh: '提前不足', en: 'short' },
    late: { zh: '迟到', en: 'late' },
    absent: { zh: '未到岗', en: 'absent' },
  },
  { label: { zh: '到岗考核', en: 'arrival grade' }, source: 'derived' },
)

/** Arrival (到岗考核): the lead before the shift against the site's; coming earlier still is met. */
export const arrivalRulebook = defineRulebook({
  id: 'handover/arrival',
  version: '1.0.0',
  title: { zh: '接班到岗考核', en: 'Arrival before the shift' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: arrivalFacts,
  outcome: z.object({ grade: arrivalGrade }),
  rows: [
    {
      id: 'met',
      when: { lead: { from: { fact: 'siteLead' } } },
      then: { grade: 'met' },
      clauses: ['shift/handover/1', 'cement/8.4'],
      note: {
        zh: '解读：比规定上限更早到岗，也算按时。',
        en: 'Reading: coming earlier than the latest that is asked is met, too.',
      },
    },
    {
      id: 'short',
      when: { lead: { from: 0, below: { fact: 'siteLead' } } },
      then: { grade: 'short' },
      clauses: ['shift/handover/1', 'cement/8.4'],
    },
    { id: 'late', when: { lead: { below: 0 } }, then: { grade: 'late' }, clauses: ['shift/handover/1'] },
    { id: 'absent', when: { lead: { present: false } }, then: { grade: 'absent' }, clauses: ['shift/handover/1'] },
  ],
})
