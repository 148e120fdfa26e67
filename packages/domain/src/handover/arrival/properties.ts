import { propertiesOf } from '@zhidu/rules/proof'
import { arrivalRulebook } from './rulebook'

const { total, whenever, never, monotone } = propertiesOf(arrivalRulebook)
/** From the best grade to the worst. */
const worse = ['met', 'short', 'late'] as const

/** What must always hold of the arrival grade (接班到岗考核必须始终成立的事). */
export const arrivalProperties = [
  total({
    label: { zh: '到岗与否、早晚如何都有考核结果', en: 'every arrival, and none, is graded' },
    clauses: ['shift/handover/1'],
  }),
  monotone('lead', 'grade', 'decreasing', {
    fieldOrder: worse,
    label: { zh: '到得越早，考核不会越差', en: 'coming earlier is never graded worse' },
    clauses: ['shift/handover/1', 'cement/8.4'],
  }),
  monotone('siteLead', 'grade', 'increasing', {
    fieldOrder: worse,
    label: { zh: '现场要求越严，考核不会越好', en: 'a longer lead that is asked for is never graded better' },
    clauses: ['shift/handover/1', 'cement/8.4'],
  }),
  whenever({ lead: { from: 3600 } }).then(
    { grade: 'met' },
    {
      label: { zh: '提前一小时及以上必为按时', en: 'an hour early is met whatever the site asks for' },
      clauses: ['shift/handover/1'],
    },
  ),
  never(
    { lead: { from: 0 } },
    { grade: ['late', 'absent'] },
    {
      label: { zh: '开班前到岗的不算迟到', en: 'whoever is there by the start is not late' },
      clauses: ['shift/handover/1'],
    },
  ),
  whenever({ lead: { below: 0 } }).then(
    { grade: 'late' },
    {
      label: { zh: '开班后才到岗的一律迟到', en: 'whoever comes after the start is late' },
      clauses: ['shift/handover/1'],
    },
  ),
  whenever({ lead: { present: false } }).then(
    { grade: 'absent' },
    { label: { zh: '始终未到的是未到岗', en: 'whoever never comes is absent' }, clauses: ['shift/handover/1'] },
  ),
]
