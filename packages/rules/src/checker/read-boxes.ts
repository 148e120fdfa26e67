/*
 * The checker's own reading of a rulebook. It shares no code with the rest of the package, so that a mistake there
 * cannot hide here; it relies on nothing but that the document can be loaded (parseRulebook refuses the others).
 */

export type Json = Readonly<Record<string, unknown>>
type Part = readonly [low: number, high: number]

/** One fact, its values as whole numbers: ticks, or places of words; or how two facts stand: less 0, same 1, more 2. */
export interface Axis {
  readonly facts: readonly string[]
  readonly first: number
  /** The last place, which means absence where the fact may be absent. */
  readonly last: number
  readonly mayLack: boolean
  readonly placeOf: (value: unknown) => number
}

/** The lowest and the highest place on each axis, one after the other. */
export type Sides = readonly number[]

/** More than an honest certificate needs: a forged one must not make the checker run out of memory. */
const mostBoxes = 50_000

const opposites = [
  ['equal', 'notEqual'],
  ['lessThan', 'greaterThanInclusive'],
  ['greaterThan', 'lessThanInclusive'],
  ['in', 'notIn'],
]
const opposite = new Map([...opposites, ...opposites.map((pair) => [...pair].reverse())] as [string, string][])
const bounds: Json = { from: 'greaterThanInclusive', above: 'greaterThan', to: 'lessThanInclusive', below: 'lessThan' }

/** The facts as axes, by name, and after them the pairs of quantities that are compared with each other. */
export function axesOf(facts: Json, texts: Json, pairs: readonly (readonly string[])[]): readonly Axis[] {
  const names = Object.keys(facts).sort()
  const own = names.map((name) => factAxis(name, facts[name] as Json, texts[name]))
  // Ticks of quantities have an order of their own; places of texts have none, and a name alone would hide its fact.
  const quantities = ['number', 'integer', 'instant']
  const isQuantity = (name: string): boolean => quantities.includes(String((facts[name] as Json | undefined)?.['type']))
  return own.concat(
    pairs.map((pair) => {
      if (pair.length !== 2 || !pair.every(isQuantity)) throw new RangeError('a pair is not one of two quantities')
      return { facts: pair, first: 0, last: 2, mayLack: false, placeOf: Number }
    }),
  )
}

/** Brings conditions into boxes of the axes: together they hold just the inputs that a condition holds for. */
export function boxReader(axes: readonly Axis[], facts: Json, shared: Json): (when: unknown) => readonly Sides[] {
  const index = new Map(axes.map((axis, at) => [axis.facts.join(' '), at]))

  const narrow = (boxes: readonly Sides[], name: string, parts: (axis: Axis) => readonly Part[]): readonly Sides[] => {
    const at = index.get(name) ?? -1
    const axis = axes[at]
    if (axis === undefined) throw new RangeError(`the certificate does not speak of ${name}`)
    const allowed = parts(axis)
    if (boxes.length > mostBoxes) throw new RangeError('a condition comes to too many boxes')
    const narrowed: Sides[] = []
    for (const box of boxes)
      for (const [low, high] of allowed) {
        const [from, to] = [Math.max(box[2 * at] ?? 0, low), Math.min(box[2 * at + 1] ?? 0, high)]
        if (from > to) continue
        const cut = [...box]
        ;[cut[2 * at], cut[2 * at + 1]] = [from, to]
        narrowed.push(cut)
      }
    return narrowed
  }
  /** A comparison with an absent fact never holds, negated or not. */
  const compare = (boxes: readonly Sides[], fact: string, operator: string, value: unknown): readonly Sides[] => {
    if (typeof value !== 'object' || value === null || !('fact' in value))
      return narrow(boxes, fact, (axis) => partsOf(axis, operator, value))
    const other = String(value.fact)
    const words = wordsOf(facts[fact] as Json)
    if (words !== undefined)
      return words.flatMap((word) => compare(compare(boxes, fact, 'equal', word), other, operator, word))
    const present = [fact, other].reduce((left, name) => compare(left, name, 'notEqual', null), boxes)
    if (index.has(`${fact} ${other}`)) return narrow(present, `${fact} ${other}`, (axis) => partsOf(axis, operator, 1))
    const turned = (axis: Axis) => partsOf(axis, operator, 1).map(([low, high]): Part => [2 - high, 2 - low])
    return narrow(present, `${other} ${fact}`, turned)
  }
  const lower = (boxes: readonly Sides[], condition: Json, not: boolean): readonly Sides[] => {
    const { all, any, not: inner, condition: name, fact, operator } = condition
    if (inner !== undefined) return lower(boxes, inner as Json, !not)
    if (name !== undefined) return lower(boxes, shared[name as string] as Json, not)
    if (fact !== undefined)
      return compare(
        boxes,
        fact as string,
        (not ? opposite.get(String(operator)) : undefined) ?? String(operator),
        condition['value'],
      )
    const parts = (all ?? any ?? Object.entries(condition).flatMap(testsOf)) as readonly Json[]
    if ((any === undefined) !== not) return parts.reduce((left, part) => lower(left, part, not), boxes)
    return parts.flatMap((part) => lower(boxes, part, not))
  }
  const whole = axes.flatMap(({ first, last }) => [first, last])
  return (when) => lower([whole], when as Json, false)
}

