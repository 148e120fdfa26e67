import { propertiesOf } from '@zhidu/rules/proof'
import { equalTreatmentRulebook } from './rulebook'

const { total, never } = propertiesOf(equalTreatmentRulebook)
const clauses = ['cement/11'] as const

/** What must always hold of the comparison of large and small customers (大小客户对比必须始终成立的事). */
export const equalTreatmentProperties = [
  total({ label: { zh: '每种文件都有对比结果', en: 'every comparison has its result' }, clauses }),
  never(
    { lower: { to: 0 }, upper: { from: 0 } },
    { treatment: ['largeBetter', 'smallBetter'] },
    { label: { zh: '区间含零的，不说有差别', en: 'no gap is claimed while zero lies within the interval' }, clauses },
  ),
  never(
    { least: 0 },
    { treatment: ['largeBetter', 'smallBetter', 'noGap'] },
    { label: { zh: '一方没有记录的，不下结论', en: 'nothing is concluded about a group without records' }, clauses },
  ),
]
