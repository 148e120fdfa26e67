import { propertiesOf } from '@zhidu/rules/proof'
import { rescueTimeRulebook } from './rulebook'

const { total, never } = propertiesOf(rescueTimeRulebook)

/** What must always hold of the time until a rescue vehicle is sent (救援派车时限必须始终成立的事). */
export const rescueTimeProperties = [
  total({ label: { zh: '每次救援都有考核结论', en: 'every rescue has a verdict' }, clauses: ['cement/10.3'] }),
  never(
    { sent: true },
    { verdict: ['open', 'missed'] },
    { label: { zh: '已派车的不算未派', en: 'what was sent is not awaited' }, clauses: ['cement/10.3'] },
  ),
  never(
    { sent: false },
    { verdict: ['met', 'late'] },
    { label: { zh: '未派车的不算已派', en: 'what was not sent is neither met nor late' }, clauses: ['cement/10.3'] },
  ),
  never(
    { night: false, snow: false, elapsed: { above: { fact: 'within' } } },
    { verdict: ['met', 'open'] },
    {
      label: { zh: '白天无雪的只看白天时限', en: 'by day without snow the shorter time counts' },
      clauses: ['cement/10.3'],
    },
  ),
  never(
    { elapsed: { above: 86400 } },
    { verdict: ['met', 'open'] },
    { label: { zh: '超过一昼夜的一定超时', en: 'more than a day is too late at any site' }, clauses: ['cement/10.3'] },
  ),
]
