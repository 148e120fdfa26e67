import fc from 'fast-check'
import { comparisonsOf, constantsOf, gridOf, isReference } from '../evaluate/cells'
import type { FactSpec, FactSpecs, FactValue } from '../fact/fact-spec'
import type { Comparison } from '../rulebook/condition'
import type { AnyRulebook } from '../rulebook/rulebook'
import { isOrdered } from '../space/space'
import { valueArbitrary, writtenForms } from './value-arbitrary'

/** Facts as a caller gives them. */
export type GivenFacts = Readonly<Record<string, unknown>>

/** Which facts are drawn. */
export interface FactsOptions {
  /** How many facts that may be unknown are left out at most; none unless told. */
  readonly maxUnknown?: number
}

/** Values in their inner form; undefined for facts that are absent. */
type Drawn = Readonly<Record<string, FactValue | undefined>>

/**
 * Facts that a rulebook accepts, most often on a bound of one of its rows or one step to either side of it, and facts
 * that are compared with each other often the same or one step apart. Written as callers do: instants as text or
 * number, absent facts left out, null or undefined, zero of either sign.
 */
export function factsArbitrary(rulebook: AnyRulebook, { maxUnknown = 0 }: FactsOptions = {}): fc.Arbitrary<GivenFacts> {
  const { facts } = rulebook.document
  const comparisons = rulebook.expanded.flatMap(comparisonsOf)
  const canBeUnknown = Object.keys(facts).filter((name) => facts[name]?.presence === 'whenNeeded')
  const drawn: fc.Arbitrary<Drawn> = fc
    .subarray(canBeUnknown, { maxLength: Math.min(maxUnknown, canBeUnknown.length) })
    .chain((unknown) =>
      fc.record(
        Object.fromEntries(
          Object.entries(facts).map(([name, spec]) => [
            name,
            unknown.includes(name) ? fc.constant(undefined) : drawnArbitrary(spec, marksOf(name, facts, comparisons)),
          ]),
        ),
      ),
    )
  const pairs = pairsOf(comparisons)
  const related = pairs.length === 0 ? drawn : fc.oneof(drawn, relatedArbitrary(drawn, pairs, facts))
  return related.chain((values) => writtenArbitrary(values, facts))
}

function drawnArbitrary(spec: FactSpec, marks: readonly FactValue[]): fc.Arbitrary<FactValue | undefined> {
  const value = valueArbitrary(spec, marks)
  if (spec.presence !== 'optional') return value
  return fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: fc.constant(undefined) })
}

/** The constants that a fact, or one that it is compared with, is compared with; and the ends of the other's range. */
function marksOf(name: string, facts: FactSpecs, comparisons: readonly Comparison[]): readonly FactValue[] {
  const partners = pairsOf(comparisons).flatMap(([left, right]) =>
    left === name ? [right] : right === name ? [left] : [],
  )
  const constants = [name, ...partners]
    .flatMap((each) => constantsOf(each, comparisons))
    .flatMap(({ value }) => value as FactValue | readonly FactValue[])
  const ends = partners.flatMap((partner): FactValue[] => {
    const spec = facts[partner]
    if (spec === undefined || !isOrdered(spec)) return []
    const { first, last, scale } = gridOf(spec)
    return [first / scale, last / scale]
  })
  return [...new Set([...constants, ...ends])]
}

/** Facts that are compared with each other. */
function pairsOf(comparisons: readonly Comparison[]): readonly (readonly [string, string])[] {
  return comparisons.flatMap(({ fact, value }) => (isReference(value) ? [[fact, value.fact] as const] : []))
}

/** One of two compared facts takes the other's value, or of quantities the step before or after it. */
function relatedArbitrary(
  drawn: fc.Arbitrary<Drawn>,
  pairs: readonly (readonly [string, string])[],
  facts: FactSpecs,
): fc.Arbitrary<Drawn> {
  return fc.tuple(drawn, fc.constantFrom(...pairs), fc.constantFrom(-1, 0, 1)).map(([values, [left, right], steps]) => {
    const [spec, value] = [facts[left], values[right]]
    if (spec === undefined || value === undefined) return values
    const moved = isOrdered(spec) ? movedValue(Number(value), steps, spec) : accepted(value, spec)
    return moved === undefined ? values : { ...values, [left]: moved }
  })
}

function movedValue(value: number, steps: number, spec: FactSpec): number | undefined {
  const { scale, first, last } = gridOf(spec)
  const tick = Math.round(value * scale) + steps
  return tick >= first && tick <= last ? tick / scale : undefined
}

/** Of two compared texts one may allow longer ones. */
function accepted(value: FactValue, spec: FactSpec): FactValue | undefined {
  return spec.type === 'string' && String(value).length > spec.maxLength ? undefined : value
}

const leftOut = Symbol('left out')

function writtenArbitrary(values: Drawn, facts: FactSpecs): fc.Arbitrary<GivenFacts> {
  const written = Object.entries(facts).map(([name, spec]) => {
    const value = values[name]
    const forms = value === undefined ? [leftOut, null, undefined] : writtenForms(spec, value)
    return [name, fc.constantFrom<unknown>(...forms)] as const
  })
  return fc
    .record(Object.fromEntries(written))
    .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== leftOut)))
}
