import { propertiesOf } from '@zhidu/rules/proof'
import { onSiteRulebook } from './rulebook'

const { total, never, monotone } = propertiesOf(onSiteRulebook)
const clauses = ['cement/promise/10'] as const

/** What must always hold of the promise to be on the spot (到场承诺必须始终成立的事). */
export const onSiteProperties = [
  total({ label: { zh: '每次来电都有结论', en: 'every call is judged' }, clauses }),
  monotone('elapsed', 'state', 'increasing', {
    fieldOrder: ['met', 'open', 'late', 'missed'],
    label: { zh: '用时越长，结论不会越好', en: 'more time is never judged better' },
    clauses,
  }),
  never(
    { elapsed: { to: 600 } },
    { state: ['late', 'missed'] },
    { label: { zh: '十分钟以内的不算迟', en: 'ten minutes are in time' }, clauses },
  ),
  never(
    { elapsed: { above: 600 } },
    { state: ['met', 'open'] },
    { label: { zh: '超过十分钟的一律为迟', en: 'more than ten minutes are not' }, clauses },
  ),
]
