import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { qualityReportsFacts } from './facts'

/** How one document of a delivery stands (质量文件的结论). */
export const reportState = fact.enum(
  {
    met: { zh: '按时提供', en: 'met' },
    late: { zh: '提供迟了', en: 'late' },
    open: { zh: '尚未提供，仍在期限内', en: 'not given yet, still in time' },
    missed: { zh: '逾期未提供', en: 'missed' },
  },
  { label: { zh: '提供情况', en: 'state' }, source: 'derived' },
)
export type ReportState = z.output<typeof reportState>

const clauses = ['cement/11'] as const

/** Quality reports (质量报告): one rule for every customer, who the customer is does not enter. */
export const qualityReportsRulebook = defineRulebook({
  id: 'promises/qualityReports',
  version: '1.0.0',
  title: { zh: '质量报告提供时限', en: 'Quality reports in time' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: qualityReportsFacts,
  outcome: z.object({ state: reportState }),
  rows: [
    { id: 'met', when: { given: true, afterDue: { to: 0 } }, then: { state: 'met' }, clauses },
    { id: 'late', when: { given: true }, then: { state: 'late' }, clauses },
    { id: 'open', when: { given: false, afterDue: { to: 0 } }, then: { state: 'open' }, clauses },
    { id: 'missed', when: { given: false }, then: { state: 'missed' }, clauses },
  ],
})
