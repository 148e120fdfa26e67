import fc from 'fast-check'
import { anotherText, gridOf } from '../evaluate/cells'
import type { FactSpec, FactValue } from '../fact/fact-spec'
import { formatInstant, parseInstant } from '../fact/instant'

const someInstant = 1_704_067_200_000
const texts = ['', 'a', 'b', 'A', 'other', 'other2', 'constructor', '__proto__', '一', 'hasOwnProperty']

/**
 * A value that a fact accepts, in its inner form (instants as epoch milliseconds).
 * @param near values to stay close to: each of them and the steps on both of its sides are drawn most often
 */
export function valueArbitrary(spec: FactSpec, near: readonly FactValue[] = []): fc.Arbitrary<FactValue> {
  switch (spec.type) {
    case 'boolean':
      return fc.boolean()
    case 'enum':
      return fc.constantFrom(...Object.keys(spec.values))
    case 'string': {
      const mentioned = near.filter((text): text is string => typeof text === 'string')
      const all = [...texts, ...mentioned, anotherText(new Set(mentioned), spec.maxLength)]
      return fc.constantFrom(...all.filter((text) => text.length <= spec.maxLength))
    }
    default:
      return quantityArbitrary(spec, near)
  }
}

function quantityArbitrary(spec: FactSpec, near: readonly FactValue[]): fc.Arbitrary<number> {
  const { scale, first, last } = gridOf(spec)
  const marks = near
    .filter((value): value is number => typeof value === 'number')
    .map((value) => Math.round(value * scale))
  const sides = [first, last, ...(spec.type === 'instant' ? [someInstant] : []), ...marks]
    .flatMap((tick) => [tick - 1, tick, tick + 1])
    .filter((tick) => tick >= first && tick <= last)
  return fc
    .oneof(
      { weight: 4, arbitrary: fc.constantFrom(...sides) },
      { weight: 1, arbitrary: fc.integer({ min: first, max: last }) },
    )
    .map((tick) => tick / scale)
}

/** The ways to write a value that mean the same: an instant as text too, where RFC 3339 has a year for it. */
export function writtenForms(spec: FactSpec, value: FactValue): readonly FactValue[] {
  if (spec.type !== 'instant') return value === 0 ? [0, -0] : [value]
  const text = formatInstant(Number(value))
  return parseInstant(text) === value ? [value, text] : [value]
}
