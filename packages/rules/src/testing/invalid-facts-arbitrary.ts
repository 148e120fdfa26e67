import fc from 'fast-check'
import type { FactSpec } from '../fact/fact-spec'
import { gridOf } from '../evaluate/cells'
import type { AnyRulebook } from '../rulebook/rulebook'
import { factsArbitrary } from './facts-arbitrary'
import type { GivenFacts } from './facts-arbitrary'

/** Inputs that a rulebook must refuse: no object, wrong values, absent ones, unknown keys, several at once. */
export function invalidFactsArbitrary(rulebook: AnyRulebook): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 1, arbitrary: noObjectArbitrary }, { weight: 8, arbitrary: brokenFactsArbitrary(rulebook) })
}

const noObjectArbitrary: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  null,
  undefined,
  0,
  NaN,
  'text',
  true,
  10n,
  Symbol('input'),
  [],
  [{}],
  () => ({}),
)

/** Keys that no fact can have, those that every object inherits among them. */
const unknownKeys = ['omega', 'alhpa', '__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', '0', '']

function brokenFactsArbitrary(rulebook: AnyRulebook): fc.Arbitrary<GivenFacts> {
  const { facts } = rulebook.document
  const names = Object.keys(facts)
  const breaks = fc
    .tuple(fc.subarray(names, { maxLength: Math.min(3, names.length) }), fc.subarray(unknownKeys, { maxLength: 2 }))
    .filter(([broken, keys]) => broken.length + keys.length > 0)
  return fc.tuple(factsArbitrary(rulebook, { maxUnknown: names.length }), breaks).chain(([given, [broken, keys]]) =>
    fc
      .record({
        wrong: fc.tuple(...broken.map((name) => wrongArbitrary(facts[name]))),
        surplus: fc.tuple(...keys.map(() => fc.constantFrom<unknown>(1, 'x', null, undefined, {}))),
      })
      .map(({ wrong, surplus }) => {
        const input = { ...given }
        for (const [index, name] of broken.entries()) define(input, name, wrong[index])
        for (const [index, key] of keys.entries()) define(input, key, surplus[index])
        return input
      }),
  )
}

/** Sets a key of the object itself, `__proto__` too, as JSON.parse does. */
function define(input: object, key: string, value: unknown): void {
  Object.defineProperty(input, key, { value, enumerable: true, configurable: true, writable: true })
}

/** A value that a fact must refuse. */
function wrongArbitrary(spec: FactSpec | undefined): fc.Arbitrary<unknown> {
  if (spec === undefined) return fc.constant(undefined)
  const absent = spec.presence === 'required' ? [null, undefined] : []
  const wrongType: readonly unknown[] = [
    NaN,
    Infinity,
    -Infinity,
    [],
    [1],
    {},
    3n,
    Symbol('value'),
    () => 1,
    new Date(0),
  ]
  return fc.constantFrom<unknown>(...absent, ...wrongType, ...wrongValues(spec))
}

function wrongValues(spec: FactSpec): readonly unknown[] {
  switch (spec.type) {
    case 'number':
    case 'integer': {
      const { first, last, scale } = gridOf(spec)
      const middle = Math.trunc((first + last) / 2) / scale
      const beside = middle === 0 ? Number.MIN_VALUE : middle * (1 + Number.EPSILON)
      return ['1', true, '', (first - 1) / scale, (last + 1) / scale, (first + 0.5) / scale, beside, 1e300, -1e300]
    }
    case 'boolean':
      return ['true', 'false', 0, 1, '']
    case 'enum':
      return [
        'nothing',
        '',
        'constructor',
        '__proto__',
        'toString',
        1,
        true,
        ...Object.keys(spec.values).map((word) => `${word} `),
      ]
    case 'string':
      return ['x'.repeat(spec.maxLength + 1), 'x'.repeat(1000), 1, true]
    case 'instant':
      return ['2024-01-01', '2024-01-01T00:00:00', '2023-02-30T00:00:00Z', '', 1.5, 9e15, true, ...beyond(spec)]
  }
}

function beyond(spec: FactSpec): readonly number[] {
  const { first, last } = gridOf(spec)
  return [first - 1, last + 1]
}
