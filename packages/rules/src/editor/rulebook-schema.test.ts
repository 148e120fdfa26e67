import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../evaluate/compile'
import { documentWhen, documentWith, sampleFacts } from '../rulebook/document.fixture'
import { parseRulebook } from '../rulebook/parse-rulebook'
import { factsArbitrary } from '../testing/facts-arbitrary'
import { invalidFactsArbitrary } from '../testing/invalid-facts-arbitrary'
import { documentArbitrary, rulebookArbitrary } from '../testing/rulebook-arbitrary'
import { changedArbitrary, faultsOf, parsed } from './editor.fixture'
import { inputSchemaOf, jsonSchemaOf } from './rulebook-schema'

/** Whether JSON can carry a value as it is. */
function isJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return ['string', 'boolean'].includes(typeof value) || value === null
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
  return isPlain && Object.values(value).every(isJson)
}

describe('the schema of one rulebook', () => {
  const faults = faultsOf(jsonSchemaOf(parsed(documentWith())))

  it('accepts the rulebook that it was made of', () => {
    fc.assert(
      fc.property(rulebookArbitrary(), (rulebook) => {
        expect(faultsOf(jsonSchemaOf(rulebook))(rulebook.document)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it('accepts whatever other rows parseRulebook accepts', () => {
    const changed = documentArbitrary({ maxRows: 2 }).chain((document) =>
      fc.tuple(fc.constant(document), fc.array(changedArbitrary(document.rows), { minLength: 20, maxLength: 20 })),
    )
    fc.assert(
      fc.property(changed, ([document, otherRows]) => {
        const its = faultsOf(jsonSchemaOf(parsed(document)))
        for (const rows of otherRows) {
          if (parseRulebook({ ...document, rows }).ok) expect(its({ ...document, rows })).toEqual([])
        }
      }),
      { numRuns: 25 },
    )
  })

  it.each<[string, unknown]>([
    ['an instant as text and as a number', { any: [{ since: '2024-05-01T00:00:00+08:00' }, { until: 0 }] }],
    ['a number that binary fractions cannot hold', { width: [1.15, 2.35, 3.3] }],
    ['an absent fact', { any: [{ wish: { present: false } }, { plate: null }, { wish: { not: null } }] }],
    ['another fact', { width: { above: { fact: 'inner' }, to: 3.5 }, since: { not: { fact: 'until' } } }],
    ['comparisons', { not: { all: [{ fact: 'line', operator: 'in', value: ['line1'] }, { bags: 3 }] } }],
  ])('accepts %s', (_, when) => {
    expect(parseRulebook(documentWhen(when)).ok).toBe(true)
    expect(faults(documentWhen(when))).toEqual([])
  })

  it.each<[string, unknown, string]>([
    ['a misspelt fact', { widht: 2 }, '/rows/0/when/widht'],
    ['a misspelt fact in a group', { any: [{ bags: 1 }, { widht: 2 }] }, '/rows/0/when/any/1/widht'],
    ['a misspelt fact in a comparison', { fact: 'widht', operator: 'equal', value: 2 }, '/rows/0/when/fact'],
    ['a misspelt word', { line: 'lin1' }, '/rows/0/when/line'],
    ['a misspelt word in a list', { line: ['line1', 'lin2'] }, '/rows/0/when/line/1'],
    ['a misspelt word behind `not`', { line: { not: 'lin1' } }, '/rows/0/when/line/not'],
    ['a word where a number stands', { bags: 'line1' }, '/rows/0/when/bags'],
    ['a number below the bound', { width: 0.99 }, '/rows/0/when/width'],
    ['a number above the bound', { width: { from: 3.51 } }, '/rows/0/when/width/from'],
    ['half a bag', { bags: { below: 0.5 } }, '/rows/0/when/bags/below'],
    ['a text that is too long', { plate: 'x'.repeat(11) }, '/rows/0/when/plate'],
    ['a day as an instant', { since: '2024-05-01' }, '/rows/0/when/since'],
    ['a moment without offset', { since: '2024-05-01T00:00:00' }, '/rows/0/when/since'],
    ['a number of an instant out of bounds', { since: { from: 0 } }, '/rows/0/when/since/from'],
    ['an order of words', { line: { from: 'line1' } }, '/rows/0/when/line/from'],
    [
      'an order of words in a comparison',
      { fact: 'line', operator: 'lessThan', value: 'line1' },
      '/rows/0/when/operator',
    ],
    ['absence of a required fact', { bags: { present: true } }, '/rows/0/when/bags/present'],
    ['an order of absence', { fact: 'wish', operator: 'lessThan', value: null }, '/rows/0/when/operator'],
    ['a fact that is not comparable', { width: { fact: 'weight' } }, '/rows/0/when/width/fact'],
    ['a comparable fact without any', { line: { fact: 'plate' } }, '/rows/0/when/line/fact'],
    ['a shared condition that there is not', { condition: 'one' }, '/rows/0/when/condition'],
  ])('refuses %s at its place', (_, when, place) => {
    expect(faults(documentWhen(when))).toContain(place)
    expect(parseRulebook(documentWhen(when)).ok).toBe(false)
  })

  const label = { zh: '结果', en: 'outcome' }
  const layers = { type: 'integer', min: 0, max: 20, label, presence: 'required', source: 'derived' }
  const variants = { refused: { label, fields: {} }, limit: { label, fields: { layers } } }
  const outcome = { kind: 'oneOf', discriminator: 'verdict', label, variants }
  const thenOf = (then: unknown, more: object = {}) =>
    documentWith({ ...more, rows: [{ id: 'one', when: {}, then, clauses: [] }] })
  const alternatives = faultsOf(jsonSchemaOf(parsed(thenOf({ verdict: 'refused' }, { outcome }))))

  it.each<[unknown, readonly string[]]>([
    [{ verdict: 'refused' }, []],
    [{ verdict: 'limit', layers: 14 }, []],
    [{ verdict: 'limit' }, ['/rows/0/then/layers']],
    [{ verdict: 'refused', layers: 14 }, ['/rows/0/then/layers']],
    [{ verdict: 'limit', layers: 21 }, ['/rows/0/then/layers']],
    [{ verdict: 'maybe' }, ['/rows/0/then/verdict']],
    [{}, ['/rows/0/then/verdict']],
  ])('an outcome of alternatives: %j', (then, places) => {
    expect(alternatives(thenOf(then, { outcome }))).toEqual(places)
  })

  it('names facts, words and clauses for completion, with unit and bounds in both languages', () => {
    const schema = JSON.stringify(jsonSchemaOf(parsed(documentWith())))
    expect(schema).toContain('"examples":["area/clause/1"]')
    expect(schema).toContain('"enum":["line1","line2","line3"]')
    expect(schema).toContain('事实：1～3.5米，精确到 0.01米\\nfact: 1 to 3.5 m, in steps of 0.01 m')
  })

  it('a grid is a multiple only where that is exact', () => {
    const scaled = (scale: number) => {
      const width = { ...sampleFacts['width'], scale, min: 1, max: 3 }
      const { properties } = inputSchemaOf(parsed(documentWith({ facts: { width } })))
      return (properties as Record<string, Record<string, unknown>>)['width']?.['multipleOf']
    }
    expect([1, 2, 3, 4, 10, 100, 1024].map(scaled)).toEqual([1, 0.5, undefined, 0.25, undefined, undefined, 1 / 1024])
  })
})

describe('the schema of inputs', () => {
  it('accepts every input that the rulebook accepts', () => {
    const drawn = rulebookArbitrary().chain((rulebook) =>
      fc.tuple(fc.constant(rulebook), fc.array(factsArbitrary(rulebook, { maxUnknown: 3 }), { maxLength: 20 })),
    )
    fc.assert(
      fc.property(drawn, ([rulebook, inputs]) => {
        const faults = faultsOf(inputSchemaOf(rulebook))
        for (const input of inputs) expect(faults(input)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('refuses what the rulebook refuses, but for what draft 7 cannot say', () => {
    /** Grids of decimals, bounds of moments that are written as text, and lengths that count characters. */
    const beyond = new Set(['off-scale', 'out-of-range', 'too-long'])
    const drawn = rulebookArbitrary().chain((rulebook) =>
      fc.tuple(fc.constant(rulebook), fc.array(invalidFactsArbitrary(rulebook), { maxLength: 20 })),
    )
    fc.assert(
      fc.property(drawn, ([rulebook, inputs]) => {
        const faults = faultsOf(inputSchemaOf(rulebook))
        const { guard } = compile(rulebook)
        for (const input of inputs.filter(isJson)) {
          const guarded = guard(input)
          if ('errors' in guarded && guarded.errors.some(({ code }) => !beyond.has(code))) {
            expect(faults(input), JSON.stringify([input, guarded.errors])).not.toEqual([])
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})
