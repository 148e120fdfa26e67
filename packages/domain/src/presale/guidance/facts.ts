import { z } from 'zod'
import { fact, siteFact } from '../../decision'

/** What guidance on site asks (现场技术指导的条件). */
export const guidanceFacts = z.object({
  newCustomer: fact.boolean({
    presence: 'whenNeeded',
    label: { zh: '新客户', en: 'new customer' },
    clauses: ['cement/5'],
  }),
  storageDays: fact.integer({
    presence: 'whenNeeded',
    unit: 'day',
    min: 0,
    max: 3650,
    label: { zh: '水泥储存天数', en: 'days for which cement is stored' },
    clauses: ['cement/5'],
  }),
  longStorageDays: siteFact('presale.longStorageDays'),
})
