import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StackedPlan } from '../plan'
import { plannedOrders, stackedOf } from '../plan/plan-fixtures'
import { drawLoad } from './index'
import { widthOf } from './marks'
import { escapeText } from './svg'
import { flat, readXml } from './xml-fixture'
import type { XmlElement } from './xml-fixture'

const drawn = (plan: StackedPlan, ...rest: [] | ['zh' | 'en' | 'both']): readonly XmlElement[] =>
  flat(readXml(drawLoad(plan, ...rest)))
const ofClass = (elements: readonly XmlElement[], word: string): readonly XmlElement[] =>
  elements.filter(({ attributes }) => attributes['class']?.split(' ').includes(word))
const wordsOf = (elements: readonly XmlElement[]): string => elements.map(({ words }) => words).join('\n')
const box = ({ attributes }: XmlElement) => {
  const [x = NaN, y = NaN, width = NaN, height = NaN] = ['x', 'y', 'width', 'height'].map((key) =>
    Number(attributes[key]),
  )
  return { x, y, right: x + width, bottom: y + height }
}
/** Where the words of a measure stand, 13 pixels high, also when they are turned to read upwards. */
const wordsBox = ({ attributes, words }: XmlElement) => {
  const [x, y, length] = [Number(attributes['x']), Number(attributes['y']), widthOf(words)]
  const before = attributes['text-anchor'] === 'middle' ? length / 2 : 0
  return attributes['transform'] === undefined
    ? { x: x - before, y: y - 13, right: x - before + length, bottom: y }
    : { x: x - 13, y: y + before - length, right: x, bottom: y + before }
}
type Box = ReturnType<typeof box>
const cover = (a: Box, b: Box): boolean => a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom
const every = (holds: (plan: StackedPlan) => void) =>
  fc.assert(
    fc.property(plannedOrders, (input) => {
      holds(stackedOf(input))
    }),
    { numRuns: 60 },
  )
const crosswise = { line: 'line1', method: 'hand', wish: undefined, width: 2.5 }

