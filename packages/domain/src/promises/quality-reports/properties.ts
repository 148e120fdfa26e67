import { propertiesOf } from '@zhidu/rules/proof'
import { qualityReportsRulebook } from './rulebook'

const { total, never, monotone } = propertiesOf(qualityReportsRulebook)
const clauses = ['cement/11'] as const

/** What must always hold of quality reports (质量报告必须始终成立的事). */
export const qualityReportsProperties = [
  total({ label: { zh: '每份文件都有结论', en: 'every document is judged' }, clauses }),
  monotone('afterDue', 'state', 'increasing', {
    fieldOrder: ['met', 'open', 'late', 'missed'],
    label: { zh: '提供得越晚，结论不会越好', en: 'a later document is never judged better' },
    clauses,
  }),
  never(
    { afterDue: { to: 0 } },
    { state: ['late', 'missed'] },
    { label: { zh: '期限届满之时提供的算按时', en: 'what is given by the due moment is in time' }, clauses },
  ),
  never(
    { given: true },
    { state: ['open', 'missed'] },
    { label: { zh: '提供过的不算未提供', en: 'what was given is not missed' }, clauses },
  ),
]
