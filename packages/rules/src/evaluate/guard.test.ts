import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FactSpec } from '../fact/fact-spec'
import type { InputError } from '../input-error'
import type { AnyRulebook } from '../rulebook/rulebook'
import { factsArbitrary } from '../testing/facts-arbitrary'
import { invalidFactsArbitrary } from '../testing/invalid-facts-arbitrary'
import { rulebookArbitrary } from '../testing/rulebook-arbitrary'
import { createGuard } from './guard'
import type { Facts } from './facts'
import { canonical } from './result'
import { inputErrorsOf } from './zod-input-errors'

const label = { zh: '内宽', en: 'inner width' }
const specs: Readonly<Record<string, FactSpec>> = {
  width: {
    type: 'number',
    unit: 'm',
    scale: 100,
    min: 1,
    max: 3.5,
    label,
    presence: 'required',
    source: 'given',
    clauses: ['area/clause/1', 'area/clause/2'],
  },
  bags: { type: 'integer', min: -5, max: 5, label, presence: 'whenNeeded', source: 'given' },
  braces: { type: 'boolean', label, presence: 'optional', source: 'given' },
  line: { type: 'enum', values: { line1: label, line2: label }, label, presence: 'optional', source: 'given' },
  plate: { type: 'string', maxLength: 3, label, presence: 'optional', source: 'given' },
  since: { type: 'instant', min: '2024-01-01T00:00:00Z', label, presence: 'optional', source: 'given' },
}
const guard = createGuard(specs)

function errorsOf(input: unknown): readonly InputError[] {
  const guarded = guard(input)
  return 'errors' in guarded ? guarded.errors : []
}

function factsOf(input: unknown): Facts | undefined {
  const guarded = guard(input)
  return 'facts' in guarded ? guarded.facts : undefined
}

