import type { RulebookDocument } from '@zhidu/rules'
import { randomFrom, wholeBetween } from '../random'

/** Rulebooks of one kind, of which the time of verifying them is told. */
export interface Family {
  readonly name: string
  readonly rows: number
  readonly facts: number
  /** What verifying one may take, in milliseconds, and the memory in megabytes. */
  readonly most: number
  readonly document: () => RulebookDocument
  /** What verify must say of it. */
  readonly expected: Readonly<Record<string, 'proved' | 'refuted' | 'undecided'>>
}

type Facts = RulebookDocument['facts']
type When = Readonly<Record<string, unknown>>
/** A box: of a quantity the first and the last value, of a word the places of those that it takes in. */
type Sides = readonly (readonly [low: number, high: number])[]

const label = { zh: '事实', en: 'fact' }
const common = { label, presence: 'required', source: 'given' } as const
const words = ['north', 'east', 'south', 'west', 'inland', 'island', 'border', 'centre']

/** Facts of a mixed kind: quantities, words, yes or no, as a table of rates has them. */
function mixedFacts(count: number): Facts {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index): [string, Facts[string]] => {
      const name = `fact${String(index)}`
      if (index % 5 === 3)
        return [name, { ...common, type: 'enum', values: Object.fromEntries(words.map((word) => [word, label])) }]
      if (index % 5 === 4) return [name, { ...common, type: 'boolean' }]
      return [name, { ...common, type: 'number', unit: 'kg', scale: 100, min: 0, max: 1000 }]
    }),
  )
}

function fullSides(facts: Facts): Sides {
  return Object.values(facts).map(({ type }) => [
    0,
    type === 'enum' ? words.length - 1 : type === 'boolean' ? 1 : 100_000,
  ])
}

function whenOf(facts: Facts, sides: Sides): When {
  const full = fullSides(facts)
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, { type }], index): [string, unknown][] => {
      const [low, high] = sides[index] ?? [0, 0]
      const [first, last] = full[index] ?? [0, 0]
      if (low === first && high === last) return []
      if (type === 'enum') return [[name, words.slice(low, high + 1)]]
      if (type === 'boolean') return [[name, low === 1]]
      return [[name, { ...(low > first ? { from: low / 100 } : {}), ...(high < last ? { to: high / 100 } : {}) }]]
    }),
  )
}

/** Cuts the space in as many parts as there are rows: no two overlap, and nothing is left out. */
function partition(facts: Facts, rows: number, random: () => number): readonly Sides[] {
  const parts: Sides[] = [fullSides(facts)]
  while (parts.length < rows) {
    // The oldest part is cut next, so that all stay of a like size.
    const part = parts.shift() ?? []
    const axes = part.flatMap(([low, high], index) => (high > low ? [index] : []))
    const axis = axes[wholeBetween(random, 0, axes.length - 1)] ?? 0
    const [low, high] = part[axis] ?? [0, 0]
    const middle = low + Math.max(0, Math.min(high - low - 1, Math.floor((high - low) * (0.3 + 0.4 * random()))))
    parts.push(part.with(axis, [low, middle]), part.with(axis, [middle + 1, high]))
  }
  return parts
}

/** Boxes anywhere, each of which narrows down some of the facts to a part of their values. */
function scattered(facts: Facts, rows: number, narrowed: number, part: number, random: () => number): readonly Sides[] {
  const full = fullSides(facts)
  return Array.from({ length: rows }, () => {
    const chosen = new Set<number>()
    while (chosen.size < Math.min(narrowed, full.length)) chosen.add(wholeBetween(random, 0, full.length - 1))
    return full.map(([low, high], index): [number, number] => {
      if (!chosen.has(index)) return [low, high]
      const length = Math.floor((high - low) * part)
      const from = wholeBetween(random, low, high - length)
      return [from, from + length]
    })
  })
}

function documentOf(
  id: string,
  hit: RulebookDocument['hit'],
  facts: Facts,
  whens: readonly When[],
  outcomes: number,
  random: () => number,
): RulebookDocument {
  return {
    id,
    version: '1',
    title: { zh: '测量用表', en: 'a table to measure with' },
    effective: { from: '2024-01-01' },
    review: '2027-01-01',
    hit,
    facts,
    outcome: {
      kind: 'record',
      fields: { rate: { ...common, source: 'derived', type: 'integer', min: 0, max: 1_000_000 } },
    },
    rows: whens.map((when, index) => ({
      id: `row-${String(index)}`,
      when,
      then: { rate: wholeBetween(random, 0, outcomes - 1) },
      clauses: ['rates/1'],
    })),
  } as RulebookDocument
}

