import { z } from 'zod'
import { defineRulebook } from '../../decision'
import { toldByEvidence } from '../problem-facts'
import { tellingFacts } from './facts'

/** How a matter was told (交代情况): by word of mouth, or in a diary that the incoming person signed. */
export const toldRulebook = defineRulebook({
  id: 'handover/told',
  version: '1.0.0',
  title: { zh: '事项交代情况', en: 'How a matter was told' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: tellingFacts,
  outcome: z.object({ told: toldByEvidence }),
  rows: [
    { id: 'unknown-to-all', when: { known: false }, then: { told: 'nothingToTell' }, clauses: ['shift/handover/6'] },
    { id: 'spoken-rightly', when: { spoken: 'rightly' }, then: { told: 'rightly' }, clauses: ['shift/handover/6'] },
    {
      id: 'written-rightly',
      when: { diary: 'rightly', diarySigned: true },
      then: { told: 'rightly' },
      clauses: ['shift/handover/3', 'shift/handover/6'],
      note: {
        zh: '解读：接班人签过字的交班日记所载，视为已正确交代。',
        en: 'Reading: what stands in a diary that the incoming person signed has been rightly told.',
      },
    },
    { id: 'spoken-wrongly', when: { spoken: 'wrongly' }, then: { told: 'wrongly' }, clauses: ['shift/handover/6'] },
    {
      id: 'written-wrongly',
      when: { diary: 'wrongly', diarySigned: true },
      then: { told: 'wrongly' },
      clauses: ['shift/handover/3', 'shift/handover/6'],
    },
    { id: 'omitted', when: {}, then: { told: 'omitted' }, clauses: ['shift/handover/6'] },
  ],
})
