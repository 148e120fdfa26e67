import { describe, expect, it } from 'vitest'
import { defectsOf, documentWhen, documentWith, messagesOf, sampleFacts } from './document.fixture'

type Defect = readonly [code: string, path: string]

const label = { zh: '事实', en: 'fact' }
const factOf = (spec: object, name = 'extra') =>
  documentWith({ facts: { ...sampleFacts, [name]: { label, presence: 'required', source: 'given', ...spec } } })
const derived = { label, presence: 'required', source: 'derived' }
const compare = (fact: string, operator: string, value: unknown, more: object = {}) =>
  documentWhen({ fact, operator, value, ...more })

it('a right document has no defect', () => {
  expect(defectsOf(documentWith())).toEqual([])
})

describe('what is no document', () => {
  it.each<[string, unknown, Defect]>([
    ['null', null, ['wrong-shape', '']],
    ['undefined', undefined, ['wrong-shape', '']],
    ['text', '{}', ['wrong-shape', '']],
    ['a list', [], ['wrong-shape', '']],
    ['a function', () => ({}), ['wrong-shape', '']],
    ['a date', new Date(0), ['wrong-shape', '']],
    ['an instance of a class', new Map(), ['wrong-shape', '']],
    ['NaN within', documentWhen({ bags: NaN }), ['wrong-shape', 'rows.0.when.bags']],
    ['an infinity within', documentWhen({ bags: { below: -Infinity } }), ['wrong-shape', 'rows.0.when.bags.below']],
    ['a big integer within', documentWhen({ bags: 1n }), ['wrong-shape', 'rows.0.when.bags']],
    ['undefined in a list', documentWhen({ bags: [undefined] }), ['wrong-shape', 'rows.0.when.bags.0']],
    ['a hole in a list', documentWhen({ bags: new Array(1) }), ['wrong-shape', 'rows.0.when.bags.0']],
    ['a date within', documentWhen({ since: new Date(0) }), ['wrong-shape', 'rows.0.when.since']],
    ['an unknown key', documentWith({ onSuccess: 'x' }), ['wrong-shape', '']],
    ['no rows', documentWith({ rows: [] }), ['wrong-shape', 'rows']],
    ['an unknown hit policy', documentWith({ hit: 'any' }), ['wrong-shape', 'hit']],
    ['a title in one language', documentWith({ title: { zh: '样表' } }), ['wrong-shape', 'title.en']],
  ])('%s is refused with its place', (_, document, defect) => {
    expect(defectsOf(document)).toContainEqual(defect)
  })

  it('nesting of more than 64 levels is refused', () => {
    const nested = (levels: number): unknown => (levels === 0 ? { line: 'line1' } : { not: nested(levels - 1) })
    expect(defectsOf(documentWhen(nested(50)))).toEqual([])
    expect(defectsOf(documentWhen(nested(70)))).toEqual([['too-deep', 'rows.0.when.not.not.not.not.not']])
    expect(defectsOf(documentWhen(nested(5000)))).toEqual([['too-deep', 'rows.0.when.not.not.not.not.not']])
  })

  it('a circular object is refused as nested too deep', () => {
    const circular: Record<string, unknown> = {}
    circular['all'] = [circular, circular]
    expect(defectsOf(documentWhen(circular)).map(([code]) => code)).toEqual(['too-deep'])
  })

  it('an object that stands in several places may stand there', () => {
    const line = { line: 'line1' }
    expect(defectsOf(documentWhen({ any: [line, { all: [line, line] }] }))).toEqual([])
  })

  it('shared objects that unfold exponentially are refused at once', () => {
    let unfolding: unknown = { line: 'line1' }
    for (let level = 0; level < 28; level += 1) unfolding = { all: [unfolding, unfolding] }
    const start = performance.now()
    expect(defectsOf(documentWhen(unfolding)).map(([code]) => code)).toEqual(['too-large'])
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('names', () => {
  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'prototype', '1st', 'a-b', 'a.b', '', '宽'])(
    '“%s” names no fact, no word, no alternative and no shared condition',
    (name) => {
      expect(defectsOf(factOf({ type: 'boolean' }, name))).toContainEqual(['bad-name', `facts.${name}`])
      expect(defectsOf(factOf({ type: 'enum', values: { [name]: label } }))).toContainEqual([
        'bad-name',
        `facts.extra.values.${name}`,
      ])
      expect(defectsOf(documentWith({ conditions: { [name]: { line: 'line1' } } }))).toContainEqual([
        'bad-name',
        `conditions.${name}`,
      ])
      const outcome = { kind: 'oneOf', discriminator: 'verdict', label, variants: { [name]: { label, fields: {} } } }
      expect(defectsOf(documentWith({ outcome }))).toContainEqual(['bad-name', `outcome.variants.${name}`])
    },
  )

  it.each(['constructor', '__proto__', 'toString', '', ' row', '行'])('“%s” is no id of a row', (id) => {
    const rows = [{ id, when: {}, then: { layers: 1 }, clauses: [] }]
    expect(defectsOf(documentWith({ rows }))).toContainEqual(['bad-name', 'rows.0.id'])
  })

  it.each(['all', 'any', 'not', 'condition', 'fact', 'operator', 'value', 'path', 'params', 'priority', 'name'])(
    '“%s” means something in a condition, and names no fact and no field of an outcome',
    (name) => {
      expect(defectsOf(factOf({ type: 'boolean' }, name))).toEqual([['bad-name', `facts.${name}`]])
      const fields = { [name]: { type: 'boolean', ...derived } }
      expect(defectsOf(documentWith({ outcome: { kind: 'record', fields } }))).toContainEqual([
        'bad-name',
        `outcome.fields.${name}`,
      ])
      const outcome = { kind: 'oneOf', discriminator: name, label, variants: { refused: { label, fields: {} } } }
      expect(defectsOf(documentWith({ outcome }))).toContainEqual(['bad-name', 'outcome.discriminator'])
    },
  )

  it('two rows of one id are refused', () => {
    const row = { id: 'same', when: {}, then: { layers: 1 }, clauses: [] }
    expect(defectsOf(documentWith({ rows: [row, row] }))).toEqual([['duplicate-row', 'rows.1.id']])
  })
})

describe('dates', () => {
  it.each(['2024-02-30', '2023-02-29', '2024-13-01', '24-01-01', '2024-1-1', '2024-01-01T00:00:00Z', ''])(
    '“%s” is no day',
    (day) => {
      expect(defectsOf(documentWith({ review: day }))).toEqual([['bad-date', 'review']])
      expect(defectsOf(documentWith({ effective: { from: day } }))).toEqual([['bad-date', 'effective.from']])
    },
  )

  it('a rulebook may end on the day on which it begins, and not before', () => {
    const until = (to: string) => defectsOf(documentWith({ effective: { from: '2024-02-29', to } }))
    expect(until('2024-02-29')).toEqual([])
    expect(until('2024-02-28')).toEqual([['bad-date', 'effective.to']])
  })
})

describe('bounds and defaults of facts', () => {
  const number = (more: object) => factOf({ type: 'number', unit: 'm', scale: 10, min: 0, max: 1, ...more })
  const integer = (more: object) => factOf({ type: 'integer', min: 0, max: 1, ...more })
  const instant = (more: object) => factOf({ type: 'instant', ...more })

  it.each<[string, unknown]>([
    ['a number whose lower bound is above the upper one', number({ min: 2 })],
    ['a number with a bound off its scale', number({ max: 0.25 })],
    ['a number whose steps cannot all be told apart', number({ max: 2 ** 51 / 10 })],
    ['an integer whose lower bound is above the upper one', integer({ min: 2 })],
    ['an enum without words', factOf({ type: 'enum', values: {} })],
    [
      'an instant that ends before it begins',
      instant({ min: '2024-01-01T00:00:00Z', max: '2024-01-01T00:00:00+01:00' }),
    ],
    ['an instant bounded finer than milliseconds', instant({ min: '2024-01-01T00:00:00.0001Z' })],
    ['an assumed default off the scale', number({ assumed: 0.25 })],
    ['an assumed default out of bounds', integer({ assumed: 2 })],
    ['an assumed default of another type', integer({ assumed: '1' })],
    ['an assumed word that there is not', factOf({ type: 'enum', values: { one: label }, assumed: 'two' })],
  ])('%s is refused', (_, document) => {
    expect(defectsOf(document)).toEqual([['bad-bounds', 'facts.extra']])
  })

  it.each<[string, unknown]>([
    ['a number of one value', number({ max: 0 })],
    ['the widest number', number({ max: (2 ** 51 - 2) / 10 })],
    ['the widest integer', integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER })],
    ['an instant of one value', instant({ min: '2024-01-01T00:00:00Z', max: '2024-01-01T01:00:00+01:00' })],
    ['an assumed instant', instant({ assumed: '2024-01-01T00:00:00+08:00' })],
  ])('%s is right', (_, document) => {
    expect(defectsOf(document)).toEqual([])
  })

  it.each<[string, unknown, string]>([
    ['an integer beyond the safe ones', integer({ max: 2 ** 53 }), 'facts.extra.max'],
    ['an integer with a fraction', integer({ min: 0.5 }), 'facts.extra.min'],
    ['a scale of 0', number({ scale: 0 }), 'facts.extra.scale'],
    ['a step in place of the scale', number({ scale: 0.1 }), 'facts.extra.scale'],
    ['a negative scale', number({ scale: -10 }), 'facts.extra.scale'],
    ['text of no length', factOf({ type: 'string', maxLength: 0 }), 'facts.extra.maxLength'],
  ])('%s is no shape of a fact', (_, document, path) => {
    expect(defectsOf(document)).toEqual([['wrong-shape', path]])
  })

  it('an instant bounded without seconds or offset is refused', () => {
    for (const min of ['2024-01-01T00:00Z', '2024-01-01T00:00:00', 'soon']) {
      expect(defectsOf(instant({ min }))).toHaveLength(1)
    }
  })
})

