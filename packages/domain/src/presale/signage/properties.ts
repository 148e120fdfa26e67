import { propertiesOf } from '@zhidu/rules/proof'
import { signageRulebook } from './rulebook'

const { whenever, never, growing } = propertiesOf(signageRulebook)

/** What must always hold of the signs of a pick-up place (提货地点标识必须始终成立的事). */
export const signageProperties = [
  whenever({ productSign: false }).then(
    { missing: 'productSign' },
    {
      label: { zh: '缺产品品种标识牌的，必指出', en: 'a product sign that is missing is named' },
      clauses: ['cement/7'],
    },
  ),
  never(
    { gateNumber: true, routeMap: true, signposts: true, productSign: true },
    {},
    { label: { zh: '四样齐全的，没有缺项', en: 'where all four are there nothing is missing' }, clauses: ['cement/7'] },
  ),
  growing('signposts', 'decreasing', {
    label: { zh: '补上一样，缺项只减不增', en: 'a sign that is put up leaves no more missing' },
    clauses: ['cement/7'],
  }),
]
