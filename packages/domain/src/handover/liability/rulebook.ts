import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { liabilityFacts } from './facts'

/** Who answers for a problem (责任人). */
export const liable = fact.enum(
  {
    bothSwappers: { zh: '换班双方', en: 'both swappers' },
    turnHolder: { zh: '当值者', en: 'the one whose turn it was' },
    nobody: { zh: '无人负责', en: 'nobody' },
    outgoingAndIncoming: { zh: '交班人和接班人（各负其责）', en: 'outgoing and incoming, two liabilities' },
    outgoing: { zh: '交班人', en: 'the outgoing person' },
    incoming: { zh: '接班人', en: 'the incoming person' },
    undetermined: { zh: '待定', en: 'undetermined' },
  },
  { label: { zh: '责任人', en: 'liable' }, source: 'derived' },
)

/** Liability (交接班责任判定): by gap, by what was told and taken, then by time and cause. */
export const liabilityRulebook = defineRulebook({
  id: 'handover/liability',
  version: '1.0.0',
  title: { zh: '交接班责任判定', en: 'Liability at a shift handover' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: liabilityFacts,
  outcome: z.object({ liable }),
  rows: [
    {
      id: 'gap-swap',
      when: { gap: 'swap' },
      then: { liable: 'bothSwappers' },
      clauses: ['shift/handover/7'],
      note: { zh: '换班不论是否经同意。', en: 'Whether or not the swap was agreed.' },
    },
    {
      id: 'gap-otherwise',
      when: { gap: 'otherwise' },
      then: { liable: 'turnHolder' },
      clauses: ['shift/handover/1'],
      note: {
        zh: '解读：脱班与换班无关的，由当值者负责。',
        en: 'Reading: without a swap behind it, a gap falls on the one whose turn it was.',
      },
    },
    {
      id: 'gap-closed',
      when: { gap: 'closedByOrder' },
      then: { liable: 'nobody' },
      clauses: ['shift/handover/7'],
      note: { zh: '解读：奉命停岗不是脱班。', en: 'Reading: a post closed by order is no gap.' },
    },
    {
      id: 'told-and-taken-wrongly',
      when: { gap: 'none', told: 'wrongly', taken: ['wrongly', 'notTaken'] },
      then: { liable: 'outgoingAndIncoming' },
      clauses: ['shift/handover/6'],
    },
    {
      id: 'told-wrongly-or-omitted',
      when: { gap: 'none', told: ['wrongly', 'omitted'] },
      then: { liable: 'outgoing' },
      clauses: ['shift/handover/6'],
    },
    {
      id: 'taken-wrongly',
      when: { gap: 'none', told: 'rightly', taken: ['wrongly', 'notTaken'] },
      then: { liable: 'incoming' },
      clauses: ['shift/handover/6'],
    },
    {
      id: 'latent',
      when: { gap: 'none', told: 'nothingToTell', phase: 'before' },
      then: { liable: 'undetermined' },
      clauses: ['shift/handover/6'],
      note: {
        zh: '解读：隐患当时双方都不知道，不算漏交。',
        en: 'Reading: what was latent and known to neither is no omission.',
      },
    },
    {
      id: 'before',
      when: { gap: 'none', phase: 'before' },
      then: { liable: 'outgoing' },
      clauses: ['shift/handover/5'],
    },
    {
      id: 'during-by-incoming',
      when: { gap: 'none', phase: 'during', causedBy: 'incoming' },
      then: { liable: 'incoming' },
      clauses: ['shift/handover/5'],
      note: {
        zh: '解读：交接中由接班人造成的，由接班人负责。',
        en: 'Reading: what the incoming person causes during the handover is his.',
      },
    },
    {
      id: 'during',
      when: { gap: 'none', phase: 'during', causedBy: { not: 'incoming' } },
      then: { liable: 'outgoing' },
      clauses: ['shift/handover/5'],
    },
    {
      id: 'after',
      when: { gap: 'none', phase: 'after' },
      then: { liable: 'incoming' },
      clauses: ['shift/handover/6'],
      note: {
        zh: '解读：双方在值班日志签字后，责任随之转移。',
        en: 'Reading: once both have signed the duty log, liability has passed.',
      },
    },
  ],
})