describe('conditions', () => {
  it.each<[string, unknown, Defect]>([
    ['text', documentWhen('line1'), ['wrong-shape', 'rows.0.when']],
    ['null', documentWhen(null), ['wrong-shape', 'rows.0.when']],
    ['a list', documentWhen([]), ['wrong-shape', 'rows.0.when']],
    ['an empty all', documentWhen({ all: [] }), ['empty-group', 'rows.0.when.all']],
    ['an empty any', documentWhen({ any: [] }), ['empty-group', 'rows.0.when.any']],
    ['a group that is no list', documentWhen({ all: { line: 'line1' } }), ['empty-group', 'rows.0.when.all']],
    ['an empty condition in a group', documentWhen({ any: [{}] }), ['empty-group', 'rows.0.when.any.0']],
    ['an empty condition under not', documentWhen({ not: {} }), ['empty-group', 'rows.0.when.not']],
    ['an empty shared condition', documentWith({ conditions: { none: {} } }), ['empty-group', 'conditions.none']],
    ['an empty list of values', documentWhen({ line: [] }), ['empty-group', 'rows.0.when.line']],
    [
      'two groups beside each other',
      documentWhen({ all: [{ line: 'line1' }], any: [{ line: 'line2' }] }),
      ['ambiguous-condition', 'rows.0.when'],
    ],
    [
      'a fact beside a group',
      documentWhen({ all: [{ line: 'line1' }], line: 'line1' }),
      ['ambiguous-condition', 'rows.0.when'],
    ],
    ['an unknown fact', documentWhen({ lin: 'line1' }), ['unknown-fact', 'rows.0.when.lin']],
    ['an unknown fact in a comparison', compare('lin', 'equal', 1), ['unknown-fact', 'rows.0.when.fact']],
    ['a prototype name as fact', documentWhen({ constructor: 'x' }), ['unknown-fact', 'rows.0.when.constructor']],
    ['a prototype name as fact of a comparison', compare('toString', 'equal', 1), ['unknown-fact', 'rows.0.when.fact']],
    [
      'a prototype name as other fact',
      documentWhen({ width: { fact: 'valueOf' } }),
      ['unknown-fact', 'rows.0.when.width'],
    ],
    [
      'an unknown shared condition',
      documentWhen({ condition: 'none' }),
      ['unknown-condition', 'rows.0.when.condition'],
    ],
    [
      'a prototype name as shared condition',
      documentWhen({ condition: 'toString' }),
      ['unknown-condition', 'rows.0.when.condition'],
    ],
    ['an unknown operator', compare('bags', 'greater', 1), ['unknown-operator', 'rows.0.when.operator']],
    ['no operator', documentWhen({ fact: 'bags', value: 1 }), ['unknown-operator', 'rows.0.when.operator']],
    ['a prototype name as operator', compare('bags', 'toString', 1), ['unknown-operator', 'rows.0.when.operator']],
    ['a decorated operator', compare('bags', 'not:equal', 1), ['unknown-operator', 'rows.0.when.operator']],
    ['contains', compare('plate', 'contains', 'x'), ['unknown-operator', 'rows.0.when.operator']],
    ['doesNotContain', compare('plate', 'doesNotContain', 'x'), ['unknown-operator', 'rows.0.when.operator']],
    ['a path on a fact', compare('bags', 'equal', 1, { path: '$.a' }), ['path-refused', 'rows.0.when.path']],
    [
      'a path on another fact',
      compare('width', 'equal', { fact: 'inner', path: '$.a' }),
      ['path-refused', 'rows.0.when.value'],
    ],
    [
      'parameters of a fact',
      compare('bags', 'equal', 1, { params: {} }),
      ['ambiguous-condition', 'rows.0.when.params'],
    ],
    [
      'parameters of another fact',
      compare('width', 'equal', { fact: 'inner', params: {} }),
      ['ambiguous-condition', 'rows.0.when.value'],
    ],
    [
      'a priority in a comparison',
      compare('bags', 'equal', 1, { priority: 2 }),
      ['ambiguous-condition', 'rows.0.when.priority'],
    ],
  ])('%s is refused', (_, document, defect) => {
    expect(defectsOf(document)).toEqual([defect])
  })

  it.each<[string, unknown, Defect]>([
    ['a number off the scale', documentWhen({ width: 2.345 }), ['off-grid', 'rows.0.when.width']],
    ['a number that only looks on the scale', documentWhen({ width: 1.1 * 3 }), ['off-grid', 'rows.0.when.width']],
    ['a bound off the scale', documentWhen({ width: { from: 2.345 } }), ['off-grid', 'rows.0.when.width.from']],
    ['half a bag', documentWhen({ bags: [1, 2.5] }), ['off-grid', 'rows.0.when.bags.1']],
    ['a number above the bounds', documentWhen({ width: { not: 3.51 } }), ['out-of-bounds', 'rows.0.when.width.not']],
    ['a number below the bounds', documentWhen({ width: 0.99 }), ['out-of-bounds', 'rows.0.when.width']],
    [
      'an instant after the bounds',
      documentWhen({ since: { to: '2026-01-01T00:00:00.001Z' } }),
      ['out-of-bounds', 'rows.0.when.since.to'],
    ],
    ['an instant before the bounds', documentWhen({ since: 0 }), ['out-of-bounds', 'rows.0.when.since']],
    ['text for a number', documentWhen({ bags: '5' }), ['wrong-operand', 'rows.0.when.bags']],
    ['a number for a boolean', documentWhen({ braces: 1 }), ['wrong-operand', 'rows.0.when.braces']],
    ['an unknown word', documentWhen({ line: 'line4' }), ['wrong-operand', 'rows.0.when.line']],
    ['a prototype name as word', documentWhen({ line: 'constructor' }), ['wrong-operand', 'rows.0.when.line']],
    ['text that is too long', documentWhen({ plate: 'x'.repeat(11) }), ['wrong-operand', 'rows.0.when.plate']],
    ['a day for an instant', documentWhen({ since: '2024-05-01' }), ['wrong-operand', 'rows.0.when.since']],
    [
      'an instant of a day that does not exist',
      documentWhen({ since: '2025-02-29T00:00:00Z' }),
      ['wrong-operand', 'rows.0.when.since'],
    ],
    ['half a millisecond', documentWhen({ until: 0.5 }), ['wrong-operand', 'rows.0.when.until']],
    ['null for a fact that is never absent', documentWhen({ bags: null }), ['wrong-operand', 'rows.0.when.bags']],
    ['null for a fact that may be unknown', documentWhen({ weight: null }), ['wrong-operand', 'rows.0.when.weight']],
    [
      'presence of a fact that is never absent',
      documentWhen({ bags: { present: true } }),
      ['wrong-operand', 'rows.0.when.bags.present'],
    ],
    ['an order with null', compare('wish', 'lessThan', null), ['wrong-operand', 'rows.0.when.value']],
    ['an order of words', documentWhen({ line: { from: 'line2' } }), ['wrong-operand', 'rows.0.when.line.from']],
    ['an order of text', compare('plate', 'lessThan', 'b'), ['wrong-operand', 'rows.0.when.value']],
    [
      'in with text, a substring test in json-rules-engine',
      compare('plate', 'in', 'abc'),
      ['wrong-operand', 'rows.0.when.value'],
    ],
    ['in with another fact', compare('width', 'in', { fact: 'inner' }), ['wrong-operand', 'rows.0.when.value']],
    [
      'a comparison without a value',
      documentWhen({ fact: 'bags', operator: 'equal' }),
      ['wrong-operand', 'rows.0.when.value'],
    ],
    ['an empty test', documentWhen({ bags: {} }), ['wrong-operand', 'rows.0.when.bags']],
    ['an unknown test', documentWhen({ bags: { atLeast: 3 } }), ['wrong-operand', 'rows.0.when.bags']],
    ['a prototype name as test', documentWhen({ bags: { toString: 3 } }), ['wrong-operand', 'rows.0.when.bags']],
    ['two lower bounds', documentWhen({ bags: { from: 1, above: 2 } }), ['wrong-operand', 'rows.0.when.bags']],
    ['two upper bounds', documentWhen({ bags: { to: 1, below: 2 } }), ['wrong-operand', 'rows.0.when.bags']],
    ['a bound beside not', documentWhen({ bags: { from: 1, not: 2 } }), ['wrong-operand', 'rows.0.when.bags']],
    ['presence that is no boolean', documentWhen({ wish: { present: 'yes' } }), ['wrong-operand', 'rows.0.when.wish']],
    ['a list within a list', documentWhen({ bags: [[1]] }), ['wrong-operand', 'rows.0.when.bags.0']],
    ['facts of different units', documentWhen({ width: { fact: 'weight' } }), ['not-comparable', 'rows.0.when.width']],
    ['facts of different types', documentWhen({ width: { fact: 'bags' } }), ['not-comparable', 'rows.0.when.width']],
    ['a fact with itself', documentWhen({ width: { fact: 'width' } }), ['not-comparable', 'rows.0.when.width']],
  ])('%s is refused as operand', (_, document, defect) => {
    expect(defectsOf(document)).toContainEqual(defect)
  })

  it('a number off the scale is told the nearest one', () => {
    expect(messagesOf(documentWhen({ width: 2.3449 }))).toContain('2.34')
    expect(messagesOf(documentWhen({ width: 2.3451 }))).toContain('2.35')
  })

  it('every bound of a fact is itself allowed', () => {
    const instants = ['2024-01-01T00:00:00Z', '2026-01-01T08:00:00+08:00']
    expect(
      defectsOf(documentWhen({ width: [1, 3.5], bags: [-10, 1000], since: instants, plate: 'x'.repeat(10) })),
    ).toEqual([])
  })

  it('all defects of all rows are named at once', () => {
    const rows = [
      { id: 'one', when: { lin: 1, bags: 0.5 }, then: { layers: 99 }, clauses: [] },
      { id: 'two', when: { width: 9 }, then: {}, clauses: [] },
    ]
    expect(defectsOf(documentWith({ rows })).map(([code]) => code)).toEqual([
      'wrong-outcome',
      'unknown-fact',
      'off-grid',
      'wrong-outcome',
      'out-of-bounds',
    ])
  })
})

