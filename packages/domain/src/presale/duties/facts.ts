import { z } from 'zod'
import { fact } from '../../decision'

/** A duty that comes back (定期事项). */
export const dutyFact = fact.enum(
  {
    serviceTraining: { zh: '全员服务意识培训', en: 'training of all staff in service' },
    advertisingInside: { zh: '厂内宣传', en: 'advertising inside the plant' },
    advertisingOutside: { zh: '厂外宣传', en: 'advertising outside the plant' },
  },
  { label: { zh: '事项', en: 'duty' }, clauses: ['cement/3', 'cement/4'] },
)

/** What the state of a duty asks (定期事项考核). */
export const dutyFacts = z.object({
  duty: dutyFact,
  daysLeft: fact.integer({
    presence: 'optional',
    source: 'derived',
    unit: 'day',
    min: -73_000,
    max: 3_660,
    label: { zh: '距到期天数', en: 'days until it is due' },
    description: { zh: '逾期为负；从未办理的不填', en: 'negative when overdue; left out when never done' },
    clauses: ['cement/3', 'cement/4'],
  }),
})
