import type { FactSpec, FactSpecs, FactValue } from '../fact/fact-spec'
import type { PlacedFact } from './place-table'
import { absentPlace, fourWords, nothing, rankOf, stepsOf, sumOf } from './ranks'
import { takeNode } from './take-node'
import type { CheckedCopy, Copy, Rank } from './walk'

/** Reads a value of a fact that is not null: the form that it has inside, or undefined when it is not right. */
export type ReadValue = (value: unknown) => FactValue | undefined

/** Places below this one are those of facts that are not right. */
export const wrong = -5e8

export function isFactsLike(input: unknown): input is object {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}

/**
 * Makes the functions that copy an input and check the copy, fact by fact in the rulebook's order.
 * @param placed facts that make up a place
 */
export function copyChecked(
  specs: FactSpecs,
  readerOf: (spec: FactSpec) => ReadValue,
  placed: readonly PlacedFact[] = [],
): CheckedCopy {
  const names = Object.keys(specs)
  const copy = takeNode('copy')()
  const fill = takeNode('fill')(Object.fromEntries(names.map((name) => [name, null])))
  const check = sumOf(
    Object.entries(specs).map(([name, spec]) => {
      const own = placed.find(({ reading }) => reading.name === name)
      return checkOf(name, spec, readerOf, own)
    }),
  )

  /** The same with null for what is absent, in the rulebook's order. */
  const again: Copy = (input) => {
    if (!isFactsLike(input)) return undefined
    const facts = fill(input)
    for (const name of names) facts[name] = facts[name] ?? null
    return Object.keys(facts).length === names.length && check(facts) > wrong ? facts : undefined
  }

  // Most inputs name every fact: to count is enough, since an absent one is wrong here.
  const quick: Copy = (input) => {
    if (!isFactsLike(input)) return undefined
    const facts = copy(input)
    let count = 0
    for (const name in facts) count += typeof name === 'string' ? 1 : 0
    if (count === names.length) return facts
    const filled = fill(facts)
    return Object.keys(filled).length === names.length ? filled : undefined
  }
  return { quick, check, again }
}

function checkOf(
  name: string,
  spec: FactSpec,
  readerOf: (spec: FactSpec) => ReadValue,
  placed: PlacedFact | undefined,
): Rank {
  const absent = spec.presence === 'required' ? -1e9 : placed === undefined ? 0 : absentPlace(placed)
  if (spec.type === 'boolean' || spec.type === 'enum') {
    const words = spec.type === 'boolean' ? [true, false] : Object.keys(spec.values)
    const step = placed?.step ?? 0
    if (words.length > 4) {
      return takeNode('lookupCheck')(name, new Map(words.map((word, rank) => [word, rank * step])), absent)
    }
    const [four, steps] = [fourWords(words), stepsOf(words.length, step)]
    return words.length > 2
      ? takeNode('wordsCheck')(name, four, ...steps, absent)
      : takeNode('pairCheck')(name, four[0], four[1], steps[0], absent)
  }
  const rank = placed === undefined ? nothing : rankOf(placed)
  if (spec.type === 'string' || spec.type === 'instant') {
    return takeNode('readCheck')(name, readerOf(spec), rank, absent)
  }
  const scale = spec.type === 'number' ? spec.scale : 1
  return takeNode('quantityCheck')(name, { min: spec.min, max: spec.max, scale }, rank, absent)
}