describe('shared conditions', () => {
  const conditionsOf = (conditions: object, when: unknown = {}) => defectsOf(documentWhen(when, { conditions }))

  it('one that leads back to itself is refused, also when no row uses it', () => {
    expect(conditionsOf({ one: { condition: 'one' } })).toEqual([['circular-condition', 'conditions.one']])
    expect(
      conditionsOf({ one: { not: { condition: 'two' } }, two: { all: [{ condition: 'one' }] } }, { condition: 'one' }),
    ).toEqual([
      ['circular-condition', 'conditions.one'],
      ['circular-condition', 'conditions.two'],
    ])
  })

  it('used twice without leading back is no circle', () => {
    expect(
      conditionsOf({ one: { line: 'line1' }, two: { any: [{ condition: 'one' }, { condition: 'one' }] } }),
    ).toEqual([])
  })

  it('nested so that they unfold exponentially are refused at once', () => {
    const twice = (name: string) => ({ any: [{ condition: name }, { condition: name }] })
    const levels = Array.from({ length: 40 }, (_, level) => [`level${level + 1}`, twice(`level${level}`)] as const)
    const conditions = { level0: { line: 'line1' }, ...Object.fromEntries<unknown>(levels) }
    const start = performance.now()
    expect(conditionsOf(conditions)).toContainEqual(['too-large', 'conditions.level40'])
    expect(performance.now() - start).toBeLessThan(500)
  })

  it('chained without end are refused as nested too deep', () => {
    const links = Array.from(
      { length: 20_000 },
      (_, link) => [`link${link + 1}`, { not: { condition: `link${link}` } }] as const,
    )
    const conditions = { link0: { line: 'line1' }, ...Object.fromEntries<unknown>(links.reverse()) }
    expect(conditionsOf(conditions, { condition: 'link20000' })).toContainEqual(['too-deep', 'rows.0.when'])
  })

  it('used by many rows are counted in all of them together', () => {
    const many = { any: Array.from({ length: 9_000 }, () => ({ line: 'line1' })) }
    const rows = Array.from({ length: 600 }, (_, row) => ({
      id: `row-${row}`,
      when: { condition: 'many' },
      then: { layers: 1 },
      clauses: [],
    }))
    expect(defectsOf(documentWith({ conditions: { many }, rows: rows.slice(0, 2) }))).toEqual([
      ['too-large', 'conditions.many'],
      ['too-large', 'rows.0.when'],
      ['too-large', 'rows.1.when'],
    ])
    const fewer = { any: many.any.slice(0, 4_900) }
    expect(defectsOf(documentWith({ conditions: { many: fewer }, rows }))).toEqual([['too-large', 'rows']])
  })
})

