import { z } from 'zod'
import { fact } from '../../decision'
import { countedLot, orderedLot } from '../lots'

export const countingPost = fact.enum(
  {
    loaders: { zh: '装卸队', en: 'loaders' },
    locationClerk: { zh: '货位员', en: 'location clerk' },
    storeKeeper: { zh: '水泥库保管员', en: 'store keeper' },
    gate: { zh: '门卫', en: 'gate' },
  },
  { label: { zh: '点数岗位', en: 'post that counts' }, clauses: ['cement/convention/4'] },
)
export const customerOpinion = fact.enum(
  {
    satisfied: { zh: '满意', en: 'satisfied' },
    dissatisfied: { zh: '不满意', en: 'dissatisfied' },
    none: { zh: '问过，没有意见', en: 'asked, and has none' },
  },
  { label: { zh: '客户意见', en: "the customer's opinion" }, clauses: ['cement/9.1.2'] },
)
export const remedy = fact.string({
  maxLength: 500,
  label: { zh: '纠正情况', en: 'what was put right' },
  clauses: ['cement/ban/4'],
})

/** What can be done while a load is counted (点数操作); the time of each is `now`. */
export const countingCommand = z.discriminatedUnion('kind', [
  /** The load is finished and its counts begin, against what was ordered (装完，开始点数). */
  z.strictObject({ kind: z.literal('begin'), ordered: z.array(orderedLot) }),
  /** A post has counted (点数). */
  z.strictObject({ kind: z.literal('count'), post: countingPost, counted: z.array(countedLot) }),
  /** After a count that stopped: the load was put right and is counted anew (纠正后重新点数). */
  z.strictObject({ kind: z.literal('reopen'), remedy }),
  /** The customer was asked (征求客户意见). */
  z.strictObject({ kind: z.literal('askOpinion'), opinion: customerOpinion }),
  /** The store keeper lets the vehicle go (放行). */
  z.strictObject({ kind: z.literal('release') }),
])
export type CountingCommand = z.output<typeof countingCommand>
