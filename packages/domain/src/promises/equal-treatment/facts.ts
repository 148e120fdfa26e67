import { z } from 'zod'
import { fact, siteFact } from '../../decision'

/** A difference of two shares, to four places. */
export const shareDifference = (zh: string, en: string) =>
  fact.number({ unit: 'share', scale: 10_000, min: -1, max: 1, source: 'derived', label: { zh, en } })

/** What the comparison of large and small customers asks (大小客户对比). */
export const equalTreatmentFacts = z.object({
  least: fact.integer({
    unit: 'item',
    min: 0,
    max: 1_000_000_000,
    source: 'derived',
    label: { zh: '较少一方的份数', en: 'documents of the group that has fewer' },
    clauses: ['cement/11'],
  }),
  lower: shareDifference('按时率差的下限', 'least difference in the share in time'),
  upper: shareDifference('按时率差的上限', 'greatest difference in the share in time'),
  few: siteFact('promises.fewReports'),
})
