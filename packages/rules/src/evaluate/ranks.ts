import type { FactValue } from '../fact/fact-spec'
import type { FourWords, Rank, ThreeCuts } from './walk'
import { knownCells, placeless } from './place-table'
import type { PlacedFact } from './place-table'
import { takeNode } from './take-node'

/** What adds nothing. */
export const nothing: Rank = () => 0

/** Adds up what single facts add. */
export function sumOf(ranks: readonly Rank[]): Rank {
  if (ranks.length < 2) return ranks[0] ?? nothing
  const sums: Rank[] = []
  for (let first = 0; first < ranks.length; first += 4) {
    const [a = nothing, b = nothing, c = nothing, d = nothing] = ranks.slice(first, first + 4)
    sums.push(takeNode('sum')(a, b, c, d))
  }
  return sumOf(sums)
}

/**
 * What facts that are known to be right amount to; those that are behind another are looked at when it is their turn.
 * @param facts all facts of the table
 */
export function placeOf(facts: readonly PlacedFact[], name?: string, cell?: number): Rank {
  const here = facts.filter(({ behind }) => behind?.name === name && behind?.cell === cell)
  return sumOf(
    here.map((fact) => {
      const [first, second] = [0, 1].map((own) => placeOf(facts, fact.reading.name, own))
      const hides = facts.some(({ behind }) => behind?.name === fact.reading.name)
      if (!hides || first === undefined || second === undefined) return rankOf(fact)
      const { reading, step } = fact
      const [word = false] = knownCells(reading)
      return takeNode('gateRank')(reading.name, word, first, step, second, absentPlace(fact))
    }),
  )
}

/** What a fact that is known to be right adds to the place. */
export function rankOf({ reading, step }: PlacedFact): Rank {
  const { name, values, mayLack } = reading
  const cells = knownCells(reading)
  const absent = absentPlace({ reading, step })
  if (values === 'ordered') {
    const cuts = cells.slice(1).map(Number)
    return cuts.length > 3
      ? takeNode('searchRank')(name, cuts, step, absent)
      : takeNode('cutsRank')(name, threeCuts(cuts), step, absent)
  }
  if (values === 'open' || cells.length > 4) {
    const places = new Map<FactValue | null, number>(cells.map((cell, rank) => [cell, rank * step]))
    return takeNode('lookupRank')(name, places.set(null, absent), (cells.length - 1) * step)
  }
  const words = fourWords(cells)
  const [stepB] = stepsOf(cells.length, step)
  if (cells.length > 2) return takeNode('wordsRank')(name, words, ...stepsOf(cells.length, step), absent)
  return mayLack ? takeNode('pairRank')(name, words[1], stepB, absent) : takeNode('sureRank')(name, words[1], stepB)
}

/** What the absence of a fact adds. */
export function absentPlace({ reading: { cells }, step }: PlacedFact): number {
  const rank = cells.indexOf(null)
  return rank < 0 ? placeless : rank * step
}

function threeCuts([a = Infinity, b = Infinity, c = Infinity]: readonly number[]): ThreeCuts {
  return [a, b, c]
}

export function fourWords([a = false, b = a, c = a, d = a]: readonly FactValue[]): FourWords {
  return [a, b, c, d]
}

/** What the second, third and fourth of some words add. */
export function stepsOf(count: number, step: number): [b: number, c: number, d: number] {
  const stepOf = (rank: number): number => (rank < count ? rank * step : 0)
  return [stepOf(1), stepOf(2), stepOf(3)]
}
