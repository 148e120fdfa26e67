import { propertiesOf } from '@zhidu/rules/proof'
import { overtakingRulebook } from './rulebook'

const { total, whenever, never } = propertiesOf(overtakingRulebook)

/** What must always hold of an overtaking (插队认定必须始终成立的事). */
export const overtakingProperties = [
  total({
    label: { zh: '凡先装先叫，都有结论', en: 'every overtaking is judged' },
    clauses: ['cement/ban/3', 'cement/promise/7'],
  }),
  whenever({
    shortage: false,
    earlierState: 'ready',
    productNotLoaded: false,
    change: ['none', 'withoutAuthority'],
  }).then(
    { verdict: 'inversion' },
    {
      label: {
        zh: '平时先到者随时可装，未经有权人不得越过',
        en: 'nobody without authority overtakes one who is ready',
      },
      clauses: ['cement/ban/3', 'cement/promise/7'],
    },
  ),
  whenever({
    laterCustomer: 'other',
    earlierState: 'ready',
    productNotLoaded: false,
    change: 'none',
  }).then(
    { verdict: 'inversion' },
    {
      label: { zh: '供应紧张也不让其他客户越过别人', en: 'a shortage lets no other customer overtake' },
      clauses: ['cement/8.3', 'cement/promise/7'],
    },
  ),
  never(
    { earlierState: ['notCome', 'refused', 'suspended'] },
    { verdict: 'inversion' },
    {
      label: { zh: '先到者未到、不予装车或停运的，不算插队', en: 'one who cannot be served is lawfully passed' },
      clauses: ['cement/8.1', 'cement/convention/8'],
    },
  ),
  never(
    { change: ['none', 'withoutAuthority'] },
    { ground: 'authorisedChange' },
    {
      label: { zh: '无权人的调整不成为理由', en: 'a change without authority is no ground' },
      clauses: ['cement/ban/3'],
    },
  ),
]
