import type { ClauseId } from '../clauses'
import { fact } from '../decision'

/** How urgent a complaint is (紧急程度). */
export const severity = fact.enum(
  {
    urgent: { zh: '紧急', en: 'urgent' },
    high: { zh: '较急', en: 'high' },
    normal: { zh: '一般', en: 'normal' },
  },
  { label: { zh: '紧急程度', en: 'severity' }, clauses: ['code/12', 'code/20'] },
)
export type Severity = 'urgent' | 'high' | 'normal'

/** What a complaint is about (投诉类别). */
export const category = fact.enum(
  {
    quality: { zh: '产品质量', en: 'quality' },
    technical: { zh: '技术', en: 'technical' },
    quantity: { zh: '数量', en: 'quantity' },
    waiting: { zh: '等候', en: 'waiting' },
    conduct: { zh: '人员行为', en: 'conduct of staff' },
    other: { zh: '其他', en: 'other' },
  },
  { label: { zh: '投诉类别', en: 'category' }, clauses: ['cement/13', 'cement/14'] },
)

/** Which time a clock counts (计时方式). */
export const countedBy = fact.enum(
  {
    roundTheClock: { zh: '昼夜连续', en: 'round the clock' },
    office: { zh: '办公日历', en: 'office calendar' },
    plant: { zh: '厂区班次', en: 'plant shifts' },
  },
  { label: { zh: '计时方式', en: 'calendar' }, source: 'derived' },
)

/** The number of a member of staff (工号). */
export const staffNumber = (zh: string, en: string, clauses: readonly ClauseId[] = []) =>
  fact.string({ maxLength: 40, label: { zh, en }, clauses })

/** A part of a whole, to the per mille below. */
export const share = (zh: string, en: string, source: 'given' | 'derived' = 'derived') =>
  fact.number({ unit: 'share', scale: 1000, min: 0, max: 1000, source, label: { zh, en } })
