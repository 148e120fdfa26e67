import { propertiesOf } from '@zhidu/rules/proof'
import { amountRulebook } from './rulebook'

const { total, whenever, never, monotone } = propertiesOf(amountRulebook)

/** What must always hold of the amount of a fine (罚款金额必须始终成立的事). */
export const amountProperties = [
  total({
    label: { zh: '每种情节都有金额结论', en: 'every case has an amount or a refusal of the proposed one' },
    clauses: ['cement/18'],
  }),
  monotone('gravity', 'level', 'increasing', {
    label: { zh: '情节越重，罚款不会越轻', en: 'what is graver is never fined less' },
    clauses: ['cement/18'],
  }),
  monotone('repeated', 'level', 'increasing', {
    label: { zh: '屡犯的罚款不会比初犯轻', en: 'what is repeated is never fined less' },
    clauses: ['cement/18'],
  }),
  whenever({ any: [{ proposed: { below: 30 } }, { proposed: { above: 50 } }] }).then(
    { verdict: 'refused' },
    {
      label: {
        zh: '拟罚金额不在30元至50元之间的，一律不予采纳',
        en: 'a proposed fine outside 30 to 50 yuan is refused',
      },
      clauses: ['cement/18'],
    },
  ),
  whenever({ proposed: { from: 30, to: 50 } }).then(
    { verdict: 'asProposed' },
    {
      label: { zh: '30元和50元本身及其间的金额有效', en: 'a proposed fine of 30 to 50 yuan stands, both included' },
      clauses: ['cement/18'],
    },
  ),
  never(
    { proposed: { present: false } },
    { verdict: { not: 'byScale' } },
    {
      label: { zh: '未提金额的按现场标准', en: 'without a proposal the scale of the site applies' },
      clauses: ['cement/18'],
    },
  ),
]
