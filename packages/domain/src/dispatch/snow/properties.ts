import { propertiesOf } from '@zhidu/rules/proof'
import { snowRulebook } from './rulebook'
import { stretchRulebook } from './stretch'

const snow = propertiesOf(snowRulebook)

/** What must always hold of heavy snow (大雪判定必须始终成立的事). */
export const snowProperties = [
  snow.total({
    label: { zh: '任何雪量都能判定是否大雪', en: 'any amount of snow is heavy or not' },
    clauses: ['cement/10.2'],
  }),
  snow.whenever({ melted: { from: 100 } }).then(
    { heavy: true },
    {
      label: { zh: '融水量达到参数上限的必为大雪', en: 'snow beyond what any site may set is heavy' },
      clauses: ['cement/10.2'],
    },
  ),
  snow.never(
    { melted: 0, lying: 0 },
    { heavy: true },
    { label: { zh: '没有雪不会判为大雪', en: 'no snow is not heavy snow' }, clauses: ['cement/10.2'] },
  ),
]

const stretch = propertiesOf(stretchRulebook)

/** What must always hold of a stretch of road (路段措施必须始终成立的事). */
export const stretchProperties = [
  stretch.total({
    label: { zh: '每个路段都有安排，且互不抵触', en: 'every stretch has its measures, and never two' },
    clauses: ['cement/10.2'],
  }),
  stretch
    .whenever({ heavy: true })
    .then(
      { clear: true },
      { label: { zh: '大雪时路路都要清', en: 'in heavy snow every road is cleared' }, clauses: ['cement/10.2'] },
    ),
  stretch.whenever({ heavy: true, slope: { from: { fact: 'steepFrom' } } }).then(
    { salt: true, ash: true },
    {
      label: { zh: '大雪时陡坡必撒盐铺灰', en: 'in heavy snow a steep road gets salt and ash' },
      clauses: ['cement/10.2'],
    },
  ),
  stretch.never(
    { slope: { below: { fact: 'steepFrom' } } },
    { salt: true },
    { label: { zh: '不陡的路不撒盐', en: 'no salt where it is not steep' }, clauses: ['cement/10.2'] },
  ),
]
