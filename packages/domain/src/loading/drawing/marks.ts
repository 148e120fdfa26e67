import { element, line, text } from './svg'

const ink = { stroke: '#52606d' } as const

/** A measure under or over a view, from one x to another. */
export function measureAcross(from: number, to: number, y: number, words: string): string {
  return element(
    'g',
    { class: 'measure' },
    line(from, y, to, y, ink),
    ...[from, to].map((x) => line(x, y - 6, x, y + 6, ink)),
    text((from + to) / 2, y + 18, words, { 'text-anchor': 'middle' }),
  )
}

/** A measure beside a view, from one y to another, its words turned to read upwards. */
export function measureUpwards(from: number, to: number, x: number, words: string, side: 'left' | 'right'): string {
  const [middle, at] = [(from + to) / 2, side === 'left' ? x - 9 : x + 19]
  return element(
    'g',
    { class: 'measure' },
    line(x, from, x, to, ink),
    ...[from, to].map((y) => line(x - 6, y, x + 6, y, ink)),
    text(at, middle, words, { 'text-anchor': 'middle', transform: `rotate(-90 ${at} ${middle})` }),
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
