import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { shareFacts } from './facts'

/** What an order gets of the day's production (配给结果). */
export const share = fact.enum(
  {
    whole: { zh: '整单配给', en: 'the whole order' },
    part: { zh: '部分配给', en: 'a part of it' },
    waits: { zh: '当日不配', en: 'nothing that day' },
  },
  { source: 'derived', label: { zh: '配给结果', en: 'share' } },
)

/** Share of one order (单笔配给): in their order; one that does not fit is not passed over for a later one. */
export const shareRulebook = defineRulebook({
  id: 'dispatch/allocation',
  version: '1.0.0',
  title: { zh: '按当日产量配给', en: "Share of the day's production" },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: shareFacts,
  outcome: z.object({ share }),
  rows: [
    {
      id: 'earlier-waits',
      when: { earlierWaits: true },
      then: { share: 'waits' },
      clauses: ['cement/8.3'],
      note: {
        zh: '假定：前面的订单装不下的，不改配后面装得下的。',
        en: 'Assumed: where an order does not fit, no later one that would fit is preferred.',
      },
    },
    { id: 'fits', when: { ordered: { to: { fact: 'left' } } }, then: { share: 'whole' }, clauses: ['cement/8.3'] },
    {
      id: 'part',
      when: { shortageAllocation: 'parts', left: { from: 1 } },
      then: { share: 'part' },
      clauses: ['cement/8.3'],
    },
    {
      id: 'does-not-fit',
      when: { ordered: { above: { fact: 'left' } } },
      then: { share: 'waits' },
      clauses: ['cement/8.3'],
    },
  ],
})
