import type { RulebookDocument } from '../../rulebook/rulebook'

const given = { presence: 'required', source: 'given' } as const
const derived = { presence: 'required', source: 'derived' } as const

/** A rulebook to begin with: small, complete, and without findings. */
export const starterDocument: RulebookDocument = {
  id: 'example/discount',
  version: '1.0.0',
  title: { zh: '会员折扣', en: 'Discount of members' },
  effective: { from: '2026-01-01' },
  review: '2027-01-01',
  hit: 'unique',
  facts: {
    total: { type: 'integer', unit: 'yuan', min: 0, max: 100_000, label: { zh: '订单金额', en: 'total' }, ...given },
    member: { type: 'boolean', label: { zh: '会员', en: 'member' }, ...given },
  },
  outcome: {
    kind: 'record',
    fields: {
      percent: {
        type: 'integer',
        min: 0,
        max: 100,
        label: { zh: '折扣百分比', en: 'discount in per cent' },
        ...derived,
      },
    },
  },
  rows: [
    { id: 'guest', when: { member: false }, then: { percent: 0 }, clauses: ['discount/1'] },
    { id: 'member', when: { member: true, total: { below: 500 } }, then: { percent: 5 }, clauses: ['discount/2'] },
    { id: 'large-order', when: { member: true, total: { from: 500 } }, then: { percent: 10 }, clauses: ['discount/3'] },
  ],
}
