import { z } from 'zod'
import type { Text } from '@zhidu/rules'
import { fact, labelled } from '../../decision'
import { loadingLimitOutput } from '../limit'

const [loadedWithin, , notLoaded] = loadingLimitOutput.options

const count = (unit: string, max: number, zh: string, en: string) =>
  fact.integer({ unit, min: 0, max, source: 'derived', label: { zh, en } })
const mm = (zh: string, en: string) =>
  fact.integer({ unit: 'mm', min: -30_000, max: 30_000, source: 'derived', label: { zh, en } })
const mmIfKnown = (zh: string, en: string) =>
  fact.integer({ presence: 'optional', unit: 'mm', min: 0, max: 30_000, source: 'derived', label: { zh, en } })
const yes = (zh: string, en: string) => fact.boolean({ source: 'derived', label: { zh, en } })
const weight = count('kg', 4_000_000, '货重', 'weight of the load')

/** What a loader is warned of; none of it stops the loading. */
export const planWarnings = {
  bedNarrow: { zh: '车厢内宽偏小须核对', en: 'the bed is unusually narrow: measure again' },
  bedWide: { zh: '车厢内宽超过法定车宽须核对', en: 'the bed is wider than the legal outer width: measure again' },
  bagsWider: { zh: '袋排总宽超过车厢内宽', en: 'the bags together are wider than the bed' },
  tooHigh: { zh: '装载后离地高度超过法定上限', en: 'the load stands higher above ground than the law allows' },
  tooHighUnlessClass: {
    zh: '离地高度超过部分车型的法定上限，须核对货车类型',
    en: 'the load is too high for one class of trucks: the class has to be known',
  },
  offCentreAlong: { zh: '重心前后偏离过大', en: 'the centre of gravity is too far forward or back' },
  offCentreAcross: { zh: '重心左右偏离过大', en: 'the centre of gravity is too far to one side' },
} as const satisfies Readonly<Record<string, Text>>

const warning = labelled(
  z.object({
    warning: fact.enum(planWarnings, { label: { zh: '提醒', en: 'warning' }, source: 'derived' }),
    measured: mm('实际值', 'measured or planned'),
    limit: mm('限值', 'the limit that it is held against'),
  }),
  { zh: '一项提醒', en: 'a warning' },
)
const warnings = labelled(z.array(warning), { zh: '各项提醒', en: 'warnings' })

/** One bag in its place (袋位). */
const bag = labelled(
  z.object({
    x: mm('距车厢前壁', 'from the front wall'),
    y: mm('距车厢左壁（顺行车方向）', 'from the left wall, in driving direction'),
    length: mm('顺车厢方向的边', 'extent along the bed'),
    width: mm('横车厢方向的边', 'extent across the bed'),
    orientation: fact.enum(
      {
        longAcross: { zh: '长边横放', en: 'the long side lies across' },
        shortAcross: { zh: '短边横放', en: 'the short side lies across' },
      },
      { label: { zh: '摆放方向', en: 'orientation' }, source: 'derived' },
    ),
    crosswise: yes('三排加一丁中的丁袋', 'the crosswise one of three and one'),
  }),
  { zh: '一袋的位置', en: 'the place of a bag' },
)

const layerGroup = labelled(
  z.object({
    fromLayer: count('layer', 30, '起始层数（自下而上）', 'from layer'),
    toLayer: count('layer', 30, '终止层数（自下而上）', 'to layer'),
    bags: labelled(z.array(bag), { zh: '各袋位置', en: 'the place of each bag' }),
  }),
  { zh: '码法相同的几层', en: 'layers that are stacked alike' },
)

const bagsPerLayer = count('bag', 40_000, '每层袋数', 'bags in a full layer')
const layersNeeded = count('layer', 40_000, '装完所需层数', 'layers that the order needs')
const fits = yes('限高内装得下', 'whether the order fits within the limit')
const layerLimit = count('layer', 30, '最高层数', 'most layers')
const arrangement = fact.enum(
  {
    three: { zh: '横向三排', en: 'three abreast' },
    threeAndOne: { zh: '横向三排加一丁', en: 'three abreast and one crosswise' },
    four: { zh: '横向四排', en: 'four abreast' },
  },
  { label: { zh: '排列', en: 'arrangement' }, source: 'derived' },
)

