import { propertiesOf } from '@zhidu/rules/proof'
import { loadingTimeRulebook } from './rulebook'

const { total, whenever, never, monotone } = propertiesOf(loadingTimeRulebook)

/** What must always hold of the promise on loading time (装车时间承诺必须始终成立的事). */
export const loadingTimeProperties = [
  total({
    label: { zh: '每次装车都有结论', en: 'every loading is judged' },
    clauses: ['cement/promise/2', 'cement/promise/3'],
  }),
  monotone('pace', 'state', 'increasing', {
    fieldOrder: ['notCovered', 'met', 'open', 'alreadyOver', 'late', 'review'],
    label: { zh: '每吨用时越长，结论不会越好', en: 'a slower loading is never judged better' },
    clauses: ['cement/promise/2', 'cement/promise/3'],
  }),
  never(
    { hasReason: true },
    { state: 'review' },
    {
      label: { zh: '记录了原因的不提请核查', en: 'what has a reason on record is not put up for review' },
      clauses: ['cement/ban/5'],
    },
  ),
  never(
    { pace: { to: 60 } },
    { state: ['late', 'review', 'alreadyOver'] },
    {
      label: { zh: '每吨不超过一分钟的不算超时', en: 'a minute a tonne is in time at every line' },
      clauses: ['cement/promise/2', 'cement/promise/3'],
    },
  ),
  never(
    { pace: { above: 120 } },
    { state: ['met', 'open'] },
    {
      label: { zh: '每吨超过两分钟的不算按时', en: 'more than two minutes a tonne is in time at no line' },
      clauses: ['cement/promise/2', 'cement/promise/3'],
    },
  ),
  whenever({ cargo: ['bulk', 'clinker'] }).then(
    { state: 'notCovered' },
    {
      label: { zh: '承诺只及于袋装水泥', en: 'the promise is on bagged cement' },
      clauses: ['cement/promise/2', 'cement/promise/3'],
    },
  ),
]
