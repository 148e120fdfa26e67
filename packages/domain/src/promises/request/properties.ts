import { propertiesOf } from '@zhidu/rules/proof'
import { requestRulebook } from './rulebook'

const { total, whenever, never } = propertiesOf(requestRulebook)
const clauses = ['cement/promise/8'] as const

/** What must always hold of the promise on requests (合理要求承诺必须始终成立的事). */
export const requestProperties = [
  total({ label: { zh: '每项要求都有办理结论', en: 'every request has its state' }, clauses }),
  never(
    { hasReason: false },
    { state: 'refusedWithReason' },
    { label: { zh: '没有理由的不算有理由', en: 'no refusal passes for reasoned without a reason' }, clauses },
  ),
  whenever({ reply: 'refused', hasReason: false }).then(
    { state: 'reasonMissing' },
    { label: { zh: '不照办又无理由的须补记', en: 'a refusal without a reason is to be given one' }, clauses },
  ),
]
