import { element, line, text } from './svg'

const ink = { stroke: '#52606d' } as const

/** A measure under a view, from one x to another; words that are longer than it begin where it begins. */
export function measureAcross(from: number, to: number, y: number, words: string): string {
  return element(
    'g',
    { class: 'measure' },
    line(from, y, to, y, ink),
    ...[from, to].map((x) => line(x, y - 6, x, y + 6, ink)),
    widthOf(words) <= to - from
      ? text((from + to) / 2, y + 18, words, { 'text-anchor': 'middle' })
      : text(from, y + 18, words),
  )
}

/** About how wide words are at 13 pixels: a Chinese character is as wide as it is high, others half of that. */
export function widthOf(words: string): number {
  const wide = words.match(/[\p{Script=Han}（），：；]/gu)?.length ?? 0
  return wide * 13 + (words.length - wide) * 7.5
}

/**
 * A measure beside a view, from one y to another, its words turned to read upwards. Where the words are longer than
 * what is measured they go on above it in the same line, so that they cover nothing beside it; without
 * the room for it they reach beyond both its ends.
 * @param highest where the room above ends
 */
export function measureUpwards(
  from: number,
  to: number,
  x: number,
  words: string,
  side: 'left' | 'right',
  highest: number,
): string {
  const [length, start] = [widthOf(words), Math.min(from, to) - 10]
  const isBeside = length <= Math.abs(to - from) || start - length < highest
  const [at, y] = isBeside ? [side === 'left' ? x - 9 : x + 19, (from + to) / 2] : [x + 4, start]
  return element(
    'g',
    { class: 'measure' },
    line(x, from, x, to, ink),
    ...[from, to].map((end) => line(x - 6, end, x + 6, end, ink)),
    text(at, y, words, { 'text-anchor': isBeside ? 'middle' : 'start', transform: `rotate(-90 ${at} ${y})` }),
  )
}

/** A bar of one metre at the scale of a view, its halves light and dark. */
export function scaleBar(x: number, y: number, scale: number): string {
  const half = 500 * scale
  return element(
    'g',
    { class: 'scale-bar' },
    element('rect', { x, y: y - 4, width: half, height: 8, fill: '#1f2933', stroke: '#1f2933' }),
    element('rect', { x: x + half, y: y - 4, width: half, height: 8, fill: '#ffffff', stroke: '#1f2933' }),
    text(x + 2 * half + 8, y + 5, '1 m'),
  )
}

/** The sign of a centre of gravity: a circle of black and white quarters. */
export function centreMark(x: number, y: number): string {
  const r = 10
  const quarter = (sweep: 1 | -1): string => `M${x} ${y}h${sweep * r}A${r} ${r} 0 0 1 ${x} ${y + sweep * r}Z`
  return element(
    'g',
    { class: 'centre-of-gravity' },
    element('circle', { cx: x, cy: y, r: r + 2.5, fill: '#ffffff' }),
    element('circle', { cx: x, cy: y, r, fill: '#ffffff', stroke: '#111827', 'stroke-width': 1.5 }),
    element('path', { d: `${quarter(1)}${quarter(-1)}`, fill: '#111827' }),
  )
}
