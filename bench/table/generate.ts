import { oneOf, randomFrom, wholeBetween } from '../random'

/** The facts of a generated table by their names. */
export type TableFacts = Readonly<Record<string, string | number | boolean>>

const places = ['north', 'south', 'east', 'west'] as const
const most = 9_999

/** What one item costs to carry; the generated rows say the same. */
export interface ItemRates {
  readonly item: string
  /** Bounds of the quantity: below low, from low below high, from high. */
  readonly low: number
  readonly high: number
  readonly urgent: number
  readonly near: number
  readonly far: number
  readonly middle: number
  readonly much: number
}

/** A generated problem: a rulebook as JSON, what a person would program from, and cases. */
export interface GeneratedTable {
  readonly document: unknown
  readonly items: readonly ItemRates[]
  readonly cases: (count: number) => TableFacts[]
}

/**
 * A keyed partition of four facts: five rows for each item (urgent; little near; little far; middle; much), the bounds
 * of the quantity differing from item to item, every case in exactly one row, every row an outcome of its own.
 * @param rows a multiple of five
 * @param mark put behind the names of facts, so that tables have inputs of different shapes
 */
export function generateTable(rows: number, seed: number, mark = ''): GeneratedTable {
  const random = randomFrom(seed)
  const items = Array.from({ length: rows / 5 }, (_, index): ItemRates => {
    const low = wholeBetween(random, 1, most - 1)
    const rate = (row: number) => index * 5 + row
    return {
      item: `item${String(index)}`,
      low,
      high: wholeBetween(random, low + 1, most),
      urgent: rate(0),
      near: rate(1),
      far: rate(2),
      middle: rate(3),
      much: rate(4),
    }
  })
  const [first, ...rest] = items.map(({ item }) => item)
  if (first === undefined) throw new RangeError('a table has at least five rows')
  return {
    document: documentOf(items, mark),
    items,
    cases: (count) =>
      Array.from({ length: count }, () => ({
        [`item${mark}`]: oneOf(random, [first, ...rest]),
        [`urgent${mark}`]: random() < 0.2,
        [`quantity${mark}`]: wholeBetween(random, 0, most),
        [`place${mark}`]: oneOf(random, places),
      })),
  }
}

function documentOf(items: readonly ItemRates[], mark: string): unknown {
  const name = (fact: string) => `${fact}${mark}`
  const text = (words: string) => ({ zh: words, en: words })
  const spec = (fact: string) => ({ label: text(fact), presence: 'required', source: 'given' })
  const words = (list: readonly string[]) => Object.fromEntries(list.map((word) => [word, text(word)]))
  const rowsOf = ({ item, low, high, urgent, near, far, middle, much }: ItemRates) => {
    const row = (rate: number, when: object) => ({
      id: `row${String(rate)}`,
      when: { [name('item')]: item, ...when },
      then: { rate },
      clauses: [`clause/${String(rate)}`],
    })
    const calm = (from: number, below: number) => ({
      [name('urgent')]: false,
      [name('quantity')]: { ...(from > 0 ? { from } : {}), ...(below > most ? {} : { below }) },
    })
    return [
      row(urgent, { [name('urgent')]: true }),
      row(near, { ...calm(0, low), [name('place')]: ['north', 'south'] }),
      row(far, { ...calm(0, low), [name('place')]: ['east', 'west'] }),
      row(middle, calm(low, high)),
      row(much, calm(high, most + 1)),
    ]
  }
  return {
    id: `bench/table${mark}`,
    version: '1.0.0',
    title: text('Generated table'),
    effective: { from: '2026-01-01' },
    review: '2027-01-01',
    hit: 'unique',
    facts: {
      [name('item')]: { type: 'enum', ...spec('item'), values: words(items.map(({ item }) => item)) },
      [name('urgent')]: { type: 'boolean', ...spec('urgent') },
      [name('quantity')]: { type: 'integer', ...spec('quantity'), min: 0, max: most },
      [name('place')]: { type: 'enum', ...spec('place'), values: words(places) },
    },
    outcome: { kind: 'record', fields: { rate: { type: 'integer', ...spec('rate'), min: 0, max: 100_000 } } },
    rows: items.flatMap(rowsOf),
  }
}
