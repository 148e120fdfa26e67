import { z } from 'zod'
import { fact } from '../../decision'
import { siteValues } from '../../site'

const tonnesADay = 100_000_000
const mass = (zh: string, en: string, min: number) =>
  fact.integer({ unit: 'kg', min, max: tonnesADay, label: { zh, en }, clauses: ['cement/8.3'] })
const derivedMass = (zh: string, en: string, min: number) =>
  fact.integer({ unit: 'kg', min, max: tonnesADay, label: { zh, en }, source: 'derived', clauses: ['cement/8.3'] })

export const shortage = fact.boolean({
  label: { zh: '当日已宣布供应紧张', en: 'a shortage is declared for the day' },
  clauses: ['cement/8.3'],
})
export const customer = fact.enum(
  {
    key: { zh: '重点客户', en: 'key customer' },
    large: { zh: '大客户', en: 'large customer' },
    other: { zh: '其他客户', en: 'other customer' },
  },
  { label: { zh: '客户类别', en: 'class of the customer' }, clauses: ['cement/8.3'] },
)
/** What an order asks for, in kilograms (订货量). */
export const ordered = mass('订货量', 'quantity ordered', 1)
/** What is produced on the day, in kilograms (当日产量). */
export const produced = mass('当日产量', 'production of the day', 0)
export const allocated = derivedMass('配给量', 'allocated', 0)
export const left = derivedMass('余量', 'left', 0)

/** What the place in the allocation asks (分配次序). */
export const placeFacts = z.object({
  shortage,
  customer,
  keyBeforeLarge: fact.boolean({
    source: 'site',
    assumed: siteValues['dispatch.keyBeforeLarge'].default,
    label: siteValues['dispatch.keyBeforeLarge'].label,
    clauses: siteValues['dispatch.keyBeforeLarge'].serves,
  }),
})

/** What the share of one order asks, when its turn has come (配给). */
export const shareFacts = z.object({
  earlierWaits: fact.boolean({
    source: 'derived',
    label: { zh: '前面有订单未配足', en: 'an order before it did not get all' },
    clauses: ['cement/8.3'],
  }),
  ordered,
  left,
  shortageAllocation: fact.enum(
    { wholeOrders: { zh: '按整单', en: 'whole orders' }, parts: { zh: '可拆单', en: 'parts of orders too' } },
    {
      source: 'site',
      assumed: siteValues['dispatch.shortageAllocation'].default,
      label: siteValues['dispatch.shortageAllocation'].label,
      clauses: siteValues['dispatch.shortageAllocation'].serves,
    },
  ),
})
