import { propertiesOf } from '@zhidu/rules/proof'
import { readinessRulebook } from './rulebook'

const { total, whenever, never } = propertiesOf(readinessRulebook)

/** What must always hold of the check before loading (装前检查必须始终成立的事). */
export const readinessProperties = [
  total({
    label: { zh: '每辆车都有可装或不可装的结论', en: 'every truck and wagon is ready or not' },
    clauses: ['cement/10.1', 'cement/9.2.5'],
  }),
  whenever({ carrier: 'truck', weather: { not: 'dry' }, floorCleared: false }).then(
    { verdict: 'refused' },
    {
      label: {
        zh: '雨雪天车厢底部没清净的汽车一律不装',
        en: 'in rain or snow no truck is loaded on an uncleared floor',
      },
      clauses: ['cement/10.1'],
    },
  ),
  whenever({ carrier: 'truck', wetBed: true, consent: false }).then(
    { verdict: 'refused' },
    {
      label: {
        zh: '车厢底部有雨雪而客户不同意的汽车一律不装',
        en: 'no truck with a wet bed is loaded against the will of the customer',
      },
      clauses: ['cement/10.1'],
    },
  ),
  whenever({ carrier: 'truck', weather: 'dry', wetBed: false, residue: false }).then(
    { verdict: 'ready' },
    {
      label: {
        zh: '无雨雪、车厢干净的汽车不问清扫、不问客户',
        en: 'a dry, clean truck is ready, whatever was cleared and whoever agrees',
      },
      clauses: ['cement/10.1'],
    },
  ),
  never(
    { carrier: 'wagon' },
    { reason: 'noConsent' },
    { label: { zh: '火车车皮不问客户同意', en: 'consent is not asked of a wagon' }, clauses: ['cement/9.2.5'] },
  ),
  never(
    { any: [{ residue: true }, { carrier: 'wagon', floorCleared: false }, { carrier: 'wagon', beamsCleared: false }] },
    { verdict: 'ready' },
    {
      label: {
        zh: '有余料的不装，车皮底部、横梁没清净的不装',
        en: 'nothing is loaded on residue, nor a wagon on an uncleared floor or beam',
      },
      clauses: ['cement/9.2.5'],
    },
  ),
]
