import { propertiesOf } from '@zhidu/rules/proof'
import { vehicleRulebook } from './rulebook'

const { whenever, never, growing } = propertiesOf(vehicleRulebook)

/** What must always hold of sanctions of the vehicle side (车辆违规处理必须始终成立的事). */
export const vehicleProperties = [
  never(
    { verified: false },
    {},
    {
      label: { zh: '未查实的不采取任何措施', en: 'nothing that is not verified is sanctioned' },
      clauses: ['cement/8.2', 'cement/convention/8'],
    },
  ),
  whenever({ all: [{ verified: true }, { condition: 'brokeOrder' }] }).then(
    { measure: 'fineByAuthority' },
    {
      label: {
        zh: '不守现场秩序的，其他措施之外总有罚款',
        en: 'whoever breaks the order is fined, whatever else follows',
      },
      clauses: ['cement/8.2'],
    },
  ),
  never(
    { not: { condition: 'brokeOrder' } },
    { measure: ['fineByAuthority', 'admissionCancelled', 'police'] },
    {
      label: {
        zh: '没有扰乱秩序的，不罚款、不取消资格、不送公安',
        en: 'nobody else is fined, barred or handed to the police',
      },
      clauses: ['cement/8.2'],
    },
  ),
  never(
    { orderDisturbed: false },
    { measure: 'suspendedUntilLifted' },
    {
      label: { zh: '未影响装车秩序的不停运', en: 'there is no suspension unless loading was disturbed' },
      clauses: ['cement/convention/8'],
    },
  ),
  never(
    { actor: { not: 'individualHaulier' } },
    { measure: 'strictManagement' },
    {
      label: { zh: '严格管理只对个体运输户', en: 'strict management is for individual hauliers alone' },
      clauses: ['cement/8.2'],
    },
  ),
  growing('repeated', 'increasing', {
    label: { zh: '屡犯只会加重', en: 'repeating it only adds measures' },
    clauses: ['cement/8.2'],
  }),
  growing('gravity', 'increasing', {
    label: { zh: '情节越重，措施只会增加', en: 'what is graver only adds measures' },
    clauses: ['cement/8.2'],
  }),
  growing('severe', 'increasing', {
    label: { zh: '危险或暴力只会加重', en: 'danger or violence only adds measures' },
    clauses: ['cement/8.2'],
  }),
]
