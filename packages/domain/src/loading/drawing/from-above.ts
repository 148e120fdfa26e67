import type { Text } from '@zhidu/rules'
import type { StackedPlan } from '../plan'
import { centreMark, measureAcross, measureUpwards, scaleBar } from './marks'
import { paintOf, palette } from './palette'
import { element, line, text } from './svg'
import { metres } from './wording'
import type { Wording } from './wording'

type LayerGroup = StackedPlan['layers'][number]

/** Where a view stands on the page, and pixels in one millimetre. */
export interface Place {
  readonly left: number
  readonly top: number
  readonly scale: number
}

/** Height that the measures under a view take, px. */
export const measuresBelow = 205

/** One kind of layers seen from above (俯视图), the front of the bed at the left; what lies beneath shows pale. */
export function fromAbove(
  plan: StackedPlan,
  group: LayerGroup,
  beneath: LayerGroup | undefined,
  { left, top, scale }: Place,
  { say }: Wording,
): string {
  const { bed } = plan
  const isTop = beneath !== undefined
  const [width, height] = [bed.length * scale, bed.width * scale]
  const pixel = 1 / scale
  const overhang = Math.max(0, (plan.bagsAcross - bed.width) / 2) * scale
  const bag = (
    { x, y, length, width: across }: LayerGroup['bags'][number],
    attributes: Readonly<Record<string, string>>,
  ) =>
    element('rect', {
      x,
      // Driving leftwards, the left wall is at the bottom of the page.
      y: bed.width - y - across,
      width: length,
      height: across,
      rx: 5 * pixel,
      'stroke-width': pixel,
      ...attributes,
    })
  const [right, bottom] = [left + width, top + height]
  const below = bottom + 22 + overhang
  const front = Math.min(...group.bags.map(({ x }) => x))
  const rear = Math.max(...group.bags.map(({ x, length }) => x + length))
  const [middle, centre] = [left + width / 2, top + height / 2]
  return element(
    'g',
    { class: 'from-above' },
    text(left, top - 16 - overhang, say(titleOf(plan, group), ' · '), { 'font-size': 16, 'font-weight': 'bold' }),
    element(
      'g',
      { transform: `translate(${left} ${top}) scale(${scale})` },
      element('rect', { class: 'bed', x: 0, y: 0, width: bed.length, height: bed.width, fill: '#ffffff' }),
      ...(beneath?.bags ?? []).map((place) => bag(place, { class: 'beneath', ...palette.beneath })),
      ...group.bags.map((place) =>
        bag(place, { class: isTop ? 'bag top' : 'bag bottom', ...paintOf(place.crosswise, isTop) }),
      ),
      element('rect', {
        x: 0,
        y: 0,
        width: bed.length,
        height: bed.width,
        fill: 'none',
        stroke: '#1f2933',
        'stroke-width': 3 * pixel,
      }),
    ),
    line(left - 14, centre, right + 14, centre, axis),
    line(middle, top - 8, middle, bottom + 8, axis),
    centreMark(left + plan.centre.x * scale, bottom - plan.centre.y * scale),
    measureAcross(left, right, below, `${say(words.length)} ${metres(bed.length)}`),
    measureAcross(
      left + front * scale,
      left + rear * scale,
      below + 36,
      say(
        {
          zh: `码垛长 ${metres(rear - front)}，前空 ${metres(front)}`,
          en: `stack ${metres(rear - front)}, front gap ${metres(front)}`,
        },
        ' · ',
      ),
    ),
    measureAcross(
      left,
      left + plan.centre.x * scale,
      below + 72,
      say(
        {
          zh: `重心距前壁 ${metres(plan.centre.x)}，距左壁 ${metres(plan.centre.y)}`,
          en: `centre ${metres(plan.centre.x)} from the front, ${metres(plan.centre.y)} from the left`,
        },
        ' · ',
      ),
    ),
    scaleBar(left, below + 112, scale),
    measureUpwards(top, bottom, left - 22, `${say(words.width)} ${metres(bed.width)}`, 'left', top),
    element('path', { d: `M${left - 92} ${centre}l16 -11v22z`, fill: '#1f2933' }),
    text(left - 84, centre + 30, say(words.front), { 'text-anchor': 'middle', 'font-size': 12 }),
  )
}

const axis = { stroke: '#c0392b', 'stroke-width': 1, 'stroke-dasharray': '12 4 2 4' } as const

const words = {
  length: { zh: '车厢内长', en: 'inner length' },
  width: { zh: '内宽', en: 'inner width' },
  front: { zh: '车头', en: 'front' },
} as const satisfies Readonly<Record<string, Text>>

function titleOf({ layersStacked }: StackedPlan, { fromLayer, toLayer, bags }: LayerGroup): Text {
  const { length: count } = bags
  const isOne = fromLayer === toLayer
  if (toLayer < layersStacked) {
    return isOne
      ? { zh: `俯视：第${toLayer}层，${count}袋`, en: `From above: layer ${toLayer}, ${count} bags` }
      : {
          zh: `俯视：第${fromLayer}至${toLayer}层，每层${count}袋`,
          en: `From above: layers ${fromLayer} to ${toLayer}, ${count} bags each`,
        }
  }
  return isOne
    ? { zh: `俯视：第${toLayer}层（顶层），${count}袋`, en: `From above: layer ${toLayer} (top), ${count} bags` }
    : { zh: `俯视：各层相同，每层${count}袋`, en: `From above: all ${toLayer} layers alike, ${count} bags each` }
}