function partitionFamily(rows: number, facts: number, most: number): Family {
  return {
    name: 'partition',
    rows,
    facts,
    most,
    document: () => {
      const random = randomFrom(rows + facts)
      const specs = mixedFacts(facts)
      const whens = partition(specs, rows, random).map((sides) => whenOf(specs, sides))
      return documentOf('bench/partition', 'unique', specs, whens, 1000, random)
    },
    expected: { gap: 'proved', conflict: 'proved', overlap: 'proved', 'dead-row': 'proved' },
  }
}

function scatteredFamily(
  name: string,
  hit: 'unique' | 'first',
  rows: number,
  facts: number,
  { narrowed, part, most }: { readonly narrowed: number; readonly part: number; readonly most: number },
): Family {
  return {
    name: `${name}, ${hit}`,
    rows,
    facts,
    most,
    document: () => {
      const random = randomFrom(rows + facts)
      const specs = mixedFacts(facts)
      const whens: When[] = scattered(specs, rows, narrowed, part, random).map((sides) => whenOf(specs, sides))
      return documentOf('bench/scattered', hit, specs, whens, 1000, random)
    },
    expected: hit === 'unique' ? { conflict: 'refuted' } : { conflict: 'proved' },
  }
}

/** d facts of d − 1 values and a row wherever two facts agree: nothing is left out, but that takes ages to see. */
export function pigeonholes(facts: number): RulebookDocument {
  const names = Array.from({ length: facts }, (_, index) => `fact${String(index)}`)
  const specs: Facts = Object.fromEntries(
    names.map((name) => [name, { ...common, type: 'integer', min: 1, max: facts - 1 }]),
  )
  const whens = names.flatMap((one, index) =>
    names
      .slice(index + 1)
      .flatMap((other) => Array.from({ length: facts - 1 }, (_, value) => ({ [one]: value + 1, [other]: value + 1 }))),
  )
  return documentOf('bench/pigeonholes', 'first', specs, whens, 1, () => 0)
}

export const families: readonly Family[] = [
  partitionFamily(1_000, 6, 300),
  partitionFamily(10_000, 3, 1_000),
  partitionFamily(2_000, 10, 1_000),
  partitionFamily(100_000, 4, 5_000),
  scatteredFamily('scattered', 'unique', 1_000, 6, { narrowed: 6, part: 0.3, most: 1_000 }),
  scatteredFamily('scattered', 'first', 1_000, 6, { narrowed: 6, part: 0.3, most: 1_000 }),
  scatteredFamily('overlapping', 'unique', 10_000, 3, { narrowed: 3, part: 0.05, most: 4_000 }),
  scatteredFamily('overlapping', 'first', 10_000, 3, { narrowed: 3, part: 0.05, most: 4_000 }),
  scatteredFamily('overlapping', 'unique', 2_000, 10, { narrowed: 8, part: 0.3, most: 1_000 }),
  scatteredFamily('overlapping', 'first', 2_000, 10, { narrowed: 8, part: 0.3, most: 1_000 }),
]

/** Rulebooks as people write them, that z3 can follow: sound ones with none to three mistakes put in. */
export function smallBooks(count: number): readonly RulebookDocument[] {
  return Array.from({ length: count }, (_, index) => {
    const random = randomFrom(index)
    const facts = mixedFacts(wholeBetween(random, 3, 6))
    const sides = [...partition(facts, wholeBetween(random, 40, 120), random)]
    for (let mistakes = wholeBetween(random, 0, 3); mistakes > 0; mistakes -= 1) spoil(sides, fullSides(facts), random)
    const whens = sides.map((each) => whenOf(facts, each))
    const hit = index % 2 === 0 ? 'unique' : 'first'
    if (hit === 'first' && index % 4 === 1) whens.push({})
    return documentOf(`bench/small-${String(index)}`, hit, facts, whens, 20, random)
  })
}

/** Leaves a row out, widens one, or repeats a part of one. */
function spoil(rows: Sides[], full: Sides, random: () => number): void {
  const at = wholeBetween(random, 0, rows.length - 1)
  const axis = wholeBetween(random, 0, full.length - 1)
  const row = rows[at] ?? full
  const kind = wholeBetween(random, 0, 2)
  if (kind === 0) rows.splice(at, 1)
  else if (kind === 1) rows[at] = row.with(axis, full[axis] ?? [0, 0])
  else rows.push(row.with(axis, [row[axis]?.[0] ?? 0, row[axis]?.[0] ?? 0]))
}
