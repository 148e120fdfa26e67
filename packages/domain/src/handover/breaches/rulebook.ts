import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { breachFacts } from './facts'

export const breach = fact.enum(
  {
    swapWithoutConsent: { zh: '换班未经事先同意', en: 'swap without prior consent' },
    gapBecauseOfSwap: { zh: '因换班脱班', en: 'post uncovered because of a swap' },
    inShiftProblemUnreported: { zh: '当班问题未报告', en: 'problem of the shift not reported' },
    notInPerson: { zh: '未当面交接', en: 'not handed over in person' },
    dutyLogUnsigned: { zh: '值班日志未签字', en: 'duty log not signed' },
    helpRefused: { zh: '接班人不予协助', en: 'the incoming person will not help' },
    leftBeforeHandover: { zh: '交接完成前离岗', en: 'left before the handover was completed' },
    lateness: { zh: '迟到', en: 'lateness' },
    absence: { zh: '未到岗', en: 'absence' },
  },
  { label: { zh: '违规', en: 'breach' }, source: 'derived' },
)

/** Who committed a breach (违规人); in a swapped turn the incoming person is the substitute. */
export const committedBy = fact.enum(
  {
    outgoing: { zh: '交班人', en: 'the outgoing person' },
    incoming: { zh: '接班人', en: 'the incoming person' },
    outgoingAndIncoming: { zh: '交接双方', en: 'both, outgoing and incoming' },
    bothSwappers: { zh: '换班双方', en: 'both swappers' },
  },
  { label: { zh: '违规人', en: 'committed by' }, source: 'derived' },
)

/** Breaches around a handover (交接班违规): every one that the record shows; liability is another answer. */
export const breachesRulebook = defineRulebook({
  id: 'handover/breaches',
  version: '1.0.0',
  title: { zh: '交接班违规', en: 'Breaches around a shift handover' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'collect',
  facts: breachFacts,
  outcome: z.object({ breach, by: committedBy }),
  rows: [
    {
      id: 'swap-without-consent',
      when: { swapped: true, consent: ['afterStart', 'none'] },
      then: { breach: 'swapWithoutConsent', by: 'bothSwappers' },
      clauses: ['shift/handover/7'],
    },
    {
      id: 'gap-because-of-swap',
      when: { gap: 'swap' },
      then: { breach: 'gapBecauseOfSwap', by: 'bothSwappers' },
      clauses: ['shift/handover/7'],
    },
    {
      id: 'in-shift-problem-unreported',
      when: { inShiftProblem: 'unreported' },
      then: { breach: 'inShiftProblemUnreported', by: 'outgoing' },
      clauses: ['shift/handover/5'],
    },
    {
      id: 'not-in-person',
      when: { handedOver: true, inPerson: false },
      then: { breach: 'notInPerson', by: 'outgoingAndIncoming' },
      clauses: ['shift/handover/2'],
    },
    {
      id: 'log-unsigned-outgoing',
      when: { handedOver: true, outgoingSigned: false },
      then: { breach: 'dutyLogUnsigned', by: 'outgoing' },
      clauses: ['shift/handover/6'],
    },
    {
      id: 'log-unsigned-incoming',
      when: { handedOver: true, incomingSigned: false },
      then: { breach: 'dutyLogUnsigned', by: 'incoming' },
      clauses: ['shift/handover/6'],
    },
    {
      id: 'help-refused',
      when: { incomingHelp: 'refused' },
      then: { breach: 'helpRefused', by: 'incoming' },
      clauses: ['shift/handover/5'],
    },
    {
      id: 'left-before-handover',
      when: { leftBeforeHandover: true, closedByOrder: false },
      then: { breach: 'leftBeforeHandover', by: 'outgoing' },
      clauses: ['shift/handover/2', 'shift/handover/3'],
    },
    {
      id: 'lateness',
      when: { arrival: 'late', closedByOrder: false },
      then: { breach: 'lateness', by: 'incoming' },
      clauses: ['shift/handover/1'],
    },
    {
      id: 'absence',
      when: { arrival: 'absent', closedByOrder: false },
      then: { breach: 'absence', by: 'incoming' },
      clauses: ['shift/handover/1'],
    },
  ],
})
