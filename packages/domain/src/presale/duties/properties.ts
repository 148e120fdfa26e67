import { propertiesOf } from '@zhidu/rules/proof'
import { dutiesRulebook } from './rulebook'

const { total, whenever, monotone } = propertiesOf(dutiesRulebook)

/** What must always hold of duties before the sale (售前定期事项必须始终成立的事). */
export const dutiesProperties = [
  total({ label: { zh: '每个事项都有结论', en: 'every duty has a state' }, clauses: ['cement/3', 'cement/4'] }),
  whenever({ daysLeft: { from: 0 } }).then(
    { state: 'done' },
    {
      label: { zh: '到期当日办理仍算按期', en: 'on the last day it is still in time' },
      clauses: ['cement/3', 'cement/4'],
    },
  ),
  monotone('daysLeft', 'state', 'increasing', {
    fieldOrder: ['overdue', 'done'],
    label: { zh: '离到期越远，情况不会越差', en: 'more days left are never worse' },
    clauses: ['cement/3', 'cement/4'],
  }),
]
