import { propertiesOf } from '@zhidu/rules/proof'
import { conflictRulebook } from './rulebook'

const { total, whenever } = propertiesOf(conflictRulebook)

/** What must always hold of who may handle a complaint (投诉办理回避必须始终成立的事). */
export const conflictProperties = [
  total({
    label: { zh: '可否承办总有结论', en: 'there is always an answer' },
    clauses: ['department/2.3'],
  }),
  whenever({ isComplainedOf: true }).then(
    { verdict: 'refused' },
    {
      label: { zh: '被投诉的本人一律回避', en: 'whoever is complained of never handles it' },
      clauses: ['cement/ban/10', 'department/2.3'],
    },
  ),
  whenever({ servesUnder: true }).then(
    { verdict: 'refused' },
    {
      label: { zh: '被投诉人的下属一律回避', en: 'whoever serves under them never handles it' },
      clauses: ['department/2.3'],
    },
  ),
  whenever({ isComplainedOf: false, servesUnder: false }).then(
    { verdict: 'allowed' },
    { label: { zh: '其他人无须回避', en: 'everybody else may' }, clauses: ['department/2.3'] },
  ),
]
