import fc from 'fast-check'
import { comparisonsOf, constantsOf } from '../evaluate/cells'
import type { FactSpec, FactValue } from '../fact/fact-spec'
import type { AnyRulebook } from '../rulebook/rulebook'
import { valueArbitrary, writtenForms } from './value-arbitrary'

/** Facts as a caller gives them. */
export type GivenFacts = Readonly<Record<string, unknown>>

/** Which facts are drawn. */
export interface FactsOptions {
  /** How many facts that may be unknown are left out at most; none unless told. */
  readonly maxUnknown?: number
}

/**
 * Facts that a rulebook accepts, most often on a bound of one of its rows or one step beside it, as callers write
 * them: instants as text or number, absent facts left out, null or undefined, zero of either sign.
 */
export function factsArbitrary(rulebook: AnyRulebook, { maxUnknown = 0 }: FactsOptions = {}): fc.Arbitrary<GivenFacts> {
  const { facts } = rulebook.document
  const canBeUnknown = Object.keys(facts).filter((name) => facts[name]?.presence === 'whenNeeded')
  return fc
    .subarray(canBeUnknown, { maxLength: Math.min(maxUnknown, canBeUnknown.length) })
    .chain((unknown) =>
      fc.record(
        Object.fromEntries(
          Object.entries(facts).map(([name, spec]) => [
            name,
            unknown.includes(name) ? absentArbitrary : givenArbitrary(spec, marksOf(rulebook, spec)),
          ]),
        ),
      ),
    )
    .map(withoutLeftOut)
}

const leftOut = Symbol('left out')
const absentArbitrary: fc.Arbitrary<unknown> = fc.constantFrom(leftOut, null, undefined)

function withoutLeftOut(facts: GivenFacts): GivenFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== leftOut))
}

function givenArbitrary(spec: FactSpec, marks: readonly FactValue[]): fc.Arbitrary<unknown> {
  const value = valueArbitrary(spec, marks).chain((inner) => fc.constantFrom(...writtenForms(spec, inner)))
  if (spec.presence !== 'optional') return value
  return fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: absentArbitrary })
}

/** The constants that the rows compare with facts of this type; facts are compared with each other too. */
function marksOf({ document, expanded }: AnyRulebook, { type }: FactSpec): readonly FactValue[] {
  const comparisons = expanded.flatMap(comparisonsOf)
  return Object.keys(document.facts)
    .filter((name) => document.facts[name]?.type === type)
    .flatMap((name) => constantsOf(name, comparisons))
    .flatMap(({ value }) => value as FactValue | readonly FactValue[])
}
