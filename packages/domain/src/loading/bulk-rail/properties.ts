import { propertiesOf } from '@zhidu/rules/proof'
import { bulkRailRulebook } from './rulebook'

const { total, whenever, monotone } = propertiesOf(bulkRailRulebook)

/** What must always hold of bulk cement by rail (铁路散装必须始终成立的事). */
export const bulkRailProperties = [
  total({
    label: { zh: '任何重量都有结论', en: 'every weight has a verdict' },
    clauses: ['cement/9.2.6'],
  }),
  whenever({ load: { above: { fact: 'limit' } } }).then(
    { verdict: 'over' },
    { label: { zh: '超过上限一公斤也不发运', en: 'one kilogram over the limit is over' }, clauses: ['cement/9.2.6'] },
  ),
  whenever({ load: { fact: 'limit' }, least: { to: { fact: 'limit' } } }).then(
    { verdict: 'met' },
    { label: { zh: '正好装到上限的合格', en: 'a load of exactly the limit is met' }, clauses: ['cement/9.2.6'] },
  ),
  monotone('load', 'verdict', 'increasing', {
    fieldOrder: ['under', 'met', 'over'],
    label: { zh: '重量增加，只会更接近或超过上限', en: 'a greater load only comes nearer to the limit, or over it' },
    clauses: ['cement/9.2.6'],
  }),
]
