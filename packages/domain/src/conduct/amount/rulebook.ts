import { oneOf } from '@zhidu/rules'
import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { amountFacts } from './facts'

/** Why a proposed fine does not stand. */
export const refusalFields = {
  reason: fact.enum(
    { under30: { zh: '低于30元', en: 'under 30 yuan' }, over50: { zh: '高于50元', en: 'over 50 yuan' } },
    { source: 'derived', label: { zh: '原因', en: 'reason' } },
  ),
} as const

/** Which fine is set: that of the site's scale, the proposed one, or none since the proposed one is refused. */
export const amountOutcome = oneOf(
  'verdict',
  { zh: '金额结论', en: 'verdict' },
  {
    byScale: {
      label: { zh: '按现场标准', en: 'by the scale of the site' },
      fields: z.object({
        level: fact.enum(
          {
            minor: { zh: '较轻', en: 'minor' },
            moderate: { zh: '一般', en: 'moderate' },
            serious: { zh: '严重或屡犯', en: 'serious or repeated' },
          },
          { source: 'derived', label: { zh: '档次', en: 'level' } },
        ),
      }),
    },
    asProposed: { label: { zh: '按拟罚金额', en: 'as proposed' } },
    refused: { label: { zh: '拟罚金额不予采纳', en: 'the proposed fine is refused' }, fields: z.object(refusalFields) },
  },
)

export type AmountRow = z.output<typeof amountOutcome>

/** Amount of a fine on staff (罚款金额): gravity × repeated, within the 30–50 yuan of the clause. */
export const amountRulebook = defineRulebook({
  id: 'conduct/amount',
  version: '1.0.0',
  title: { zh: '罚款金额', en: 'Amount of a fine' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: amountFacts,
  outcome: amountOutcome,
  rows: [
    {
      id: 'proposed-under-30',
      when: { proposed: { below: 30 } },
      then: { verdict: 'refused', reason: 'under30' },
      clauses: ['cement/18'],
    },
    {
      id: 'proposed-over-50',
      when: { proposed: { above: 50 } },
      then: { verdict: 'refused', reason: 'over50' },
      clauses: ['cement/18'],
    },
    {
      id: 'proposed-within',
      when: { proposed: { from: 30, to: 50 } },
      then: { verdict: 'asProposed' },
      clauses: ['cement/18'],
    },
    {
      id: 'serious-or-repeated',
      when: {
        any: [
          { fact: 'gravity', operator: 'equal', value: 'serious' },
          { fact: 'repeated', operator: 'equal', value: true },
        ],
      },
      then: { verdict: 'byScale', level: 'serious' },
      clauses: ['cement/18'],
    },
    {
      id: 'moderate',
      when: { gravity: 'moderate' },
      then: { verdict: 'byScale', level: 'moderate' },
      clauses: ['cement/18'],
    },
    { id: 'minor', when: { gravity: 'minor' }, then: { verdict: 'byScale', level: 'minor' }, clauses: ['cement/18'] },
  ],
})
