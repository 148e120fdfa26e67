import type { Text } from '@zhidu/rules'
import type { StackedPlan } from '../plan'
import type { Place } from './from-above'
import { centreMark, measureAcross, measureUpwards, scaleBar } from './marks'
import { paintOf } from './palette'
import { element, line, text } from './svg'
import { metres } from './wording'
import type { Wording } from './wording'

type LayerGroup = StackedPlan['layers'][number]

/** Height that the view takes, in mm: from the ground to the highest layer that is allowed. */
export function heightBehind({ layerLimit, bagHeight, floorHeight }: StackedPlan): number {
  return layerLimit * bagHeight + (floorHeight ?? 0)
}

/** The load seen from behind (后视图), left is left in driving direction. */
export function fromBehind(plan: StackedPlan, { left, top, scale }: Place, { say }: Wording): string {
  const { bed, bagHeight, stackHeight, layerLimit, floorHeight, aboveGround } = plan
  const right = left + bed.width * scale
  const floor = top + layerLimit * bagHeight * scale
  const ground = floor + (floorHeight ?? 0) * scale
  const crest = floor - stackHeight * scale
  const limit = floor - layerLimit * bagHeight * scale
  const highest = limit - 30
  const pixel = 1 / scale
  const overhang = Math.max(0, plan.bagsAcross - bed.width) * scale
  const layer = (group: LayerGroup, number: number): string[] =>
    facesOf(group).map(({ y, width, crosswise }) =>
      element('rect', {
        class: 'face',
        x: y,
        y: -number * bagHeight,
        width,
        height: bagHeight,
        rx: 4 * pixel,
        'stroke-width': pixel,
        ...paintOf(crosswise, group.fromLayer > 1),
      }),
    )
  const numbers = plan.layers.flatMap(layersOf)
  const size = Math.min(11, bagHeight * scale * 0.8)
  return element(
    'g',
    { class: 'from-behind' },
    text(left, top - 34, say(words.title, ' · '), { 'font-size': 16, 'font-weight': 'bold' }),
    ...[left, right].map((x) => line(x, floor, x, limit - 8, { stroke: '#9aa5b1', 'stroke-dasharray': '3 3' })),
    element(
      'g',
      { transform: `translate(${left} ${floor}) scale(${scale})` },
      ...plan.layers.flatMap((group) => layersOf(group).flatMap((number) => layer(group, number))),
    ),
    line(left - 6, floor + 2, right + 6, floor + 2, { 'stroke-width': 4 }),
    ...numbers.map((number) =>
      text(left - overhang / 2 - 8, floor - (number - 0.5) * bagHeight * scale + size * 0.36, String(number), {
        'font-size': size,
        'text-anchor': 'end',
        fill: '#52606d',
      }),
    ),
    line(left - 26, limit, right + 26, limit, { stroke: '#c0392b', 'stroke-width': 1.5, 'stroke-dasharray': '8 4' }),
    text((left + right) / 2, limit - 8, say({ zh: `限高${layerLimit}层`, en: `limit: ${layerLimit} layers` }), {
      fill: '#c0392b',
      'text-anchor': 'middle',
    }),
    line((left + right) / 2, floor + 8, (left + right) / 2, limit, axis),
    centreMark(left + plan.centre.y * scale, floor - plan.centre.z * scale),
    measureUpwards(
      crest,
      floor,
      right + overhang / 2 + 26,
      `${say(words.stack)} ${metres(stackHeight)}`,
      'right',
      highest,
    ),
    ...(aboveGround === null || aboveGround === undefined
      ? []
      : [
          line(left - 70, ground, right + 90, ground, { stroke: '#7b8794', 'stroke-width': 2 }),
          measureUpwards(floor, ground, left - 34, `${say(words.floor)} ${metres(floorHeight ?? 0)}`, 'left', highest),
          measureUpwards(
            crest,
            ground,
            right + overhang / 2 + 74,
            `${say(words.above)} ${metres(aboveGround)}`,
            'right',
            highest,
          ),
        ]),
    measureUpwards(
      floor - plan.centre.z * scale,
      floor,
      right + overhang / 2 + 122,
      `${say(words.centre)} ${metres(plan.centre.z)}`,
      'right',
      highest,
    ),
    scaleBar(left, ground + 104, scale),
    measureAcross(left, right, ground + 22, `${say(words.width)} ${metres(bed.width)}`),
    ...(plan.bagsAcross === bed.width
      ? []
      : [
          measureAcross(
            (left + right - plan.bagsAcross * scale) / 2,
            (left + right + plan.bagsAcross * scale) / 2,
            ground + 62,
            `${say(words.bags)} ${metres(plan.bagsAcross)}`,
          ),
        ]),
  )
}

const axis = { stroke: '#c0392b', 'stroke-width': 1, 'stroke-dasharray': '12 4 2 4' } as const

const words = {
  title: { zh: '后视', en: 'From behind' },
  stack: { zh: '码高', en: 'stack' },
  floor: { zh: '底板', en: 'floor' },
  above: { zh: '离地', en: 'above ground' },
  centre: { zh: '重心高', en: 'centre' },
  width: { zh: '车厢内宽', en: 'inner width' },
  bags: { zh: '袋排总宽', en: 'bags together' },
} as const satisfies Readonly<Record<string, Text>>

function layersOf({ fromLayer, toLayer }: LayerGroup): number[] {
  return Array.from({ length: toLayer - fromLayer + 1 }, (_, layer) => fromLayer + layer)
}

/** Faces of one layer, those further to the front first, so that the nearer ones are drawn over them. */
function facesOf({ bags }: LayerGroup): LayerGroup['bags'] {
  const ordered = [...bags].sort((a, b) => b.x + b.length - (a.x + a.length))
  const nearest = new Map(ordered.toReversed().map((bag) => [`${bag.y} ${bag.width}`, bag]))
  return [...nearest.values()].sort((a, b) => a.x + a.length - (b.x + b.length))
}
