import type { Text } from '@zhidu/rules'
import { planWarnings } from '../plan'
import type { StackedPlan } from '../plan'
import { centreMark } from './marks'
import { palette } from './palette'
import { element, line, text } from './svg'
import { metres } from './wording'
import type { Wording } from './wording'

const rowHeight = 25
const alarm = '#b42318'

/** The figures of a plan, its warnings and what the colours mean, in a column. */
export function summary(plan: StackedPlan, left: number, top: number, width: number, wording: Wording): string {
  const rows = figuresOf(plan)
  const legendTop = top + rows.length * rowHeight + 30
  return element(
    'g',
    { class: 'summary' },
    ...rows.map(([label, value], row) => {
      const y = top + row * rowHeight
      return element(
        'g',
        {},
        text(left, y, wording.say(label, ' '), { fill: '#52606d' }),
        text(left + width, y, wording.say(value, ' / '), { 'text-anchor': 'end', 'font-weight': 'bold' }),
        line(left, y + 8, left + width, y + 8, { stroke: '#e4e7eb' }),
      )
    }),
    ...legendOf(plan).map(({ label, paint }, item) => {
      const y = legendTop + item * 24
      const sign =
        paint === undefined
          ? centreMark(left + 13, y - 5)
          : element('rect', { x: left, y: y - 14, width: 26, height: 18, rx: 4, ...paint })
      return sign + text(left + 38, y, wording.say(label))
    }),
  )
}

/** What has to be heeded before loading: the order that does not fit, and every warning with both measures. */
export function alarmsOf(plan: StackedPlan): readonly Text[] {
  const { fits, bags, bagsThatFit, layersNeeded, layerLimit, warnings } = plan
  const amended: Text = {
    zh: `装不下：订货${bags}袋需${layersNeeded}层，限高${layerLimit}层最多${bagsThatFit}袋，先改单再装车。`,
    en: `Does not fit: ${bags} bags need ${layersNeeded} layers; ${layerLimit} layers hold ${bagsThatFit}. Amend the order before loading.`,
  }
  return [
    ...(fits ? [] : [amended]),
    ...warnings.map(({ warning, measured, limit }): Text => {
      const { zh, en } = planWarnings[warning]
      return {
        zh: `注意：${zh}（${metres(measured)}，限值${metres(limit)}）。`,
        en: `Mind: ${en} (${metres(measured)}, limit ${metres(limit)}).`,
      }
    }),
  ]
}

/** One alarm on its own line. */
export function alarmLine(x: number, y: number, words: string): string {
  return text(x, y, words, { fill: alarm, 'font-weight': 'bold', 'font-size': 14, class: 'alarm' })
}

const bagsOf = (count: number): Text => ({ zh: `${count}袋`, en: `${count} bags` })
const measure = (value: string): Text => ({ zh: value, en: value })

function figuresOf(plan: StackedPlan): readonly (readonly [Text, Text])[] {
  const { centre, layersStacked: stacked, layerLimit } = plan
  const { length = 0, width = 0 } = plan.layers[0]?.bags[0] ?? {}
  const bagSize = `${Math.max(length, width)} × ${Math.min(length, width)} × ${plan.bagHeight} mm`
  return [
    [{ zh: '订货', en: 'Ordered' }, bagsOf(plan.bags)],
    [{ zh: '货重', en: 'Weight' }, measure(`${plan.weight / 1000} t`)],
    [{ zh: '码放', en: 'Stacked' }, bagsOf(plan.bagsStacked)],
    [
      { zh: '层数', en: 'Layers' },
      { zh: `${stacked}层（限${layerLimit}层）`, en: `${stacked} (limit ${layerLimit})` },
    ],
    [{ zh: '满层袋数', en: 'In a full layer' }, bagsOf(plan.bagsPerLayer)],
    [{ zh: '顶层袋数', en: 'In the top layer' }, bagsOf(plan.topLayerBags)],
    [{ zh: '一袋', en: 'A bag' }, measure(bagSize)],
    [{ zh: '重心距前壁', en: 'Centre from the front wall' }, measure(metres(centre.x))],
    [{ zh: '重心距左壁', en: 'Centre from the left wall' }, measure(metres(centre.y))],
    [{ zh: '重心高出底板', en: 'Centre above the floor' }, measure(metres(centre.z))],
    [{ zh: '重心偏后（负为偏前）', en: 'Centre to the rear' }, measure(`${centre.offsetAlong} mm`)],
    [{ zh: '重心偏右（负为偏左）', en: 'Centre to the right' }, measure(`${centre.offsetAcross} mm`)],
  ]
}

function legendOf(plan: StackedPlan): readonly { label: Text; paint?: { fill: string; stroke: string } }[] {
  const hasTop = plan.layers.length > 1
  const [crosswise, topCrosswise] = [0, 1].map(
    (group) => plan.layers[group]?.bags.some((bag) => bag.crosswise) ?? false,
  )
  return [
    { label: { zh: '一袋', en: 'a bag' }, paint: palette.bag },
    ...(crosswise ? [{ label: { zh: '丁放的一袋', en: 'a bag laid crosswise' }, paint: palette.crosswise }] : []),
    ...(hasTop ? [{ label: { zh: '顶层的袋', en: 'a bag of the top layer' }, paint: palette.top }] : []),
    ...(topCrosswise
      ? [{ label: { zh: '顶层丁放的袋', en: 'a crosswise bag of the top layer' }, paint: palette.topCrosswise }]
      : []),
    { label: { zh: '全车货物重心', en: 'centre of gravity of the load' } },
  ]
}
