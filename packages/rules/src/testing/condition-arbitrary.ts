import fc from 'fast-check'
import type { FactSpec, FactSpecs, FactValue } from '../fact/fact-spec'
import type { Comparison, Condition, JsonCondition, Operator } from '../rulebook/condition'
import { isComparable } from '../rulebook/read-operand'
import { valueArbitrary, writtenForms } from './value-arbitrary'

type Written = Condition<Readonly<Record<string, unknown>>>

const orderings: readonly Operator[] = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']

/**
 * A condition as a person would write it: the shorthand, or json-rules-engine's form, nested.
 * @param shared names of shared conditions that may be referred to
 */
export function conditionArbitrary(specs: FactSpecs, shared: readonly string[], depth = 3): fc.Arbitrary<Written> {
  const leaves: fc.WeightedArbitrary<Written>[] = [
    { weight: 4, arbitrary: shorthandArbitrary(specs) },
    { weight: 4, arbitrary: comparisonArbitrary(specs) },
  ]
  if (shared.length > 0) {
    leaves.push({ weight: 2, arbitrary: fc.constantFrom(...shared).map((condition) => ({ condition })) })
  }
  if (depth === 0) return fc.oneof(...leaves)
  const part = conditionArbitrary(specs, shared, depth - 1) as fc.Arbitrary<JsonCondition>
  const parts = fc.array(part, { minLength: 1, maxLength: 3 })
  return fc.oneof(
    ...leaves,
    { weight: 1, arbitrary: parts.map((all) => ({ all })) },
    { weight: 2, arbitrary: parts.map((any) => ({ any })) },
    { weight: 2, arbitrary: part.map((not) => ({ not })) },
  )
}

/** Shared conditions by name, each built upon those before it. */
export function sharedConditionsArbitrary(specs: FactSpecs): fc.Arbitrary<Readonly<Record<string, JsonCondition>>> {
  const one = (shared: readonly string[]) => conditionArbitrary(specs, shared, 1) as fc.Arbitrary<JsonCondition>
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.record({ first: one([]), second: one(['first']), third: one(['first', 'second']) }) },
  )
}

/** A single comparison of a fact with a constant, with a list, with null or with another fact. */
function comparisonArbitrary(specs: FactSpecs): fc.Arbitrary<Comparison> {
  return fc.constantFrom(...Object.keys(specs)).chain((fact) => {
    const spec = specOf(specs, fact)
    const operators: readonly Operator[] = isOrdered(spec) ? ['equal', 'notEqual', ...orderings] : ['equal', 'notEqual']
    const operator = fc.constantFrom(...operators)
    const partners = partnersOf(specs, fact)
    const forms: fc.Arbitrary<Comparison>[] = [
      fc.record({ fact: fc.constant(fact), operator, value: constantArbitrary(spec) }),
      fc.record({
        fact: fc.constant(fact),
        operator: fc.constantFrom<Operator>('in', 'notIn'),
        value: fc.array(constantArbitrary(spec), { minLength: 1, maxLength: 3 }),
      }),
    ]
    if (partners.length > 0) {
      const value = fc.constantFrom(...partners).map((partner) => ({ fact: partner }))
      forms.push(fc.record({ fact: fc.constant(fact), operator, value }))
    }
    if (spec.presence === 'optional') {
      const equality = fc.constantFrom<Operator>('equal', 'notEqual')
      forms.push(fc.record({ fact: fc.constant(fact), operator: equality, value: fc.constant(null) }))
    }
    return fc.oneof(...forms)
  })
}

/** The table shorthand over one to three facts. */
function shorthandArbitrary(specs: FactSpecs): fc.Arbitrary<Written> {
  return fc
    .subarray(Object.keys(specs), { minLength: 1, maxLength: Math.min(3, Object.keys(specs).length) })
    .chain((facts) => fc.record(Object.fromEntries(facts.map((fact) => [fact, testArbitrary(specs, fact)]))))
    .map((tests) => tests as Written)
}

function testArbitrary(specs: FactSpecs, fact: string): fc.Arbitrary<unknown> {
  const spec = specOf(specs, fact)
  const constant = constantArbitrary(spec)
  const list = fc.array(constant, { minLength: 1, maxLength: 3 })
  const partners = partnersOf(specs, fact)
  const reference = partners.length === 0 ? [] : [fc.constantFrom(...partners).map((partner) => ({ fact: partner }))]
  const forms: fc.Arbitrary<unknown>[] = [
    constant,
    list,
    fc.oneof(constant, list).map((not) => ({ not })),
    ...reference,
  ]
  if (spec.presence === 'optional') forms.push(fc.boolean().map((present) => ({ present })))
  if (isOrdered(spec)) {
    const bound = fc.oneof(constant, ...reference)
    forms.push(rangeArbitrary(bound), rangeArbitrary(bound))
  }
  return fc.oneof(...forms)
}

function rangeArbitrary(bound: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const lower = fc.tuple(fc.constantFrom('from', 'above'), bound)
  const upper = fc.tuple(fc.constantFrom('to', 'below'), bound)
  return fc
    .oneof(
      lower.map((side) => [side]),
      upper.map((side) => [side]),
      fc.tuple(lower, upper),
    )
    .map((sides) => Object.fromEntries(sides))
}

/** A constant as it is written. */
function constantArbitrary(spec: FactSpec): fc.Arbitrary<FactValue> {
  return valueArbitrary(spec).chain((value) => fc.constantFrom(...writtenForms(spec, value)))
}

function partnersOf(specs: FactSpecs, fact: string): readonly string[] {
  const spec = specOf(specs, fact)
  return Object.keys(specs).filter((other) => other !== fact && isComparable(spec, specOf(specs, other)))
}

function specOf(specs: FactSpecs, fact: string): FactSpec {
  const spec = specs[fact]
  if (spec === undefined) throw new Error(`“${fact}” is among the facts`)
  return spec
}

function isOrdered({ type }: FactSpec): boolean {
  return type === 'number' || type === 'integer' || type === 'instant'
}
