import type { Axis, Boxes, Json, Part, Sides } from './documents'

/*
 * The checker's own reading of a rulebook. It shares no code with the rest of the package, so that a mistake there
 * cannot hide here; it relies on nothing but that the document can be loaded (parseRulebook refuses the others).
 */

/** More than an honest certificate needs: a forged one must not make the checker run out of memory. */
const mostBoxes = 50_000

const bounds: Json = { from: 'greaterThanInclusive', above: 'greaterThan', to: 'lessThanInclusive', below: 'lessThan' }
/** Where the first holds of a fact that is there, just where the second does not. */
const negated: Readonly<Record<string, string>> = {
  notEqual: 'equal',
  notIn: 'in',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
}

/** The facts as axes, by name, and after them the pairs of quantities that are compared with each other. */
export function axesOf(facts: Json, texts: Json, pairs: readonly (readonly string[])[]): readonly Axis[] {
  const names = Object.keys(facts).sort()
  // Ticks of quantities have an order of their own; places of texts have none.
  const quantities = names.filter((name) =>
    ['number', 'integer', 'instant'].includes(String((facts[name] as Json)['type'])),
  )
  const orders = pairs.map(([left = '', right = '', ...others]): Axis => {
    if (others.length > 0 || !quantities.includes(left) || !quantities.includes(right))
      throw new RangeError('a pair is not one of two quantities')
    const pair = [names.indexOf(left), names.indexOf(right)] as const
    return { name: `${left} ${right}`, first: 0, end: 2, last: 2, placeOf: Number, pair }
  })
  return [...names.map((name) => factAxis(name, facts[name] as Json, texts[name])), ...orders]
}

/** Brings conditions into boxes of the axes: together they hold just the inputs that a condition holds for. */
export function boxReader(axes: readonly Axis[], facts: Json, shared: Json): (when: unknown) => Boxes {
  const index = new Map(axes.map(({ name }, at) => [name, at]))
  const narrow = (boxes: Boxes, name: string, partsOn: (axis: Axis) => readonly Part[]): Boxes => {
    const at = index.get(name) ?? -1
    const axis = axes[at]
    if (axis === undefined) throw new RangeError(`the certificate does not speak of ${name}`)
    if (boxes.length > mostBoxes) throw new RangeError('a condition comes to too many boxes')
    const parts = partsOn(axis)
    const narrowed: Sides[] = []
    for (const box of boxes)
      for (const [low, high] of parts) {
        const [from, to] = [Math.max(box[2 * at] ?? 0, low), Math.min(box[2 * at + 1] ?? 0, high)]
        if (from <= to) narrowed.push(box.with(2 * at, from).with(2 * at + 1, to))
      }
    return narrowed
  }
  /** A comparison with an absent fact never holds, negated or not. */
  const compare = (boxes: Boxes, not: boolean, fact: string, operator: string, value: unknown): Boxes => {
    if (typeof value !== 'object' || value === null || !('fact' in value))
      return narrow(boxes, fact, (axis) => partsOf(axis, not, operator, value))
    const other = String(value.fact)
    const words = wordsOf(facts[fact] as Json)
    if (words !== undefined)
      return words.flatMap((word) => compare(compare(boxes, false, fact, 'equal', word), not, other, operator, word))
    const present = [fact, other].reduce((left, name) => compare(left, true, name, 'equal', null), boxes)
    if (index.has(`${fact} ${other}`))
      return narrow(present, `${fact} ${other}`, (axis) => partsOf(axis, not, operator, 1))
    const turned = (axis: Axis) => partsOf(axis, not, operator, 1).map(([low, high]): Part => [2 - high, 2 - low])
    return narrow(present, `${other} ${fact}`, turned)
  }
  const lower = (boxes: Boxes, not: boolean, condition: Json): Boxes => {
    const { all, any, not: inner, condition: name, fact, operator, value } = condition
    if (inner !== undefined) return lower(boxes, !not, inner as Json)
    if (name !== undefined) return lower(boxes, not, shared[name as string] as Json)
    if (fact !== undefined) return compare(boxes, not, fact as string, operator as string, value)
    const parts = (all ?? any ?? Object.entries(condition).flatMap(testsOf)) as readonly Json[]
    if ((any === undefined) !== not) return parts.reduce((left, part) => lower(left, not, part), boxes)
    return parts.flatMap((part) => lower(boxes, not, part))
  }
  const whole = axes.flatMap(({ first, last }) => [first, last])
  return (when) => lower([whole], false, when as Json)
}