/** Where a comparison with constants holds. */
function partsOf({ first, last, mayLack, placeOf }: Axis, operator: string, value: unknown): readonly Part[] {
  const end = mayLack ? last - 1 : last
  if (value === null) return operator === 'notEqual' ? [[first, end]] : mayLack ? [[last, last]] : []
  const list = (Array.isArray(value) ? value : [value]).map(placeOf)
  const [place = 0] = list
  if (operator === 'lessThan') return [[first, Math.min(end, place - 1)]]
  if (operator === 'lessThanInclusive') return [[first, Math.min(end, place)]]
  if (operator === 'greaterThan') return [[Math.max(first, place + 1), end]]
  if (operator === 'greaterThanInclusive') return [[Math.max(first, place), end]]
  const places = [...new Set(list)].filter((item) => item >= first && item <= end).sort((a, b) => a - b)
  if (operator === 'equal' || operator === 'in') {
    const ends = places.filter((item) => !places.includes(item + 1))
    return places.filter((item) => !places.includes(item - 1)).map((item, at) => [item, ends[at] ?? item])
  }
  if (operator !== 'notEqual' && operator !== 'notIn') throw new RangeError(`an unknown operator ${operator}`)
  return [...places, end + 1].map((item, at) => [at === 0 ? first : (places[at - 1] ?? 0) + 1, item - 1])
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
  const mayLack = spec['presence'] === 'optional'
  const isOpen = spec['type'] === 'string'
  const words = wordsOf(spec) ?? (isOpen ? ((texts ?? []) as readonly unknown[]) : undefined)
  if (words === undefined) {
    const scale = spec['type'] === 'number' ? Number(spec['scale']) : 1
    const placeOf = (value: unknown) =>
      Math.round((typeof value === 'string' ? Date.parse(value) : Number(value)) * scale)
    const [first, last] = [placeOf(spec['min'] ?? -8.64e15), placeOf(spec['max'] ?? 8.64e15)]
    return { facts: [name], first, last: mayLack ? last + 1 : last, mayLack, placeOf }
  }
  const places = new Map(words.map((word, place) => [word, place]))
  if (places.size !== words.length) throw new RangeError(`a text of ${name} stands twice in the certificate`)
  const placeOf = (value: unknown): number => {
    const place = places.get(value)
    // A text that a condition names must have a place of its own: the last place is that of all the others.
    if (place === undefined) throw new RangeError(`the certificate leaves out a text of ${name}`)
    return place
  }
  return { facts: [name], first: 0, last: words.length - 1 + (isOpen ? 1 : 0) + (mayLack ? 1 : 0), mayLack, placeOf }
}
