import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { equalTreatmentFacts } from './facts'

/** Whether large and small customers are served alike (大小客户是否一视同仁). */
export const treatment = fact.enum(
  {
    few: { zh: '份数偏少，不下结论', en: 'too few to tell' },
    largeBetter: { zh: '大客户更按时', en: 'large customers are served better' },
    smallBetter: { zh: '小客户更按时', en: 'small customers are served better' },
    noGap: { zh: '未见差别', en: 'no gap shows' },
  },
  { label: { zh: '大小客户对比', en: 'large and small customers' }, source: 'derived' },
)

const clauses = ['cement/11'] as const

/** Equal treatment (一视同仁): a gap shows when its 95 % interval leaves out zero, and neither group is few. */
export const equalTreatmentRulebook = defineRulebook({
  id: 'promises/equalTreatment',
  version: '1.0.0',
  title: { zh: '大小客户质量报告对比', en: 'Quality reports of large and small customers' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: equalTreatmentFacts,
  outcome: z.object({ treatment }),
  rows: [
    { id: 'few', when: { least: { below: { fact: 'few' } } }, then: { treatment: 'few' }, clauses },
    { id: 'large-better', when: { lower: { above: 0 } }, then: { treatment: 'largeBetter' }, clauses },
    {
      id: 'small-better',
      when: { upper: { below: 0 } },
      then: { treatment: 'smallBetter' },
      clauses,
    },
    { id: 'no-gap', when: { lower: { to: 0 }, upper: { from: 0 } }, then: { treatment: 'noGap' }, clauses },
  ],
})
