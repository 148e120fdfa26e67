import { propertiesOf } from '@zhidu/rules/proof'
import { haulageRulebook } from './rulebook'

const { total, whenever, never } = propertiesOf(haulageRulebook)

/** What must always hold of haulage (代办运输必须始终成立的事). */
export const haulageProperties = [
  total({ label: { zh: '每张运输单都有结论', en: 'every order gets a grade' }, clauses: ['cement/6'] }),
  never(
    { due: false },
    { grade: 'outstanding' },
    { label: { zh: '未到约定时间的不算欠交', en: 'nothing is overdue before its time' }, clauses: ['cement/6'] },
  ),
  never(
    { outstanding: { not: 0 } },
    { grade: ['met', 'late'] },
    {
      label: { zh: '数量不符的，不算按量', en: 'what differs in weight is not delivered in quantity' },
      clauses: ['cement/6'],
    },
  ),
  whenever({ outstanding: { below: 0 } }).then(
    { grade: 'tooMuch' },
    { label: { zh: '多送的不算按量', en: 'more than promised is not in quantity' }, clauses: ['cement/6'] },
  ),
]
