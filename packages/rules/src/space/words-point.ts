import { anotherText } from '../evaluate/cells'
import type { FactValue } from '../fact/fact-spec'
import { known } from '../known'
import type { Box } from './boxes'
import { cellsIn, factAt, fits, mentionedBy, othersPlace } from './sides'
import type { FactAxis, Space } from './space'

/** Two facts of words or texts that must be the same, or must not. */
export interface WordPair {
  readonly left: number
  readonly right: number
  readonly same: boolean
}

/**
 * Values for the facts of all pairs that meet them, tried one after the other.
 * @param step called before each try; what it throws ends the search
 */
export function wordsPoint(
  space: Space,
  box: Box,
  pairs: readonly WordPair[],
  step: () => void,
): ReadonlyMap<number, FactValue> | undefined {
  const facts = [...new Set(pairs.flatMap(({ left, right }) => [left, right]))]
  const mentioned = facts.flatMap((fact) => mentionedBy(factAt(space, fact)))
  // Texts that all of them may have, so that they can be the same.
  const lengths = facts.flatMap((fact) => textLength(factAt(space, fact)) ?? [])
  const free = freshTexts(mentioned, Math.min(...lengths), facts.length)
  const chosen = new Map<number, FactValue>()
  const pairsOf = new Map(
    facts.map((fact) => [fact, pairs.filter(({ left, right }) => left === fact || right === fact)]),
  )
  const fits = (fact: number): boolean =>
    known(pairsOf.get(fact)).every(({ left, right, same }) => {
      const [one, other] = [chosen.get(left), chosen.get(right)]
      return one === undefined || other === undefined || (one === other) === same
    })
  const choose = (position: number): boolean => {
    const fact = facts[position]
    if (fact === undefined) return true
    for (const value of valuesOf(factAt(space, fact), box, fact, mentioned, free)) {
      step()
      chosen.set(fact, value)
      if (fits(fact) && choose(position + 1)) return true
    }
    chosen.delete(fact)
    return false
  }
  return choose(0) ? chosen : undefined
}

/** The values that a fact may take in a box: mentioned ones, and where it may have another text enough of those. */
function* valuesOf(
  axis: FactAxis,
  box: Box,
  index: number,
  mentioned: readonly FactValue[],
  free: readonly string[],
): Generator<FactValue> {
  const others = othersPlace(axis)
  for (const place of cellsIn(axis, box, index)) {
    const cell = axis.cells[place]
    if (cell === null || cell === undefined) continue
    if (place !== others) {
      yield cell.low
      continue
    }
    const own = new Set(mentionedBy(axis))
    yield* free
    yield* mentioned.filter((text) => !own.has(text) && fits(axis, text))
  }
}

function textLength({ spec }: FactAxis): number | undefined {
  return spec.type === 'string' ? spec.maxLength : undefined
}

/** As many texts that nothing mentions as there are facts: enough for all to differ. */
function freshTexts(mentioned: readonly FactValue[], maxLength: number, many: number): readonly string[] {
  const taken = new Set(mentioned)
  return Array.from({ length: Number.isFinite(maxLength) ? many : 0 }, () => {
    const text = anotherText(taken, maxLength)
    taken.add(text)
    return text
  })
}
