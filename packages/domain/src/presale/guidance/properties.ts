import { propertiesOf } from '@zhidu/rules/proof'
import { guidanceRulebook } from './rulebook'

const { total, never, monotone } = propertiesOf(guidanceRulebook)
const better = ['notEligible', 'eligible'] as const

/** What must always hold of guidance on site (现场技术指导必须始终成立的事). */
export const guidanceProperties = [
  total({ label: { zh: '每个客户都有结论', en: 'every customer gets an answer' }, clauses: ['cement/5'] }),
  never(
    { newCustomer: false },
    { guidance: 'eligible' },
    { label: { zh: '老客户不在现场指导范围', en: 'only a new customer is eligible' }, clauses: ['cement/5'] },
  ),
  monotone('storageDays', 'guidance', 'increasing', {
    fieldOrder: better,
    label: { zh: '储存越久，越可以提供指导', en: 'storing longer never takes the guidance away' },
    clauses: ['cement/5'],
  }),
  monotone('longStorageDays', 'guidance', 'decreasing', {
    fieldOrder: better,
    label: { zh: '现场期限越长，范围越窄', en: 'a longer period of the site never widens it' },
    clauses: ['cement/5'],
  }),
]
