import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { requestFacts } from './facts'

/** How a customer's request stands (客户要求的办理结论). */
export const requestState = fact.enum(
  {
    open: { zh: '尚未答复', en: 'not answered yet' },
    granted: { zh: '已照办', en: 'granted' },
    refusedWithReason: { zh: '未照办，理由已记录', en: 'refused with a reason' },
    reasonMissing: { zh: '未照办，须补记理由', en: 'refused, and the reason is still to be given' },
  },
  { label: { zh: '要求的办理', en: 'the request' }, source: 'derived' },
)

const clauses = ['cement/promise/8'] as const

/** Requests (合理要求承诺): a request is met, or refused with a reason on record. */
export const requestRulebook = defineRulebook({
  id: 'promises/request',
  version: '1.0.0',
  title: { zh: '客户合理要求承诺', en: "The promise on customers' requests" },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'unique',
  facts: requestFacts,
  outcome: z.object({ state: requestState }),
  rows: [
    { id: 'open', when: { reply: { present: false } }, then: { state: 'open' }, clauses },
    { id: 'granted', when: { reply: 'granted' }, then: { state: 'granted' }, clauses },
    {
      id: 'refused-with-reason',
      when: { reply: 'refused', hasReason: true },
      then: { state: 'refusedWithReason' },
      clauses,
    },
    { id: 'reason-missing', when: { reply: 'refused', hasReason: false }, then: { state: 'reasonMissing' }, clauses },
  ],
})
