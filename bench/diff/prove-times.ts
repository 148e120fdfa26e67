/** How long `prove` takes on rulebooks of random boxes; every answer is held against what is known of the rulebook. */
import type { AnyRulebook } from '@zhidu/rules'
import { prove } from '@zhidu/rules/proof'
import type { Property } from '@zhidu/rules/proof'
import { overlapping, partition, read } from './books'
import { timed } from './timed'

/** One property and the middle of its times. */
export interface ProofTime {
  readonly name: string
  readonly milliseconds: number
  /** Time of the processor, which other work on the machine lengthens less. */
  readonly processor: number
  readonly verdict: string
  readonly spent: number
}

type Row = ReturnType<typeof partition>[number]

function timeOf(name: string, rulebook: AnyRulebook, property: Property, expected?: string): ProofTime {
  const rounds = rulebook.document.rows.length > 10_000 ? 3 : 7
  const { result: found, ...measured } = timed(rounds, () => prove(rulebook, property))
  if (expected !== undefined && found.verdict !== expected) throw new Error(`${name}: ${found.verdict}`)
  return { name, ...measured, verdict: found.verdict, spent: found.spent }
}

/** Grades that never fall as the first fact rises. */
function rising(rows: readonly Row[]): Row[] {
  return rows.map((row) => {
    const bounds = (row.when as Readonly<Record<string, { readonly from?: number } | undefined>>)['f0']
    return { ...row, then: { grade: Math.floor((bounds?.from ?? 0) / 250) } }
  })
}

const total: Property = { kind: 'total' }
const monotone: Property = { kind: 'monotone', fact: 'f0', field: 'grade', direction: 'increasing' }

/** All proofs, smallest rulebooks first. */
export function proofTimes(): readonly ProofTime[] {
  const small = partition(1_000, 6, 1)
  const [part, up] = [read(6, 'unique', small), read(6, 'first', rising(small))]
  const heavy = read(10, 'first', overlapping(2_000, 10, 3))
  const large = read(4, 'unique', partition(100_000, 4, 2))
  const low: Property = { kind: 'within', when: { f1: { below: 5_000 } }, field: 'grade', to: 40 }
  return [
    timeOf('1,000 × 6, unique: total', part, total, 'proved'),
    timeOf('1,000 × 6, unique: bounds of a field in half the space', part, low, 'proved'),
    timeOf('1,000 × 6, first match: rises with a fact', up, monotone, 'proved'),
    timeOf('1,000 × 6, unique: does not rise with a fact', part, monotone, 'refuted'),
    timeOf('2,000 × 10, first match, heavy overlap: total', heavy, total, 'proved'),
    timeOf('2,000 × 10, first match, heavy overlap: does not rise', heavy, monotone, 'refuted'),
    timeOf('100,000 × 4, unique: total', large, total, 'proved'),
  ]
}

if (import.meta.main)
  for (const { name, milliseconds, processor, verdict, spent } of proofTimes())
    console.log(
      `${name}: ${milliseconds.toFixed(1)} ms (processor ${processor.toFixed(1)} ms), ${verdict}, ${String(spent)} nodes`,
    )
