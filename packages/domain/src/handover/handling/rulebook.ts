import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { handlingFacts } from './facts'

/** Who handles a problem (处置人), and whether the incoming person assists. */
export const handlingOutcome = z.object({
  handler: fact.enum(
    {
      outgoing: { zh: '交班人', en: 'the outgoing person' },
      incoming: { zh: '接班人', en: 'the incoming person' },
      onDuty: { zh: '当班人员', en: 'whoever is on duty' },
    },
    { label: { zh: '处置人', en: 'handler' }, source: 'derived' },
  ),
  incomingAssists: fact.boolean({ label: { zh: '接班人协助', en: 'the incoming person assists' }, source: 'derived' }),
})

/** Handling (问题处置): the outgoing person until the handover is completed, afterwards the incoming one. */
export const handlingRulebook = defineRulebook({
  id: 'handover/handling',
  version: '1.0.0',
  title: { zh: '交接班问题处置', en: 'Handling of a problem at a shift handover' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: handlingFacts,
  outcome: handlingOutcome,
  rows: [
    {
      id: 'before-completion',
      when: { completed: false },
      then: { handler: 'outgoing', incomingAssists: true },
      clauses: ['shift/handover/5'],
      note: {
        zh: '解读：由交班人处置，接班人协助。',
        en: 'Reading: of those handing over it is the outgoing person, and the incoming one assists.',
      },
    },
    {
      id: 'told-and-taken-wrongly',
      when: { completed: true, gap: 'none', told: 'wrongly', taken: ['wrongly', 'notTaken'] },
      then: { handler: 'incoming', incomingAssists: false },
      clauses: ['shift/handover/6'],
    },
    {
      id: 'told-wrongly-or-omitted',
      when: { completed: true, gap: 'none', told: ['wrongly', 'omitted'] },
      then: { handler: 'onDuty', incomingAssists: false },
      clauses: ['shift/handover/5', 'shift/handover/6'],
      note: {
        zh: '责任在交班人，但已下班，由当班人员处置。',
        en: 'The outgoing person is liable but has gone, so whoever is on duty handles it.',
      },
    },
    {
      id: 'after-completion',
      when: { completed: true },
      then: { handler: 'incoming', incomingAssists: false },
      clauses: ['shift/handover/5', 'shift/handover/6'],
    },
  ],
})