describe('the guard and the zod schema of a rulebook', () => {
  const cases = (inputs: (rulebook: AnyRulebook) => fc.Arbitrary<unknown>) =>
    rulebookArbitrary({ maxRows: 1 }).chain((rulebook) =>
      fc.tuple(fc.constant(rulebook), fc.array(inputs(rulebook), { minLength: 5, maxLength: 5 })),
    )

  it('accept the same facts and make the same values of them', () => {
    const valid = cases((rulebook) => factsArbitrary(rulebook, { maxUnknown: 5 }))
    fc.assert(
      fc.property(valid, ([{ document, schema }, inputs]) => {
        for (const input of inputs) {
          const parsed = schema.parse(input) as Facts
          const facts = Object.keys(document.facts).map((name) => [name, parsed[name] ?? null])
          expect(createGuard(document.facts)(input)).toStrictEqual({ facts: Object.fromEntries(facts) as unknown })
        }
      }),
      { numRuns: 300 },
    )
  })

  it('refuse the same inputs, with the same errors', () => {
    fc.assert(
      fc.property(cases(invalidFactsArbitrary), ([{ document, schema }, inputs]) => {
        for (const input of inputs) {
          const [guarded, parsed] = [createGuard(document.facts)(input), schema.safeParse(input)]
          if (parsed.success || !('errors' in guarded)) throw new Error('both refuse what is invalid')
          const expected = inputErrorsOf(schema, parsed.error, input)
          expect(guarded.errors.map(canonical).sort()).toEqual(expected.map(canonical).sort())
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('the guard', () => {
  it('gives every fact, null where it is absent', () => {
    const absent = { bags: null, braces: null, line: null, plate: null, since: null }
    expect(factsOf({ width: 2 })).toStrictEqual({ width: 2, ...absent })
    expect(factsOf({ width: 2, line: undefined, plate: null })).toStrictEqual({ width: 2, ...absent })
  })

  it('makes 0 of −0 and epoch milliseconds of an instant', () => {
    const facts = factsOf({ width: 1, bags: -0, since: '2024-01-01T08:00:00.5+08:00' })
    expect(Object.is(facts?.['bags'], 0)).toBe(true)
    expect(facts?.['since']).toBe(Date.UTC(2024, 0, 1, 0, 0, 0, 500))
  })

  it('does not change what it is given', () => {
    const input = Object.freeze({ width: 2, since: '2024-01-01T00:00:00Z' })
    expect(factsOf(input)?.['since']).toBe(Date.UTC(2024, 0, 1))
    expect(input.since).toBe('2024-01-01T00:00:00Z')
  })

  it.each([null, undefined, 1, NaN, 'text', true, 1n, Symbol('input'), [], [{ width: 2 }], () => ({ width: 2 })])(
    '%s is no object',
    (input) => {
      expect(errorsOf(input)).toMatchObject([{ code: 'not-an-object', path: [], allowed: { type: 'object' } }])
    },
  )

  it('takes objects without prototype and instances of classes by their own keys', () => {
    expect(factsOf(Object.assign(Object.create(null) as object, { width: 2 }))?.['width']).toBe(2)
    expect(
      factsOf(
        new (class {
          readonly width = 2
        })(),
      )?.['width'],
    ).toBe(2)
    expect(errorsOf(Object.create({ width: 2 }))).toMatchObject([{ code: 'missing', path: ['width'] }])
  })

  it('names every error of an input at once, in the order of the facts, unknown keys last', () => {
    const input = { typo: 1, since: 'soon', line: 'line3', bags: 5.5, braces: 'yes', plate: 'ABCD' }
    expect(errorsOf(input).map(({ code, path }) => [path[0], code])).toEqual([
      ['width', 'missing'],
      ['bags', 'out-of-range'],
      ['braces', 'wrong-type'],
      ['line', 'not-allowed'],
      ['plate', 'too-long'],
      ['since', 'not-an-instant'],
      ['typo', 'unknown-fact'],
    ])
  })

  it('says of an error what was given, what is allowed, the unit and the clause', () => {
    expect(errorsOf({ width: 235 })).toEqual([
      {
        code: 'out-of-range',
        path: ['width'],
        label,
        given: 235,
        allowed: { kind: 'range', min: 1, max: 3.5, step: 0.01 },
        unit: 'm',
        clause: 'area/clause/1',
      },
    ])
  })

  it.each<[unknown, string]>([
    [NaN, 'not-finite'],
    [Infinity, 'not-finite'],
    [-Infinity, 'not-finite'],
    ['2', 'wrong-type'],
    ['', 'wrong-type'],
    [[2], 'wrong-type'],
    [true, 'wrong-type'],
    [2n, 'wrong-type'],
    [{}, 'wrong-type'],
    [new Date(2), 'wrong-type'],
    [Object(2), 'wrong-type'],
    [null, 'missing'],
    [undefined, 'missing'],
    [0.99, 'out-of-range'],
    [3.51, 'out-of-range'],
    [-0, 'out-of-range'],
    [1e300, 'out-of-range'],
    [2.355, 'off-scale'],
    [1.1 * 3, 'off-scale'],
  ])('%s is no width: %s', (width, code) => {
    expect(errorsOf({ width })).toMatchObject([{ code, path: ['width'] }])
  })

  it.each([1, 1.01, 2.35, 2.01, 3.3, 3.5])('%s is a width', (width) => {
    expect(factsOf({ width })?.['width']).toBe(width)
  })

  it.each<[number, readonly number[]]>([
    [2.3549, [2.35, 2.36]],
    [2.3500000000000005, [2.35, 2.36]],
    [3.499999, [3.49, 3.5]],
    [1.1 * 3, [3.3]],
  ])('%s is off the scale, and the nearest values are named', (width, values) => {
    expect(errorsOf({ width })).toMatchObject([{ code: 'off-scale', allowed: { kind: 'nearest', values } }])
  })

  it('names 0 as nearest value without its sign', () => {
    const [error] = errorsOf({ width: 2, bags: -0.5 })
    expect(error?.allowed).toStrictEqual({ kind: 'nearest', values: [-1, 0] })
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', ''])(
    'a key named “%s” is an unknown fact like any other',
    (key) => {
      const input = JSON.parse(`{ "width": 2, "${key}": { "bags": 1 } }`) as unknown
      expect(errorsOf(input)).toMatchObject([{ code: 'unknown-fact', path: [key], given: 'object' }])
    },
  )

  it('gives the known names for an unknown one, in the order of the facts', () => {
    const [error] = errorsOf({ width: 2, lines: 'line1' })
    expect(error?.allowed).toEqual({ kind: 'words', values: Object.keys(specs) })
  })

  it.each(['line3', '', 'constructor', '__proto__', 'toString', 'LINE1'])('“%s” is no word of an enum', (line) => {
    expect(errorsOf({ width: 2, line })).toMatchObject([
      { code: 'not-allowed', allowed: { kind: 'words', values: ['line1', 'line2'] } },
    ])
  })

  it.each<[unknown, string]>([
    [NaN, 'not-finite'],
    [1.5, 'not-an-instant'],
    [9e15, 'not-an-instant'],
    ['2024-05-01', 'not-an-instant'],
    ['2024-05-01T00:00:00', 'not-an-instant'],
    [true, 'wrong-type'],
    [new Date(0), 'wrong-type'],
    ['2023-12-31T23:59:59.999Z', 'out-of-range'],
    [0, 'out-of-range'],
  ])('%s is no allowed instant: %s', (since, code) => {
    expect(errorsOf({ width: 2, since })).toMatchObject([{ code, path: ['since'] }])
  })

  it('counts text in UTF-16 units', () => {
    expect(factsOf({ width: 2, plate: '京A1' })?.['plate']).toBe('京A1')
    expect(errorsOf({ width: 2, plate: '𠀀京A' })).toMatchObject([
      { code: 'too-long', allowed: { kind: 'length', max: 3 } },
    ])
  })
})
