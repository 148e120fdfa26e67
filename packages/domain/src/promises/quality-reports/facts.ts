import { z } from 'zod'
import { fact, moment, momentIfAny } from '../../decision'
import { furthestSeconds, onRecord, wholeSeconds } from '../facts'

/** What is handed over for a delivery (随货质量文件). */
export const qualityDocument = fact.enum(
  {
    certificate: { zh: '合格证', en: 'certificate' },
    report: { zh: '不含28天强度的质检报告', en: 'report without the 28-day strength' },
    strengthReport: { zh: '28天强度报告', en: 'report of the 28-day strength' },
  },
  { source: 'derived', label: { zh: '质量文件', en: 'document' } },
)
export type QualityDocument = z.output<typeof qualityDocument>

/** A delivery and when its documents were given (一次供货及其质量文件). */
export const deliveryShape = {
  delivery: fact.string({ maxLength: 60, label: { zh: '供货单号', en: 'delivery' } }),
  customer: fact.string({ maxLength: 100, label: { zh: '客户', en: 'customer' } }),
  deliveredAt: moment('出厂时刻', 'delivered at', ['cement/11']),
  certificateAt: momentIfAny('合格证提供时刻', 'certificate given at', ['cement/11']),
  reportAt: momentIfAny('质检报告提供时刻', 'report given at', ['cement/11']),
  strengthReportAt: momentIfAny('28天强度报告提供时刻', 'report of the 28-day strength given at', ['cement/11']),
}
export type Delivery = z.output<z.ZodObject<typeof deliveryShape>>

/** What the duty to give quality reports asks of one document (质量文件时限). */
export const qualityReportsFacts = z.object({
  given: onRecord('已提供', 'given', ['cement/11']),
  afterDue: wholeSeconds(
    '过期限的时长',
    'time from the due moment until it was given, or until now',
    ['cement/11'],
    -furthestSeconds,
  ),
})
