import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { fact, labelled } from '../../decision'
import { loadingLimitInput } from '../limit'
import { carrier } from '../readiness'
import { countedLot, orderedLot } from '../lots'

const bags = (zh: string, en: string) =>
  fact.integer({
    presence: 'whenNeeded',
    unit: 'bag',
    min: 0,
    max: 40_000,
    label: { zh, en },
    clauses: ['cement/9.1.2'],
  })
const yesNo = (zh: string, en: string, clauses: readonly ClauseId[]) =>
  fact.boolean({ presence: 'whenNeeded', label: { zh, en }, clauses })
const found = (zh: string, en: string) =>
  fact.integer({
    source: 'derived',
    unit: 'bag',
    min: 0,
    max: 10_000_000,
    label: { zh, en },
    clauses: ['cement/ban/4'],
  })
const layerLimits: readonly ClauseId[] = [
  'cement/convention/3.1.1',
  'cement/convention/3.1.2',
  'cement/convention/3.2',
  'cement/convention/3.3',
  'cement/convention/3.4',
]

/** What the one who accepts a load looks at (验收时查看的事项). */
const seenFacts = z.object({
  carrier,
  hardened: bags('装上车的硬袋数', 'hardened bags loaded'),
  torn: bags('装上车的破袋数', 'torn bags loaded'),
  partFilled: bags('装上车的半袋数', 'part-filled bags loaded'),
  layers: fact.integer({
    presence: 'whenNeeded',
    unit: 'layer',
    min: 1,
    max: 60,
    label: { zh: '实装层数', en: 'layers loaded' },
    clauses: layerLimits,
  }),
  arrangement: fact.enum(
    {
      three: { zh: '横向三排', en: 'three abreast' },
      threeAndOne: { zh: '横向三排加一丁', en: 'three abreast and one crosswise' },
      four: { zh: '横向四排', en: 'four abreast' },
    },
    { presence: 'whenNeeded', label: { zh: '实装排列', en: 'arrangement loaded' }, clauses: layerLimits },
  ),
  neat: yesNo('码垛整齐、便于清点', 'the stack is neat and can be counted', ['cement/9.1.1', 'cement/9.2.1']),
  cartStrikesStack: yesNo('装车时推车撞到袋垛', 'a push-cart strikes the stack while loading', ['cement/9.2.3']),
  padded: yesNo('撞击处用垫隔开', 'pads protect the bags there', ['cement/9.2.3']),
  pipes: fact.enum(
    {
      whileLoading: { zh: '装车时随位放置', en: 'set while loading' },
      afterwards: { zh: '装完后插入', en: 'pushed in afterwards' },
      notNeeded: { zh: '不用支架', en: 'not needed' },
    },
    { presence: 'whenNeeded', label: { zh: '篷布支架铁管', en: 'tarpaulin pipes' }, clauses: ['cement/9.2.4'] },
  ),
})

/** What the table of faults asks; the counts against the order and the loading limit are worked out before. */
export const acceptanceFacts = z.object({
  ...seenFacts.shape,
  missingBags: found('少装袋数', 'bags missing'),
  surplusBags: found('多装袋数', 'bags too many'),
  foreignBags: found('串装袋数', 'bags of a kind that was not ordered'),
  limited: fact.enum(
    {
      limit: { zh: '按限高装车', en: 'loaded within a limit' },
      refused: { zh: '不予装车', en: 'not loaded' },
      notAsked: { zh: '不适用（火车）', en: 'not asked of wagons' },
    },
    { source: 'derived', label: { zh: '装车限定', en: 'loading limit' }, clauses: ['cement/convention/2'] },
  ),
  layerLimit: fact.integer({
    source: 'derived',
    presence: 'optional',
    unit: 'layer',
    min: 1,
    max: 30,
    label: { zh: '最高层数', en: 'most layers' },
    clauses: layerLimits,
  }),
  allowed: fact.enum(
    {
      three: { zh: '三排', en: 'three abreast' },
      threeOrFour: { zh: '三排或四排', en: 'three or four abreast' },
      threeAndOne: { zh: '三排加一丁', en: 'three abreast and one crosswise' },
      four: { zh: '四排', en: 'four abreast' },
    },
    {
      source: 'derived',
      presence: 'optional',
      label: { zh: '准许的排列', en: 'arrangement allowed' },
      clauses: layerLimits,
    },
  ),
})

/** What is asked when a load of bags is accepted (装车验收的询问); the facts of the limit are asked of trucks alone. */
export const acceptanceInput = z.strictObject({
  ...loadingLimitInput.shape,
  ...seenFacts.shape,
  cargo: fact.enum(
    {
      bagged: { zh: '袋装水泥', en: 'bagged cement' },
      winterStored: { zh: '冬储袋装水泥', en: 'winter-stored bagged cement' },
    },
    { label: { zh: '货物', en: 'cargo' } },
  ),
  braces: fact.boolean({
    presence: 'optional',
    label: { zh: '车厢内有斜拉筋（汽车必填）', en: 'diagonal braces in the bed; always told of a truck' },
    clauses: ['cement/convention/2'],
  }),
  ordered: labelled(z.array(orderedLot), { zh: '订货', en: 'ordered' }),
  counted: labelled(z.array(countedLot), { zh: '点数', en: 'counted' }),
})
export type AcceptanceInput = z.output<typeof acceptanceInput>