describe('the drawing of any plan', () => {
  it('is well-formed XML in each language, with a title and a description for those who cannot see it', () => {
    every((plan) => {
      for (const language of ['zh', 'en', 'both'] as const) {
        const [root, title, desc] = drawn(plan, language)
        expect([root?.name, title?.name, desc?.name]).toEqual(['svg', 'title', 'desc'])
        expect(root?.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'load-title load-desc' })
        expect(title?.words).not.toBe('')
        expect(desc?.words).toContain(String(plan.bagsStacked))
      }
    })
  })

  it('shows every bag of the bottom and the top layer where the plan puts it, inside the bed unless warned', () => {
    every((plan) => {
      const elements = drawn(plan)
      const [bottom, top] = ['bottom', 'top'].map((layer) => ofClass(elements, layer))
      const [first, second] = plan.layers
      expect(bottom).toHaveLength(first?.bags.length ?? 0)
      expect(top).toHaveLength(second?.bags.length ?? 0)
      expect(ofClass(elements, 'beneath')).toHaveLength(second === undefined ? 0 : (first?.bags.length ?? 0))
      const [bed] = ofClass(elements, 'bed').map(box)
      expect(bed).toEqual({ x: 0, y: 0, right: plan.bed.length, bottom: plan.bed.width })
      const isWarned = plan.warnings.some(({ warning }) => warning === 'bagsWider')
      const outside = ofClass(elements, 'bag')
        .map(box)
        .filter(({ x, y, right, bottom: low }) => x < 0 || right > plan.bed.length || y < 0 || low > plan.bed.width)
      if (!isWarned) expect(outside).toEqual([])
    })
  })

  it('shows every layer from behind, and none above the limit', () => {
    every((plan) => {
      const faces = ofClass(drawn(plan), 'face').map(box)
      const tops = new Set(faces.map(({ y }) => -y / plan.bagHeight))
      expect([...tops].toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: plan.layersStacked }, (_, layer) => layer + 1),
      )
      expect(Math.max(...tops)).toBeLessThanOrEqual(plan.layerLimit)
    })
  })

  it('draws all of one view to one scale', () => {
    every((plan) => {
      const scales = drawn(plan).flatMap(
        ({ attributes }) => /scale\(([^)]*)\)/.exec(attributes['transform'] ?? '')?.[1] ?? [],
      )
      expect(scales).toHaveLength(plan.layers.length + 1)
      expect(scales.every((scale) => /^[0-9.]+$/.test(scale) && Number(scale) > 0)).toBe(true)
      expect(new Set(scales.slice(0, -1)).size).toBe(1)
    })
  })

  it('has no words of a measure that cover another, or leave the page, however small the stack', () => {
    const small = fc.record({ bags: fc.integer({ min: 1, max: 900 }), floorHeight: fc.integer({ min: 0, max: 3000 }) })
    fc.assert(
      fc.property(plannedOrders, small, (input, { bags, floorHeight }) => {
        const elements = drawn(stackedOf({ ...input, bags, floorHeight: floorHeight / 1000 }))
        const boxes = ofClass(elements, 'measure').flatMap(({ children }) =>
          children.filter(({ name }) => name === 'text').map(wordsBox),
        )
        expect(boxes.length).toBeGreaterThan(7)
        for (const [index, one] of boxes.entries()) {
          expect(Math.min(one.x, one.y)).toBeGreaterThanOrEqual(0)
          expect(one.right).toBeLessThanOrEqual(1180)
          for (const other of boxes.slice(index + 1)) expect([one, other, cover(one, other)]).toContain(false)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('shows a metre at the scale of each view', () => {
    every((plan) => {
      const elements = drawn(plan)
      const bars = ofClass(elements, 'scale-bar')
      expect(bars).toHaveLength(plan.layers.length + 1)
      const scales = elements.flatMap(
        ({ attributes }) => /scale\(([^)]*)\)/.exec(attributes['transform'] ?? '')?.[1] ?? [],
      )
      const halves = bars.map(({ children }) => Number(children[0]?.attributes['width']))
      for (const [view, half] of halves.entries()) expect(half).toBeCloseTo(500 * Number(scales[view]), 1)
    })
  })

  it('asks for nothing from elsewhere', () => {
    every((plan) => {
      const svg = drawLoad(plan)
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
        /https?:|href|url\(|@import|<script|<style|on[a-z]+=/,
      )
      expect(svg).not.toMatch(/NaN|undefined|null|\[object/)
    })
  })
})

describe('what a loader reads from it', () => {
  const plan = stackedOf({ ...crosswise, tonnes: 28, floorHeight: 1.2 })

  it('the measures of bed and stack in both languages', () => {
    const words = wordsOf(drawn(plan))
    for (const measure of [
      '车厢内长 inner length 6.50 m',
      '车厢内宽 inner width 2.50 m',
      '码高 stack 1.32 m',
      '离地 above ground 2.52 m',
      '底板 floor 1.20 m',
      '袋排总宽 bags together 2.40 m',
      '限高14层 limit: 14 layers',
      '第1至10层，每层52袋 · From above: layers 1 to 10, 52 bags each',
      '第11层（顶层），40袋 · From above: layer 11 (top), 40 bags',
    ]) {
      expect(words).toContain(measure)
    }
  })

  it('one language alone has no words of the other', () => {
    expect(wordsOf(drawn(plan, 'en'))).not.toMatch(/\p{Script=Han}/u)
    expect(wordsOf(drawn(plan, 'zh'))).not.toMatch(/inner|stack|layer/i)
  })

  it('where the centre of gravity lies, in each view', () => {
    expect(ofClass(drawn(plan), 'centre-of-gravity')).toHaveLength(4)
  })

  it('which bags lie crosswise and which are on top: each kind has a paint of its own', () => {
    const paints = new Set(ofClass(drawn(plan), 'bag').map(({ attributes }) => attributes['fill']))
    expect(paints.size).toBe(3)
    const full = stackedOf({ ...crosswise, tonnes: null, bags: 52 + 50 })
    expect(new Set(ofClass(drawn(full), 'bag').map(({ attributes }) => attributes['fill'])).size).toBe(4)
  })

  it('equal layers are drawn once', () => {
    const elements = drawn(stackedOf({ tonnes: 20 }))
    expect(ofClass(elements, 'from-above')).toHaveLength(1)
    expect(wordsOf(elements)).toContain('各层相同，每层40袋 · From above: all 10 layers alike, 40 bags each')
  })

  it('that an order does not fit, and every warning with the measure and the limit', () => {
    const tooMuch = ofClass(drawn(stackedOf({ tonnes: 40 })), 'alarm')
    expect(wordsOf(tooMuch)).toContain('装不下：订货800袋需20层，限高15层最多600袋')
    expect(wordsOf(tooMuch)).toContain('800 bags need 20 layers; 15 layers hold 600')
    const wide = stackedOf({ cargo: 'winterStored', line: 'line1', method: 'hand', width: 2.4 })
    expect(wordsOf(ofClass(drawn(wide, 'en'), 'alarm'))).toContain('(2.60 m, limit 2.40 m)')
  })

  it('each alarm is a sentence of its own in the description', () => {
    // Wider bags than the bed, an order that does not fit, and a load that is too high.
    const plan = stackedOf({ ...crosswise, cargo: 'winterStored', wish: 4, width: 2.55, tonnes: 60, floorHeight: 3 })
    const descriptionIn = (language: 'zh' | 'en') => drawn(plan, language)[2]?.words ?? ''
    expect(plan.warnings).toHaveLength(2)
    expect(descriptionIn('zh').match(/(^|。)(装不下|注意)/g)).toEqual(['。装不下', '。注意', '。注意'])
    expect(descriptionIn('zh')).toMatch(/。$/)
    expect(descriptionIn('en').match(/\. (Does not fit|Mind)/g)).toEqual(['. Does not fit', '. Mind', '. Mind'])
    expect(descriptionIn('en')).toMatch(/\.$/)
  })

  it('the left of the truck is below in the view from above and left in the view from behind', () => {
    const elements = drawn(stackedOf({ ...crosswise, tonnes: null, bags: 52 }))
    const turned = '#cf8a45'
    const [above] = ofClass(elements, 'bag').filter(({ attributes }) => attributes['fill'] === turned)
    const [behind] = ofClass(elements, 'face').filter(({ attributes }) => attributes['fill'] === turned)
    // The crosswise bags lie at the right-hand wall, 50 mm from it.
    expect(above?.attributes).toMatchObject({ y: '50' })
    expect(behind?.attributes).toMatchObject({ x: '2000', width: '450' })
  })
})

it('signs that XML reserves are escaped', () => {
  expect(escapeText(`<a b='c' d="e">&`)).toBe('&lt;a b=&apos;c&apos; d=&quot;e&quot;&gt;&amp;')
})
