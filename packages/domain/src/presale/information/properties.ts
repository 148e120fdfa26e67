import { propertiesOf } from '@zhidu/rules/proof'
import { informationRulebook } from './rulebook'

const { whenever, never, growing } = propertiesOf(informationRulebook)

/** What must always hold of product information (产品资料必须始终成立的事). */
export const informationProperties = [
  whenever({ storageCautions: false }).then(
    { missing: 'storageCautions' },
    {
      label: { zh: '缺储存保管注意事项的，必指出', en: 'cautions for storage that are missing are named' },
      clauses: ['cement/5'],
    },
  ),
  never(
    {
      properties: true,
      effectInUse: true,
      technicalData: true,
      ordering: true,
      useCautions: true,
      storageCautions: true,
    },
    {},
    {
      label: { zh: '各项齐全的，没有缺项', en: 'where every part is there nothing is missing' },
      clauses: ['cement/5'],
    },
  ),
  growing('technicalData', 'decreasing', {
    label: { zh: '补上一项，缺项只减不增', en: 'a part that is added leaves no more missing' },
    clauses: ['cement/5'],
  }),
]
