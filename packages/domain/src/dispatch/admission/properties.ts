import { propertiesOf } from '@zhidu/rules/proof'
import { admissionRulebook } from './rulebook'

const { total, whenever, never } = propertiesOf(admissionRulebook)

/** What must always hold of admission to the plant (入厂准许必须始终成立的事). */
export const admissionProperties = [
  total({
    label: { zh: '每辆车都有准许或不准的结论', en: 'every vehicle is admitted or refused' },
    clauses: ['cement/8.1', 'cement/convention/2'],
  }),
  whenever({ cancelled: true }).then(
    { verdict: 'refused', reason: 'admissionCancelled' },
    {
      label: { zh: '取消入厂资格的车一律不得入厂', en: 'a vehicle whose admission is cancelled never comes in' },
      clauses: ['cement/8.2'],
    },
  ),
  whenever({ suspended: true }).then(
    { verdict: 'refused' },
    {
      label: { zh: '停运的车一律不得入厂', en: 'a suspended vehicle never comes in' },
      clauses: ['cement/convention/8'],
    },
  ),
  whenever({ braces: true, cargo: { not: 'clinker' } }).then(
    { verdict: 'refused' },
    {
      label: { zh: '有斜拉筋的车不得进厂装水泥', en: 'a bed with diagonal braces never comes in for cement' },
      clauses: ['cement/convention/2'],
    },
  ),
  whenever({ all: [{ special: true }, { any: [{ meetsConditions: false }, { safeToLoad: false }] }] }).then(
    { verdict: 'refused' },
    {
      label: {
        zh: '大型、特种车辆缺一项条件就不准',
        en: 'a large vehicle that misses one of the conditions is refused',
      },
      clauses: ['cement/convention/2'],
    },
  ),
  whenever({
    cancelled: false,
    suspended: false,
    braces: false,
    special: true,
    meetsConditions: true,
    safeToLoad: true,
  }).then(
    { verdict: 'admitted' },
    {
      label: {
        zh: '两项条件都具备的大型、特种车辆必须准许',
        en: 'a large vehicle that meets both conditions is served',
      },
      clauses: ['cement/convention/2'],
    },
  ),
  never(
    { cancelled: false, suspended: false, special: false, braces: false },
    { verdict: 'refused' },
    {
      label: {
        zh: '没有处理、没有斜拉筋的普通车辆不得拒绝',
        en: 'an ordinary vehicle with nothing against it is not refused',
      },
      clauses: ['cement/8.1'],
    },
  ),
]
