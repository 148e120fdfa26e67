import { propertiesOf } from '@zhidu/rules/proof'
import { waitingRulebook } from './rulebook'

const { total, never, monotone } = propertiesOf(waitingRulebook)
const clauses = ['cement/promise/6'] as const

/** What must always hold of the promise to explain a long wait (等候说明承诺必须始终成立的事). */
export const waitingProperties = [
  total({ label: { zh: '每次等候都有结论', en: 'every wait is judged' }, clauses }),
  monotone('afterLimit', 'state', 'increasing', {
    fieldOrder: ['notDue', 'due', 'givenInTime', 'givenLate', 'missed'],
    label: { zh: '说明得越晚，结论不会越好', en: 'a later explanation is never judged better' },
    clauses,
  }),
  never(
    { wait: { to: 60 } },
    { state: ['due', 'givenInTime', 'givenLate', 'missed'] },
    { label: { zh: '等候不过一分钟的无须说明', en: 'a wait of a minute is never to be explained' }, clauses },
  ),
  never(
    { wait: { above: 86_400 } },
    { state: 'notDue' },
    { label: { zh: '等候超过一昼夜的必须说明', en: 'a wait of more than a day is always to be explained' }, clauses },
  ),
  never(
    { explained: true },
    { state: ['due', 'missed'] },
    { label: { zh: '说明过的不算未说明', en: 'what was explained is not missed' }, clauses },
  ),
]
