import { z } from 'zod'
import { fact } from '../../decision'

/** Who counts, in their order: the first three before release, the gate after it (点数岗位). */
export const countPost = fact.enum(
  {
    loaders: { zh: '装车工', en: 'loaders' },
    locationClerk: { zh: '车间点位员', en: "the workshop's location clerk" },
    keeper: { zh: '库管员', en: 'store keeper' },
    gate: { zh: '门岗', en: 'gate' },
  },
  { label: { zh: '点数岗位', en: 'counting post' }, clauses: ['cement/convention/4'] },
)
export type CountPost = z.output<typeof countPost>

/** Where the vehicle is loaded (装车生产线). */
export const visitLine = fact.enum(
  {
    line1: { zh: '一线（制一车间）', en: 'line 1 (workshop 1)' },
    line2: { zh: '二线（制一车间）', en: 'line 2 (workshop 1)' },
    line3: { zh: '三线（制二车间）', en: 'line 3 (workshop 2)' },
  },
  { label: { zh: '生产线', en: 'production line' }, clauses: ['cement/promise/2', 'cement/promise/3'] },
)
export type VisitLine = z.output<typeof visitLine>

/** What the authority says about the load of a vehicle suspended meanwhile (停运时的处理). */
export const suspension = fact.enum(
  { finish: { zh: '装完出厂', en: 'finish' }, unload: { zh: '卸下', en: 'unload' } },
  { label: { zh: '在厂停运的处理', en: 'what becomes of the load' }, clauses: ['cement/convention/8'] },
)
export type Suspension = z.output<typeof suspension>

const text = (zh: string, en: string, maxLength: number) => fact.string({ maxLength, label: { zh, en } })
export const plate = text('车牌号', 'plate', 20)
export const orderNumber = text('订单号', 'number of the order', 60)
export const product = text('品种', 'product', 60)
export const slip = text('排队号', 'number of the queue slip', 60)
export const reason = text('原因', 'reason', 500)
export const sanction = text('处理编号', 'number of the sanction', 60)
export const satisfied = fact.boolean({ label: { zh: '客户满意', en: 'satisfied' }, clauses: ['cement/9.1.2'] })
export const words = fact.string({ presence: 'optional', maxLength: 1000, label: { zh: '客户意见', en: 'opinion' } })
const bags = (zh: string, en: string, min: number) =>
  fact.integer({ unit: 'bag', min, max: 100_000, label: { zh, en }, clauses: ['cement/ban/4', 'cement/9.1.2'] })
export const orderedBags = bags('订货袋数', 'bags ordered', 1)
export const countedBags = bags('所点袋数', 'bags counted', 0)
export const kilograms = fact.integer({
  unit: 'kg',
  min: 1,
  max: 1_000_000,
  label: { zh: '装车重量', en: 'mass to be loaded' },
})

/** What can be done in a visit (到厂操作); the time of each is `now`. */
export const visitCommand = z.discriminatedUnion('kind', [
  /** The vehicle came for an order (到达). */
  z.strictObject({ kind: z.literal('arrive'), plate, order: orderNumber, product, bags: orderedBags, kilograms }),
  /** It got its queue slip outside (领排队号). */
  z.strictObject({ kind: z.literal('giveSlip'), slip }),
  /** It got the split notice, since a place is free (领分号通知). */
  z.strictObject({ kind: z.literal('notify') }),
  /** It comes in, if admission says so (入厂). */
  z.strictObject({
    kind: z.literal('enter'),
    admitted: fact.boolean({ label: { zh: '准许入厂', en: 'admitted' }, clauses: ['cement/convention/2'] }),
  }),
  /** It is recorded at the loading site (到装车现场). */
  z.strictObject({ kind: z.literal('reachSite') }),
  /** The keeper takes its delivery ticket (收提货单). */
  z.strictObject({ kind: z.literal('takeTicket') }),
  z.strictObject({ kind: z.literal('startLoading'), line: visitLine }),
  z.strictObject({ kind: z.literal('finishLoading') }),
  /** One post tells how many bags it counted (点数). */
  z.strictObject({ kind: z.literal('count'), post: countPost, bags: countedBags }),
  /** After a mismatch the load was put right; all posts count anew (改装后重点). */
  z.strictObject({ kind: z.literal('correctLoad') }),
  /** The customer's opinion is asked (征求意见). */
  z.strictObject({ kind: z.literal('askOpinion'), satisfied, words }),
  z.strictObject({ kind: z.literal('release') }),
  z.strictObject({ kind: z.literal('leave') }),
  z.strictObject({ kind: z.literal('refuse'), reason }),
  z.strictObject({ kind: z.literal('cancel'), reason }),
  /** The vehicle is suspended meanwhile (在厂被停运). */
  z.strictObject({ kind: z.literal('suspend'), sanction }),
  /** Whoever has authority says what becomes of the load (停运车辆的处理). */
  z.strictObject({
    kind: z.literal('decideSuspension'),
    hasAuthority: fact.boolean({ label: { zh: '有处理权限', en: 'has authority' }, clauses: ['cement/convention/8'] }),
    outcome: suspension,
  }),
  /** The bags were taken off again (卸车). */
  z.strictObject({ kind: z.literal('unload') }),
])
export type VisitCommand = z.output<typeof visitCommand>