const planVerdicts = {
  plan: { zh: '按方案装车', en: 'loaded by this plan' },
  askCustomer: { zh: '待客户选定排列', en: 'the customer has to choose the arrangement' },
  noBagLimit: { zh: '不受袋数限制', en: 'no limit in bags' },
  refused: { zh: '不予装车', en: 'not loaded' },
  overPayload: { zh: '超过核定载质量（不予装车）', en: 'over the rated payload, not loaded' },
} as const satisfies Readonly<Record<string, Text>>

const verdict = <W extends keyof typeof planVerdicts>(word: W) =>
  fact.word(word, planVerdicts[word], { label: { zh: '结论', en: 'verdict' } })

/** How a vehicle is to be loaded, or why there is no plan (装载方案). */
export const loadPlanOutput = z.discriminatedUnion('verdict', [
  z.object({
    verdict: verdict('plan'),
    arrangement,
    wish: loadedWithin.shape.wish,
    widthsForWish: loadedWithin.shape.widthsForWish,
    layerLimit,
    /** When it does not fit, the order is amended before loading; what is stacked is then the most that fits. */
    fits,
    bags: count('bag', 40_000, '订货袋数', 'bags ordered'),
    weight,
    bagsThatFit: count('bag', 40_000, '限高内可装袋数', 'bags that fit within the limit'),
    bagsPerLayer,
    layersNeeded,
    bagsStacked: count('bag', 40_000, '码放袋数', 'bags stacked in this plan'),
    layersStacked: count('layer', 30, '码放层数', 'layers stacked in this plan'),
    topLayerBags: count('bag', 40_000, '顶层袋数', 'bags in the top layer'),
    bed: labelled(z.object({ length: mm('车厢内长', 'inner bed length'), width: mm('车厢内宽', 'inner bed width') }), {
      zh: '车厢',
      en: 'the bed',
    }),
    bagsAcross: mm('袋排总宽', 'width of the bags together'),
    bagHeight: mm('袋厚', 'height of a bag'),
    stackHeight: mm('码放高度', 'height of the stack'),
    floorHeight: mmIfKnown('底板离地高度', 'bed floor above ground'),
    aboveGround: mmIfKnown('离地高度', 'top of the load above ground'),
    centre: labelled(
      z.object({
        x: mm('重心距前壁', 'centre of gravity from the front wall'),
        y: mm('重心距左壁', 'centre of gravity from the left wall'),
        z: mm('重心高出底板', 'centre of gravity above the floor'),
        offsetAlong: mm('重心前后偏离（向后为正）', 'offset along the bed, to the rear positive'),
        offsetAcross: mm('重心左右偏离（向右为正）', 'offset across the bed, to the right positive'),
      }),
      { zh: '重心', en: 'the centre of gravity' },
    ),
    layers: labelled(z.array(layerGroup), { zh: '各层（自下而上）', en: 'the layers, from below' }),
    warnings,
  }),
  /** The customer has to choose first; what each choice would come to. */
  z.object({
    verdict: verdict('askCustomer'),
    layerLimit,
    choices: labelled(z.array(z.object({ arrangement, bagsPerLayer, layersNeeded, fits })), {
      zh: '可选的排列',
      en: 'arrangements to choose from',
    }),
    /** Those of the bed alone: the others depend on the arrangement. */
    warnings,
  }),
  z.object({ verdict: verdict('noBagLimit'), weight }),
  z.object({ verdict: verdict('refused'), reason: notLoaded.shape.reason }),
  z.object({
    verdict: verdict('overPayload'),
    weight,
    payload: count('kg', 200_000, '核定载质量', 'rated payload'),
  }),
])
export type LoadPlan = z.output<typeof loadPlanOutput>
/** A plan that vehicles are loaded by, with the place of every bag. */
export type StackedPlan = Extract<LoadPlan, { verdict: 'plan' }>