/** Where a comparison with constants holds; negated, it holds at the other places of a fact that is there. */
function partsOf(axis: Axis, not: boolean, operator: string, value: unknown): readonly Part[] {
  const { first, end, last, placeOf } = axis
  const opposite = negated[operator]
  if (opposite !== undefined) return partsOf(axis, !not, opposite, value)
  if (not) {
    const parts = partsOf(axis, false, operator, value)
    return [...parts, [end + 1]].map(([low = 0], at) => [(parts[at - 1]?.[1] ?? first - 1) + 1, low - 1])
  }
  if (value === null) return end < last ? [[last, last]] : []
  const list = (Array.isArray(value) ? value : [value]).map(placeOf)
  const [place = 0] = list
  if (operator === 'lessThan') return [[first, Math.min(end, place - 1)]]
  if (operator === 'lessThanInclusive') return [[first, Math.min(end, place)]]
  if (operator !== 'equal' && operator !== 'in') throw new RangeError(`an unknown operator ${operator}`)
  const places = new Set(list.filter((item) => item >= first && item <= end).sort((a, b) => a - b))
  const ends = [...places].filter((item) => !places.has(item + 1))
  return [...places].filter((item) => !places.has(item - 1)).map((item, at) => [item, ends[at] ?? item])
}

/** The comparisons that the table shorthand of one fact stands for. */
function testsOf([fact, test]: readonly [string, unknown]): readonly Json[] {
  if (Array.isArray(test)) return [{ fact, operator: 'in', value: test }]
  if (typeof test !== 'object' || test === null || 'fact' in test) return [{ fact, operator: 'equal', value: test }]
  if ('present' in test) return [{ fact, operator: test.present === true ? 'notEqual' : 'equal', value: null }]
  if ('not' in test) return [{ fact, operator: Array.isArray(test.not) ? 'notIn' : 'notEqual', value: test.not }]
  return Object.entries(test).map(([key, value]): Json => ({ fact, operator: bounds[key], value }))
}

function wordsOf({ type, values }: Json): readonly unknown[] | undefined {
  return type === 'boolean' ? [true, false] : type === 'enum' ? Object.keys(values as object).sort() : undefined
}

function factAxis(name: string, spec: Json, texts: unknown): Axis {
  const absent = spec['presence'] === 'optional' ? 1 : 0
  const isOpen = spec['type'] === 'string'
  const words = wordsOf(spec) ?? (isOpen ? ((texts ?? []) as readonly unknown[]) : undefined)
  if (words === undefined) {
    const scale = spec['type'] === 'number' ? Number(spec['scale']) : 1
    const placeOf = (value: unknown) =>
      Math.round((typeof value === 'string' ? Date.parse(value) : Number(value)) * scale)
    const [first, end] = [placeOf(spec['min'] ?? -8.64e15), placeOf(spec['max'] ?? 8.64e15)]
    return { name, first, end, last: end + absent, placeOf }
  }
  const places = new Map(words.map((word, place) => [word, place]))
  if (places.size !== words.length) throw new RangeError(`a text of ${name} stands twice in the certificate`)
  const placeOf = (value: unknown): number => {
    const place = places.get(value)
    // A text that a condition names must have a place of its own: the last place is that of all the others.
    if (place === undefined) throw new RangeError(`the certificate leaves out a text of ${name}`)
    return place
  }
  const end = isOpen ? words.length : words.length - 1
  return { name, first: 0, end, last: end + absent, placeOf }
}
