import type { FactSpec, FactSpecs, FactValue } from '../fact/fact-spec'
import type { Facts } from './facts'
import type { Check } from './nodes'
import { takeNode } from './take-node'

/** Reads a value of a fact that is not null: the form that it has inside, or undefined when it is not right. */
export type ReadValue = (value: unknown) => FactValue | undefined

/** Words that are compared one after the other; more are looked up. */
const mostWords = 8

/**
 * Makes a function that copies an input and checks the copy, fact by fact in the rulebook's order.
 * @returns undefined when anything is wrong with the input
 */
export function copyChecked(
  specs: FactSpecs,
  readerOf: (spec: FactSpec) => ReadValue,
): (input: object) => Facts | undefined {
  const names = Object.keys(specs)
  const copy = takeNode('copyNode')()
  const fill = takeNode('fillNode')(Object.fromEntries(names.map((name) => [name, null])))
  const check = Object.entries(specs).reduceRight<Check>(
    (next, [name, spec]) => checkOf(name, spec, readerOf, next),
    () => true,
  )

  /** Whether every fact is named, in the rulebook's order: so are most inputs, and nothing is quicker to see. */
  const isWhole = (facts: Facts): boolean => {
    let count = 0
    for (const name in facts) {
      if (name !== names[count]) return false
      count += 1
    }
    return count === names.length
  }

  return (input) => {
    let facts = copy(input)
    if (!isWhole(facts)) {
      facts = fill(facts)
      if (Object.keys(facts).length > names.length) return undefined
    }
    return check(facts) ? facts : undefined
  }
}

function checkOf(name: string, spec: FactSpec, readerOf: (spec: FactSpec) => ReadValue, next: Check): Check {
  const mayLack = spec.presence !== 'required'
  if (spec.type === 'boolean') return takeNode('booleanCheck')(name, mayLack, next)
  if (spec.type === 'number') return takeNode('quantityCheck')(name, mayLack, spec, next)
  if (spec.type === 'integer') {
    return takeNode('quantityCheck')(name, mayLack, { min: spec.min, max: spec.max, scale: 1 }, next)
  }
  if (spec.type !== 'enum') return takeNode('readCheck')(name, mayLack, readerOf(spec), next)
  const words = Object.keys(spec.values)
  return words.length <= mostWords
    ? takeNode('wordCheck')(name, mayLack, words, next)
    : takeNode('lookupCheck')(name, mayLack, new Set(words), next)
}
