import type { Answer } from '../evaluate/answer'
import type { Table } from '../evaluate/compile'

/** How often a table was asked, and which of its rows fired. */
export interface HitCounts {
  readonly rulebook: { readonly id: string; readonly version: string }
  /** Decisions by the ids of rows, every row of the table among them, in its order. */
  readonly rows: Readonly<Record<string, number>>
  readonly decided: number
  readonly undecided: number
  readonly invalid: number
  /** Rows that have not fired yet. */
  readonly silent: readonly string[]
}

/** A table that counts, and its counters. */
export interface CountedTable<F, R, C extends string> {
  /** Answers as the table that was given does. */
  readonly table: Table<F, R, C>
  /** The counts so far, as plain data. */
  readonly snapshot: () => HitCounts
  /** Sets all counters to nought. */
  readonly reset: () => void
}

/**
 * Counts which rows of a table fire, in production too: one addition for each decision. Under `first` the row that
 * fires is the one that decides.
 */
export function countHits<F, R, C extends string>(table: Table<F, R, C>): CountedTable<F, R, C> {
  const { id, version, rows } = table.rulebook.document
  const kinds = { decided: 0, undecided: 0, invalid: 0 }
  const counts = new Map<string, number>()
  const reset = (): void => {
    for (const kind of ['decided', 'undecided', 'invalid'] as const) kinds[kind] = 0
    for (const row of rows) counts.set(row.id, 0)
  }
  reset()

  const counted = <A extends Answer<R, C>>(answer: A): A => {
    kinds[answer.kind] += 1
    if (answer.kind === 'decided') for (const row of answer.fired) counts.set(row, (counts.get(row) ?? 0) + 1)
    return answer
  }
  const decide: Table<F, R, C>['decide'] = (input) => counted(table.decide(input))

  return {
    table: {
      ...table,
      decide,
      outcome: (facts) => {
        const answer = decide(facts)
        return answer.kind === 'decided' ? answer.outcome : undefined
      },
    },
    snapshot: () => ({
      rulebook: { id, version },
      rows: Object.fromEntries(counts),
      ...kinds,
      silent: [...counts].flatMap(([row, count]) => (count === 0 ? [row] : [])),
    }),
    reset,
  }
}
