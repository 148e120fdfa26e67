import { propertiesOf } from '@zhidu/rules/proof'
import { placeRulebook } from './place'
import { shareRulebook } from './rulebook'

const place = propertiesOf(placeRulebook)

/** What must always hold of the place in the allocation (分配次序必须始终成立的事). */
export const placeProperties = [
  place.total({
    label: { zh: '每个客户都有次序，且只有一个', en: 'every customer has one place' },
    clauses: ['cement/8.3'],
  }),
  place.whenever({ shortage: true, customer: 'key' }).then(
    { place: 1 },
    {
      label: { zh: '紧张时重点客户总在最前', en: 'in a shortage key customers are among the first' },
      clauses: ['cement/8.3'],
    },
  ),
  place.never(
    { shortage: true, customer: 'other' },
    { place: [1, 2] },
    { label: { zh: '紧张时其他客户排在最后', en: 'in a shortage the others come last' }, clauses: ['cement/8.3'] },
  ),
  place.never(
    { shortage: false },
    { place: { not: 1 } },
    {
      label: { zh: '不紧张时不分客户类别', en: 'without a shortage the class does not matter' },
      clauses: ['cement/8.1'],
    },
  ),
]

const share = propertiesOf(shareRulebook)

/** What must always hold of an order's share (配给必须始终成立的事). */
export const shareProperties = [
  share.total({
    label: { zh: '每笔订单都有配给结论', en: 'every order gets the whole, a part, or nothing' },
    clauses: ['cement/8.3'],
  }),
  share.never(
    { ordered: { above: { fact: 'left' } } },
    { share: 'whole' },
    { label: { zh: '余量不足的不整单配给', en: 'nothing is given that was not produced' }, clauses: ['cement/8.3'] },
  ),
  share.never(
    { shortageAllocation: 'wholeOrders' },
    { share: 'part' },
    {
      label: { zh: '按整单分配的不拆单', en: 'where whole orders are shared out there are no parts' },
      clauses: ['cement/8.3'],
    },
  ),
  share.whenever({ earlierWaits: true }).then(
    { share: 'waits' },
    {
      label: { zh: '前面没有配足的，后面不配', en: 'nobody is served before an earlier one who waits' },
      clauses: ['cement/8.3'],
    },
  ),
]
