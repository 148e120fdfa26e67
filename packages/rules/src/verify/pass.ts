import { split } from '../space/split'
import type { Budget, SearchEnd, Visit } from '../space/split'
import type { Space } from '../space/space'
import type { Book } from './book'
import { createFoundCells } from './largest-cells'
import type { FoundCells } from './largest-cells'
import { createPairs } from './pairs'
import type { Pairs } from './pairs'

/** What one walk through the whole space tells at once; where it did not end, what it saw holds, but is not all. */
export interface Pass {
  readonly end: SearchEnd
  readonly spent: number
  /** Where no row fires. */
  readonly gaps: FoundCells
  /**
   * Rows that make a difference somewhere: under `first` no earlier row fires there, under `unique` no other row with
   * the same outcome.
   */
  readonly needed: Uint8Array
  /** Outcomes that some input gets. */
  readonly reached: ReadonlySet<number>
  /** Rows that fire together; none are looked for under `first`. */
  readonly pairs?: Pairs
}

/** A prune that leaves nothing out, but counts nodes of many candidates as several, so that a budget bounds the time. */
export function weighing({ axes }: Space, budget: Budget): NonNullable<Visit['prune']> {
  return ({ length }) => {
    budget.left -= Math.floor(length / 64 + (Math.min(length, 96) * axes.length) / 300)
    return false
  }
}

/** Nodes spent since a budget had so many left. */
export function spentOf(before: number, budget: Budget): number {
  return before - Math.max(0, budget.left)
}

/** Walks through the parts of the space in each of which the same row is the first to fire. */
export function firstPass(book: Book, budget: Budget): Pass {
  const { space, whole, boxes, outcomes } = book
  const [gaps, needed, reached] = [createFoundCells(space), new Uint8Array(outcomes.length), new Set<number>()]
  const before = budget.left
  const end = split(
    { space, boxes, groups: [{ from: 0, to: boxes.count, settling: 'first' }], cell: whole, budget },
    {
      prune: weighing(space, budget),
      leaf: ([box], cell) => {
        if (box === undefined) gaps.add(cell)
        else {
          const row = boxes.owner[box] ?? 0
          needed[row] = 1
          reached.add(outcomes[row] ?? 0)
        }
        return false
      },
    },
  )
  return { end, spent: book.spent + spentOf(before, budget), gaps, needed, reached }
}

/** Walks through the parts of the space in each of which the same rows fire. */
export function everyPass(book: Book, budget: Budget): Pass {
  const { space, whole, boxes, outcomes } = book
  const [gaps, needed, reached] = [createFoundCells(space), new Uint8Array(outcomes.length), new Set<number>()]
  const pairs = createPairs(book)
  const before = budget.left
  const end = split(
    { space, boxes, groups: [{ from: 0, to: boxes.count, settling: 'all' }], cell: whole, budget },
    {
      prune: weighing(space, budget),
      leaf: (settled, cell) => {
        const [box] = settled
        if (box === undefined) gaps.add(cell)
        else if (settled.length === 1) {
          const row = boxes.owner[box] ?? 0
          needed[row] = 1
          reached.add(outcomes[row] ?? 0)
        } else {
          noteTogether(book, settled, { needed, reached, pairs })
          // Pairs of many rows take longer than the search itself: a budget bounds them too.
          budget.left -= Math.floor(settled.length ** 2 / 128)
        }
        return pairs.isFull()
      },
    },
  )
  return { end, spent: book.spent + spentOf(before, budget), gaps, needed, reached, pairs }
}

function noteTogether(
  { boxes, outcomes }: Book,
  settled: Int32Array,
  { needed, reached, pairs }: { readonly needed: Uint8Array; readonly reached: Set<number>; readonly pairs: Pairs },
): void {
  const rows = [...new Set(Array.from(settled, (box) => boxes.owner[box] ?? 0))]
  const firing = new Map<number, number>()
  for (const row of rows) firing.set(outcomes[row] ?? 0, (firing.get(outcomes[row] ?? 0) ?? 0) + 1)
  for (const row of rows) if (firing.get(outcomes[row] ?? 0) === 1) needed[row] = 1
  if (firing.size === 1) for (const outcome of firing.keys()) reached.add(outcome)
  for (const [index, row] of rows.entries()) for (const other of rows.slice(index + 1)) pairs.add(row, other)
}
