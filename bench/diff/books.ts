import { parseRulebook } from '@zhidu/rules/document'
import type { AnyRulebook, HitPolicy, RulebookDocument } from '@zhidu/rules'
import { oneOf, randomFrom, wholeBetween } from '../random'

const text = { zh: '字', en: 'words' }
const outcomes = 40

type Row = RulebookDocument['rows'][number]
type Side = readonly [from: number, to: number]

/** A rulebook over so many whole numbers from 0 to 9,999; a defect is a bug. */
export function read(facts: number, hit: HitPolicy, rows: readonly Row[]): AnyRulebook {
  const reading = parseRulebook(documentOf(facts, hit, rows))
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors.slice(0, 3)))
  return reading.rulebook
}

function documentOf(facts: number, hit: HitPolicy, rows: readonly Row[]): unknown {
  const spec = { type: 'integer', min: 0, max: 9_999, label: text, presence: 'required', source: 'given' }
  const grade = { type: 'integer', min: 0, max: outcomes, label: text, presence: 'required', source: 'derived' }
  return {
    id: 'bench/diff',
    version: '1',
    title: text,
    effective: { from: '2024-01-01' },
    review: '2030-01-01',
    hit,
    facts: Object.fromEntries(Array.from({ length: facts }, (_, index) => [`f${String(index)}`, spec])),
    outcome: { kind: 'record', fields: { grade } },
    rows,
  }
}

/** Rows that part the whole space, each cut out of a larger one at a random place. */
export function partition(rows: number, facts: number, seed: number): Row[] {
  const random = randomFrom(seed)
  const boxes: Side[][] = [Array.from({ length: facts }, (): Side => [0, 10_000])]
  for (let at = 0; boxes.length < rows; at = (at + 1) % boxes.length) {
    const box = boxes[at] ?? []
    const axis = wholeBetween(random, 0, facts - 1)
    const [from, to] = box[axis] ?? [0, 0]
    if (to - from < 4) continue
    const cut = wholeBetween(random, from + 1, to - 1)
    boxes[at] = box.with(axis, [from, cut])
    boxes.push(box.with(axis, [cut, to]))
  }
  return boxes.map((box, index) => rowOf(box, index, wholeBetween(random, 0, outcomes - 1)))
}

/** Rows of random boxes that overlap a lot, and one that always holds behind them. */
export function overlapping(rows: number, facts: number, seed: number): Row[] {
  const random = randomFrom(seed)
  const drawn = Array.from({ length: rows - 1 }, (_, index) => {
    const box = Array.from({ length: facts }, (): Side => {
      const width = oneOf(random, [1_000, 3_000, 10_000])
      const from = wholeBetween(random, 0, 10_000 - width)
      return [from, from + width]
    })
    return rowOf(box, index, wholeBetween(random, 0, outcomes - 1))
  })
  return [...drawn, { id: 'else', when: {}, then: { grade: outcomes }, clauses: ['c/else'] }]
}

function rowOf(box: readonly Side[], index: number, grade: number): Row {
  const when = Object.fromEntries(
    box.flatMap(([from, to], fact) =>
      from === 0 && to === 10_000
        ? []
        : [[`f${String(fact)}`, { ...(from > 0 ? { from } : {}), ...(to < 10_000 ? { below: to } : {}) }]],
    ),
  )
  return { id: `row${String(index)}`, when, then: { grade }, clauses: [`c/${String(index % 50)}`] }
}
