import { factRegistry } from '@zhidu/rules'
import type { FactSpec } from '@zhidu/rules'
import fc from 'fast-check'
import type { z } from 'zod'

/** The start of the shift in these tests; random instants lie around it. */
export const shiftStart = Date.parse('2026-03-10T08:00:00+08:00')

/** Values of one fact for tests; unknown and absent ones are null. */
function valueOf(spec: FactSpec): fc.Arbitrary<unknown> {
  const value = knownValueOf(spec)
  return spec.presence === 'required' ? value : fc.option(value)
}

function knownValueOf(spec: FactSpec): fc.Arbitrary<unknown> {
  switch (spec.type) {
    case 'enum':
      return fc.constantFrom(...Object.keys(spec.values))
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.integer({ min: Math.max(spec.min, -5_000), max: Math.min(spec.max, 5_000) })
    case 'instant':
      return fc.integer({ min: -15, max: 5 }).map((minutes) => shiftStart + minutes * 60_000)
    default:
      throw new Error(`the handover tables hold no fact of type ${spec.type}`)
  }
}

/** Random facts of a rulebook, or of an input schema made of facts. */
export function factsOf(facts: Readonly<Record<string, FactSpec>>): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(Object.entries(facts).map(([name, spec]) => [name, valueOf(spec)])))
}

/** A record that is in order, with some of its facts changed at random. */
export function variantsOf(
  ordinary: Readonly<Record<string, unknown>>,
  schema: z.ZodObject,
): fc.Arbitrary<Record<string, unknown>> {
  const specs = specsOfInput(schema)
  return fc
    .tuple(factsOf(specs), fc.subarray(Object.keys(specs)))
    .map(([facts, changed]) => ({ ...ordinary, ...Object.fromEntries(changed.map((name) => [name, facts[name]])) }))
}

/** The specs of an input schema's fields. */
function specsOfInput(schema: z.ZodObject): Record<string, FactSpec> {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => {
      const spec = factRegistry.get(field as z.ZodType)
      if (spec === undefined) throw new Error(`${name} is no fact`)
      return [name, spec]
    }),
  )
}

/** Every combination of known values of a rulebook whose facts are words and yes-or-no. */
export function everyCase(facts: Readonly<Record<string, FactSpec>>): Record<string, unknown>[] {
  return Object.entries(facts).reduce<Record<string, unknown>[]>(
    (cases, [name, spec]) => cases.flatMap((each) => wordsOf(spec).map((value) => ({ ...each, [name]: value }))),
    [{}],
  )
}

/** Every way to fill in the unknown facts. */
export function completionsOf(
  facts: Readonly<Record<string, FactSpec>>,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown>[] {
  return everyCase(facts).filter((each) =>
    Object.keys(facts).every((name) => given[name] === null || each[name] === given[name]),
  )
}

function wordsOf(spec: FactSpec): readonly unknown[] {
  if (spec.type === 'enum') return Object.keys(spec.values)
  if (spec.type === 'boolean') return [false, true]
  throw new Error('only words and yes-or-no can be listed')
}
