import { propertiesOf } from '@zhidu/rules/proof'
import { acceptanceRulebook } from './rulebook'

const { whenever, never, growing } = propertiesOf(acceptanceRulebook)

/** What must always hold of the acceptance of a load (装车验收必须始终成立的事). */
export const acceptanceProperties = [
  whenever({ torn: { from: 1 } }).then(
    { fault: 'torn' },
    { label: { zh: '一袋破袋也不许上车', en: 'not one torn bag is let through' }, clauses: ['cement/9.1.2'] },
  ),
  whenever({ missingBags: { from: 1 } }).then(
    { fault: 'short' },
    { label: { zh: '少装一袋也算少装', en: 'one bag less is too few' }, clauses: ['cement/ban/4'] },
  ),
  whenever({ surplusBags: { from: 1 } }).then(
    { fault: 'over' },
    { label: { zh: '多装一袋也算多装', en: 'one bag more is too many' }, clauses: ['cement/ban/4'] },
  ),
  whenever({ foreignBags: { from: 1 } }).then(
    { fault: 'mixed' },
    { label: { zh: '串装一袋也不许', en: 'not one bag of another kind' }, clauses: ['cement/ban/4'] },
  ),
  never(
    { carrier: 'truck' },
    { fault: ['unpadded', 'pipesAfterwards'] },
    {
      label: { zh: '垫和支架只对火车要求', en: 'pads and pipes are asked of wagons alone' },
      clauses: ['cement/9.2.3', 'cement/9.2.4'],
    },
  ),
  never(
    { cartStrikesStack: false },
    { fault: 'unpadded' },
    {
      label: { zh: '推车撞不到的不要求用垫', en: 'where no push-cart strikes no pads are asked' },
      clauses: ['cement/9.2.3'],
    },
  ),
  growing('layers', 'increasing', {
    label: { zh: '层数越多，差错不会越少', en: 'more layers never bring fewer faults' },
    clauses: ['cement/convention/3.1.1'],
  }),
  growing('layerLimit', 'decreasing', {
    label: { zh: '限高越高，差错不会越多', en: 'a higher limit never brings more faults' },
    clauses: ['cement/convention/3.1.1'],
  }),
]
