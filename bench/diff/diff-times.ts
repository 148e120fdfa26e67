/** How long `diff` takes: `node --import tsx bench/diff/diff-times.ts`; every answer is held against what was edited. */
import type { AnyRulebook, HitPolicy } from '@zhidu/rules'
import { diff } from '@zhidu/rules/proof'
import { overlapping, partition, read } from './books'
import { timed } from './timed'

/** One comparison and the middle of its times. */
export interface DiffTime {
  readonly name: string
  readonly milliseconds: number
  /** Time of the processor, which other work on the machine lengthens less. */
  readonly processor: number
  readonly regions: number
  readonly verdict: string
}

type Row = ReturnType<typeof partition>[number]

const other = (row: Row): Row => ({ ...row, then: { grade: (Number(row.then['grade']) + 1) % 40 } })

function timeOf(name: string, before: AnyRulebook, after: AnyRulebook, expected: number | undefined): DiffTime {
  const rounds = before.document.rows.length > 10_000 ? 3 : 7
  const { result: found, ...measured } = timed(rounds, () => diff(before, after))
  if (expected !== undefined && found.regions.length !== expected)
    throw new Error(`${name}: ${String(found.regions.length)} regions instead of ${String(expected)}`)
  return { name, ...measured, regions: found.regions.length, verdict: found.verdict }
}

function edited(name: string, rows: Row[], facts: number, hit: HitPolicy, edits: number, expected?: number): DiffTime {
  const step = Math.floor(rows.length / (edits + 1))
  const places = new Set(Array.from({ length: edits }, (_, index) => (index + 1) * step))
  const after = rows.map((row, index) => (places.has(index) ? other(row) : row))
  return timeOf(name, read(facts, hit, rows), read(facts, hit, after), expected)
}

/** All comparisons, smallest first. */
export function diffTimes(): readonly DiffTime[] {
  const [small, large] = [partition(1_000, 6, 1), partition(100_000, 4, 2)]
  const heavy = overlapping(2_000, 10, 3)
  return [
    edited('1,000 × 6, unique, 1 row edited', small, 6, 'unique', 1, 1),
    edited('1,000 × 6, unique, 20 rows edited', small, 6, 'unique', 20, 20),
    edited('1,000 × 6, first match, 1 row edited', small, 6, 'first', 1, 1),
    timeOf('1,000 × 6, unique, reversed', read(6, 'unique', small), read(6, 'unique', small.toReversed()), 0),
    edited('100,000 × 4, unique, 1 row edited', large, 4, 'unique', 1, 1),
    edited('100,000 × 4, unique, 100 rows edited', large, 4, 'unique', 100, 100),
    edited('100,000 × 4, first match, 1 row edited', large, 4, 'first', 1, 1),
    timeOf('100,000 × 4, unique, reversed', read(4, 'unique', large), read(4, 'unique', large.toReversed()), 0),
    edited('2,000 × 10, first match, heavy overlap, 1 row edited', heavy, 10, 'first', 1),
  ]
}

if (import.meta.main)
  for (const { name, milliseconds, processor, regions, verdict } of diffTimes())
    console.log(
      `${name}: ${milliseconds.toFixed(1)} ms (processor ${processor.toFixed(1)} ms), ${String(regions)} regions, ${verdict}`,
    )
