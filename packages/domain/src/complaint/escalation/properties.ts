import { propertiesOf } from '@zhidu/rules/proof'
import { escalationRulebook } from './rulebook'

const { total, whenever, never, growing } = propertiesOf(escalationRulebook)

/** What must always hold of escalation (投诉升级必须始终成立的事). */
export const escalationProperties = [
  total({
    label: { zh: '任何投诉都有人负责', en: 'every complaint is with someone' },
    clauses: ['cement/convention/6', 'cement/convention/7'],
  }),
  whenever({}).then(
    { step: 'dispatcher', trigger: 'registration' },
    {
      label: { zh: '一经登记即由当班调度受理', en: 'it is with the dispatcher as soon as it is registered' },
      clauses: ['cement/convention/6'],
    },
  ),
  growing('share', 'increasing', {
    label: { zh: '时间越久，升级只增不减', en: 'as time passes steps are added and none is taken back' },
    clauses: ['cement/convention/6', 'cement/convention/7'],
  }),
  growing('dissatisfied', 'increasing', {
    label: { zh: '客户不满意只会升级', en: 'dissatisfaction only adds steps' },
    clauses: ['cement/convention/7'],
  }),
  growing('asksForChief', 'increasing', {
    label: { zh: '客户提出要求只会升级', en: 'asking for the chief dispatcher only adds steps' },
    clauses: ['cement/convention/7'],
  }),
  growing('headFrom', 'decreasing', {
    label: { zh: '期限定得越早，升级不会越少', en: 'an earlier threshold never means fewer steps' },
    clauses: ['cement/convention/7'],
  }),
  whenever({ any: [{ dissatisfied: true }, { asksForChief: true }] }).then(
    { step: 'chief' },
    {
      label: {
        zh: '客户不满意或提出要求的，立即升级到值班调度长',
        en: 'the chief comes in at once when dissatisfied or asked for',
      },
      clauses: ['cement/convention/7'],
    },
  ),
  never(
    { share: { below: { fact: 'deputyFrom' } } },
    { step: 'deputy' },
    {
      label: { zh: '期限未到的不惊动副组长', en: 'the deputy head does not come in before the threshold' },
      clauses: ['cement/convention/7', 'cement/17'],
    },
  ),
]