describe('outcomes', () => {
  const rowsThen = (then: unknown) => ({ rows: [{ id: 'one', when: {}, then, clauses: [] }] })

  it.each<[string, unknown, string]>([
    ['of the wrong type', { layers: '14' }, 'rows.0.then.layers'],
    ['out of bounds', { layers: 21 }, 'rows.0.then.layers'],
    ['off the scale', { layers: 1.5 }, 'rows.0.then.layers'],
    ['without a field', {}, 'rows.0.then.layers'],
    ['with a field too many', { layers: 14, abreast: 3 }, 'rows.0.then'],
    ['that is no object', 14, 'rows.0.then'],
  ])('%s are refused', (_, then, path) => {
    expect(defectsOf(documentWith(rowsThen(then)))).toEqual([['wrong-outcome', path]])
  })

  it('that are missing are refused', () => {
    expect(defectsOf(documentWith(rowsThen(undefined)))).toEqual([['wrong-shape', 'rows.0.then']])
  })

  const outcome = {
    kind: 'oneOf',
    discriminator: 'verdict',
    label,
    variants: {
      refused: { label, fields: {} },
      limit: { label, fields: { layers: { type: 'integer', min: 0, max: 20, ...derived } } },
    },
  }

  it.each<[string, unknown, string]>([
    ['of an unknown alternative', { verdict: 'maybe' }, 'rows.0.then.verdict'],
    ['with a field of another alternative', { verdict: 'refused', layers: 14 }, 'rows.0.then'],
    ['without a field of their alternative', { verdict: 'limit' }, 'rows.0.then.layers'],
  ])('%s are refused', (_, then, path) => {
    expect(defectsOf(documentWith({ outcome, ...rowsThen(then) }))).toEqual([['wrong-outcome', path]])
  })

  it('without an alternative are refused', () => {
    expect(defectsOf(documentWith({ outcome: { ...outcome, variants: {} } }))).toEqual([
      ['wrong-shape', 'outcome.variants'],
    ])
  })

  it('whose alternatives are told apart by one of their own fields are refused', () => {
    expect(defectsOf(documentWith({ outcome: { ...outcome, discriminator: 'layers' } }))).toContainEqual([
      'bad-name',
      'outcome.discriminator',
    ])
  })
})
