import type { Text } from '@zhidu/rules'
import type { StackedPlan } from '../plan'
import { fromAbove, measuresBelow } from './from-above'
import { fromBehind, heightBehind } from './from-behind'
import { alarmLine, alarmsOf, summary } from './summary'
import { element, escapeText, text } from './svg'
import { wordingOf } from './wording'
import type { DrawingLanguage } from './wording'

const page = 1180
const margin = 130

/**
 * A load plan as an SVG drawing (装车图): from above and from behind, to scale, with measures; no fonts or links from
 * elsewhere.
 * @param language `both`, Chinese and English side by side, unless told
 */
export function drawLoad(plan: StackedPlan, language: DrawingLanguage = 'both'): string {
  const wording = wordingOf(language)
  const { bed, layers } = plan
  const alarms = alarmsOf(plan).flatMap(({ zh, en }) =>
    language === 'both' ? [zh, en] : [language === 'zh' ? zh : en],
  )
  const scale = Math.min((page - margin - 50) / bed.length, 340 / bed.width)
  const overhang = Math.max(0, (plan.bagsAcross - bed.width) / 2) * scale
  const viewTop = 120 + alarms.length * 22 + overhang
  const viewHeight = Math.max(bed.width, plan.bagsAcross) * scale + measuresBelow
  const [bottom, above] = layers
  const shown = [bottom, above].filter((group) => group !== undefined)
  const behindTop = viewTop + shown.length * viewHeight + 30
  const behindScale = Math.min(380 / Math.max(bed.width, plan.bagsAcross), 400 / heightBehind(plan))
  const behindHeight = Math.max(heightBehind(plan) * behindScale + 190, 460)
  const title = titleOf(plan)
  const height = Math.ceil(behindTop + behindHeight)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${page} ${height}`,
      width: page,
      height,
      role: 'img',
      'aria-labelledby': 'load-title load-desc',
      'font-family': "'Noto Sans CJK SC', 'Noto Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif",
    },
    element('title', { id: 'load-title' }, escapeText(wording.say(title))),
    element('desc', { id: 'load-desc' }, escapeText(wording.say(descriptionOf(plan)))),
    element('rect', { width: page, height, fill: '#ffffff' }),
    text(margin, 46, wording.say(title, ' · '), { 'font-size': 22, 'font-weight': 'bold' }),
    ...alarms.map((alarm, row) => alarmLine(margin, 76 + row * 22, alarm)),
    ...shown.map((group, view) =>
      fromAbove(
        plan,
        group,
        view === 0 ? undefined : bottom,
        { left: margin, top: viewTop + view * viewHeight, scale },
        wording,
      ),
    ),
    fromBehind(plan, { left: margin + 20, top: behindTop + 30, scale: behindScale }, wording),
    summary(plan, 680, behindTop + 10, page - 680 - 40, wording),
  )
}

const arrangements = {
  three: { zh: '横向三排', en: 'three abreast' },
  threeAndOne: { zh: '横向三排加一丁', en: 'three abreast and one crosswise' },
  four: { zh: '横向四排', en: 'four abreast' },
} as const satisfies Readonly<Record<StackedPlan['arrangement'], Text>>

function titleOf({ arrangement, layersStacked }: StackedPlan): Text {
  const { zh, en } = arrangements[arrangement]
  const layers = layersStacked === 1 ? '1 layer' : `${layersStacked} layers`
  return { zh: `装车图：${zh}，${layersStacked}层`, en: `Load plan: ${en}, ${layers}` }
}

function descriptionOf(plan: StackedPlan): Text {
  const { bagsStacked, bagsPerLayer, topLayerBags, layersStacked, stackHeight, centre } = plan
  const { zh, en } = arrangements[plan.arrangement]
  const alarms = alarmsOf(plan)
  return {
    zh: [
      `${zh}，共${bagsStacked}袋，码${layersStacked}层，高${stackHeight}毫米；满层${bagsPerLayer}袋，顶层${topLayerBags}袋。`,
      `重心前后偏离${centre.offsetAlong}毫米，左右偏离${centre.offsetAcross}毫米。`,
      ...alarms.map((alarm) => alarm.zh),
    ].join(''),
    en: [
      `${bagsStacked} bags, ${en}, in ${layersStacked} layers, ${stackHeight} mm high; ${bagsPerLayer} bags in a full layer, ${topLayerBags} in the top layer.`,
      `The centre of gravity is ${centre.offsetAlong} mm off along the bed and ${centre.offsetAcross} mm across.`,
      ...alarms.map((alarm) => alarm.en),
    ].join(' '),
  }
}
