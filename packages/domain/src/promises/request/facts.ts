import { z } from 'zod'
import { fact } from '../../decision'
import { onRecord } from '../facts'

/** What became of a customer's request; absent: no answer yet (对客户要求的答复). */
export const requestReply = fact.enum(
  { granted: { zh: '照办', en: 'granted' }, refused: { zh: '未予照办', en: 'refused' } },
  {
    presence: 'optional',
    label: { zh: '对要求的答复', en: 'answer to the request' },
    description: { zh: '缺项表示尚未答复', en: 'absent: not answered yet' },
    clauses: ['cement/promise/8'],
  },
)

/** What the promise on requests asks (合理要求承诺). */
export const requestFacts = z.object({
  reply: requestReply,
  hasReason: onRecord('已记录不照办的理由', 'a reason for the refusal is on record', ['cement/promise/8']),
})
