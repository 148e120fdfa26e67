import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { haulageFacts } from './facts'

/** How a haulage order was kept (代办运输履行情况). */
export const haulageGrade = fact.enum(
  {
    tooMuch: { zh: '多送', en: 'more than promised' },
    met: { zh: '按时按量', en: 'on time and in quantity' },
    open: { zh: '未到期', en: 'not due yet' },
    late: { zh: '足量但迟到', en: 'in quantity, but late' },
    outstanding: { zh: '到期未送足', en: 'due and not delivered in quantity' },
  },
  { label: { zh: '履行情况', en: 'grade' }, source: 'derived' },
)

/** Haulage on the customer's behalf (代办运输): on time and in quantity. */
export const haulageRulebook = defineRulebook({
  id: 'presale/haulage',
  version: '1.0.0',
  title: { zh: '代办运输', en: "Haulage on the customer's behalf" },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: haulageFacts,
  outcome: z.object({ grade: haulageGrade }),
  rows: [
    { id: 'too-much', when: { outstanding: { below: 0 } }, then: { grade: 'tooMuch' }, clauses: ['cement/6'] },
    {
      id: 'met',
      when: { outstanding: 0, shortInTime: { to: 0 } },
      then: { grade: 'met' },
      clauses: ['cement/6'],
    },
    { id: 'late', when: { outstanding: 0 }, then: { grade: 'late' }, clauses: ['cement/6'] },
    { id: 'open', when: { due: false }, then: { grade: 'open' }, clauses: ['cement/6'] },
    { id: 'outstanding', when: {}, then: { grade: 'outstanding' }, clauses: ['cement/6'] },
  ],
})
