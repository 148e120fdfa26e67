import type { FactValue } from '../fact/fact-spec'
import type { Box } from './boxes'
import { cellsIn, factAt, fits, mentionedBy, othersPlace, ticksIn } from './sides'
import type { OrderAxis, Space } from './space'

const mostSteps = 200_000

/** Where a fact stands: in a run of ticks and there in a rank, at a word, or nowhere, since it is absent. */
interface Place {
  readonly run: number
  readonly rank: number
}

const absent: Place = { run: -1, rank: -1 }

/** A run of neighbouring ticks that all facts of a group see alike. */
interface Run {
  readonly first: number
  readonly last: number
}

/**
 * Counts the values of ordered facts that are compared with each other, in a box: facts are put into runs of ticks, and
 * within a run into ranks, b ranks in a run of n ticks being n over b ways.
 */
export function countOrdered(space: Space, box: Box, group: readonly number[]): bigint | undefined {
  const runs = runsOf(space, box, group)
  const choices = group.map((index): readonly number[] => {
    const axis = factAt(space, index)
    const cells = cellsIn(axis, box, index)
    const lacking = cells.some((cell) => axis.cells[cell] === null) ? [-1] : []
    if (lacking.length === cells.length) return lacking
    const [low, high] = ticksIn(axis, box, index)
    const within = [...runs.keys()].filter((run) => (runs[run]?.first ?? 0) >= low && (runs[run]?.last ?? 0) <= high)
    return [...within, ...lacking]
  })
  const places = new Map<number, Place>()
  const meets = ordersMet(space, box, places, (one, other) =>
    one.run !== other.run ? (one.run < other.run ? 'less' : 'more') : relationOf(one.rank, other.rank),
  )
  let steps = 0
  const ranks = (position: number): bigint => {
    const fact = group[position]
    if (fact === undefined) return waysOf(places, runs)
    const at = places.get(fact)
    if (at === undefined || at.run < 0) return ranks(position + 1)
    let count = 0n
    const together = group.filter((other) => places.get(other)?.run === at.run).length
    for (let rank = 0; rank < together && steps < mostSteps; rank += 1) {
      steps += 1
      places.set(fact, { run: at.run, rank })
      if (meets(fact)) count += ranks(position + 1)
    }
    places.set(fact, { run: at.run, rank: -1 })
    return count
  }
  const put = (position: number): bigint => {
    const fact = group[position]
    if (fact === undefined) return ranks(0)
    let count = 0n
    for (const run of choices[position] ?? []) {
      if ((steps += 1) > mostSteps) break
      places.set(fact, run < 0 ? absent : { run, rank: -1 })
      if (meets(fact)) count += put(position + 1)
    }
    places.delete(fact)
    return count
  }
  const count = put(0)
  return steps > mostSteps ? undefined : count
}

/** Counts the values of compared words and texts, one after the other. */
export function countWords(space: Space, box: Box, group: readonly number[]): bigint | undefined {
  const numbers = new Map<FactValue, number>()
  const numberOf = (value: FactValue): number => {
    if (!numbers.has(value)) numbers.set(value, numbers.size)
    return numbers.get(value) ?? 0
  }
  const mentioned = new Set(group.flatMap((index) => mentionedBy(factAt(space, index))))
  const others = group.map((_, count) => `\u0000${String(count)}`)
  const choices = group.map((index): readonly number[] => {
    const axis = factAt(space, index)
    const open = othersPlace(axis)
    return cellsIn(axis, box, index).flatMap((place) => {
      const cell = axis.cells[place]
      if (cell === null || cell === undefined) return [-1]
      if (place !== open) return [numberOf(cell.low)]
      const elsewhere = [...mentioned].filter((text) => !axis.places.has(text) && fits(axis, text))
      return [...elsewhere, ...others].map(numberOf)
    })
  })
  const places = new Map<number, Place>()
  const meets = ordersMet(space, box, places, (one, other) => (one.run === other.run ? 'same' : 'different'))
  let steps = 0
  const put = (position: number): bigint => {
    const fact = group[position]
    if (fact === undefined) return 1n
    let count = 0n
    for (const run of choices[position] ?? []) {
      if ((steps += 1) > mostSteps) break
      places.set(fact, run < 0 ? absent : { run, rank: 0 })
      if (meets(fact)) count += put(position + 1)
    }
    places.delete(fact)
    return count
  }
  const count = put(0)
  return steps > mostSteps ? undefined : count
}

/** Whether what is placed so far meets the orders of a box. */
function ordersMet(
  space: Space,
  box: Box,
  places: ReadonlyMap<number, Place>,
  compare: (one: Place, other: Place) => OrderAxis['relations'][number] | undefined,
): (fact: number) => boolean {
  const orders = space.orders.flatMap((index) => {
    const axis = space.axes[index]
    if (axis?.kind !== 'order') return []
    const left = space.indexOf.get(axis.left) ?? 0
    const right = space.indexOf.get(axis.right) ?? 0
    return [{ left, right, relations: axis.relations, mask: box.low[index] ?? 0 }]
  })
  return (fact) =>
    orders.every(({ left, right, relations, mask }) => {
      if (left !== fact && right !== fact) return true
      const [one, other] = [places.get(left), places.get(right)]
      if (one === undefined || other === undefined) return true
      const relation = one.run < 0 || other.run < 0 ? 'absent' : compare(one, other)
      return relation === undefined || (mask & (1 << relations.indexOf(relation))) !== 0
    })
}

/** Facts that are not ranked yet may still stand either way. */
function relationOf(one: number, other: number): 'less' | 'same' | 'more' | undefined {
  if (one < 0 || other < 0) return undefined
  return one === other ? 'same' : one < other ? 'less' : 'more'
}

function runsOf(space: Space, box: Box, group: readonly number[]): readonly Run[] {
  const starts = new Set<number>()
  for (const index of group) {
    const axis = factAt(space, index)
    if (cellsIn(axis, box, index).every((cell) => axis.cells[cell] === null)) continue
    const [low, high] = ticksIn(axis, box, index)
    starts.add(low).add(high + 1)
  }
  const list = [...starts].sort((a, b) => a - b)
  return list.slice(1).map((next, at) => ({ first: list[at] ?? 0, last: next - 1 }))
}

/** In how many ways ticks can be chosen for the ranks; ranks of a run must be used without a hole. */
function waysOf(places: ReadonlyMap<number, Place>, runs: readonly Run[]): bigint {
  const used = new Map<number, Set<number>>()
  for (const { run, rank } of places.values()) if (run >= 0) used.set(run, (used.get(run) ?? new Set()).add(rank))
  let ways = 1n
  for (const [run, ranks] of used) {
    if (Math.max(...ranks) !== ranks.size - 1) return 0n
    const { first = 0, last = -1 } = runs[run] ?? {}
    ways *= choose(BigInt(last) - BigInt(first) + 1n, ranks.size)
  }
  return ways
}

function choose(from: bigint, many: number): bigint {
  let [above, below] = [1n, 1n]
  for (let step = 0n; step < BigInt(many); step += 1n) {
    above *= from - step
    below *= step + 1n
  }
  return above / below
}
