import { randomFrom, wholeBetween } from '../random'
import type { TableFacts } from './generate'

const names = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const most = 9_999

/** A range of one fact, both ends included. */
interface Range {
  readonly fact: (typeof names)[number]
  readonly from: number
  readonly to: number
}

/** Which rows are drawn. */
export interface FreeRows {
  readonly rows: number
  /** How many of the six facts each row asks. */
  readonly asked: number
  /** The widest range, as a share of all values; widths are spread evenly up to it. */
  readonly widest: number
}

/** A table without a key: its document, its rows as a programmer would write them, and cases. */
export interface FreeTable {
  readonly document: unknown
  readonly ranges: readonly (readonly Range[])[]
  readonly cases: (count: number) => TableFacts[]
}

/** Rows that ask ranges of some of six quantities, overlap as they like and leave gaps; the first that holds decides. */
export function freeTable({ rows, asked, widest }: FreeRows): FreeTable {
  const random = randomFrom(rows + asked)
  const ranges = Array.from({ length: rows }, () => {
    const facts = new Set<(typeof names)[number]>()
    while (facts.size < asked) facts.add(names[wholeBetween(random, 0, names.length - 1)] ?? 'a')
    return [...facts].map((fact): Range => {
      const width = wholeBetween(random, 1, Math.round(widest * most))
      const from = wholeBetween(random, 0, most - width)
      return { fact, from, to: from + width }
    })
  })
  const cases = (count: number): TableFacts[] =>
    Array.from({ length: count }, () => Object.fromEntries(names.map((name) => [name, wholeBetween(random, 0, most)])))
  return { document: documentOf(ranges), ranges, cases }
}

function documentOf(ranges: FreeTable['ranges']): unknown {
  const text = (words: string) => ({ zh: words, en: words })
  const quantity = (label: string, max: number) => {
    return { type: 'integer', label: text(label), presence: 'required', source: 'given', min: 0, max }
  }
  return {
    id: 'bench/free',
    version: '1.0.0',
    title: text('Free table'),
    effective: { from: '2026-01-01' },
    review: '2027-01-01',
    hit: 'first',
    facts: Object.fromEntries(names.map((name) => [name, quantity(name, most)])),
    outcome: { kind: 'record', fields: { rate: quantity('rate', ranges.length) } },
    rows: ranges.map((row, rate) => ({
      id: `row${String(rate)}`,
      when: Object.fromEntries(row.map(({ fact, from, to }) => [fact, { from, to }])),
      then: { rate },
      clauses: [`clause/${String(rate)}`],
    })),
  }
}

/** A loop over the rows, as a programmer writes it who has no index; undefined where no row holds. */
export function freeByHand(
  ranges: FreeTable['ranges'],
): (facts: Readonly<Record<string, number>>) => { readonly rate: number } | undefined {
  const rows = ranges.map((row, rate) => ({ row, outcome: { rate } }))
  return (facts) =>
    rows.find(({ row }) => row.every(({ fact, from, to }) => (facts[fact] ?? -1) >= from && (facts[fact] ?? -1) <= to))
      ?.outcome
}
