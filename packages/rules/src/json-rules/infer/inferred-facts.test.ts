import { describe, expect, it } from 'vitest'
import { inferRulebooks } from './infer-rulebooks'
import type { Inference, InferenceOptions } from './infer-rulebooks'

function inferred(rules: unknown, options: InferenceOptions = {}): Inference {
  const result = inferRulebooks(rules, options)
  if (!result.ok) throw new Error(JSON.stringify(result.errors))
  return result.inference
}

/** One rule for each list of conditions, all of one event type. */
const rulesOf = (...lists: readonly (readonly object[])[]) =>
  lists.map((all, index) => ({ conditions: { all }, event: { type: 'fee', params: { index } } }))

const is = (fact: string, operator: string, value: unknown, more: object = {}) => ({ fact, operator, value, ...more })

function specsOf(rules: unknown, options: InferenceOptions = {}) {
  return Object.assign({}, ...inferred(rules, options).tables.map(({ rulebook }) => rulebook.document.facts)) as object
}

describe('the facts inferred of foreign rules', () => {
  it.each([
    [[5, 10], { type: 'integer', min: 0, max: 100 }],
    [[5, 1200], { type: 'integer', min: 0, max: 5000 }],
    [[0.5, 9.75], { type: 'number', scale: 100, min: 0, max: 20 }],
    [[-5, 10], { type: 'integer', min: -100, max: 100 }],
    [[0.0000001], { type: 'number', scale: 10_000_000, min: 0, max: 0.0000002 }],
  ])('a number has the decimals of its constants and room around them: %j', (values, expected) => {
    expect(specsOf(rulesOf(values.map((value) => is('x', 'greaterThan', value))))).toMatchObject({ x: expected })
  })

  it('a number goes below zero where a rule asks for it', () => {
    expect(specsOf(rulesOf([is('x', 'lessThan', 0)]))).toMatchObject({ x: { min: -100 } })
    expect(specsOf(rulesOf([is('x', 'not:greaterThanInclusive', 0)]))).toMatchObject({ x: { min: -100 } })
    expect(specsOf(rulesOf([is('x', 'greaterThanInclusive', 0)]))).toMatchObject({ x: { min: 0 } })
  })

  it('texts that rules come back to are a closed set of words, others are open', () => {
    const twice = rulesOf(
      [is('tier', 'in', ['gold', 'VIP 1'])],
      [is('tier', 'equal', 'gold')],
      [is('tier', 'equal', 'VIP 1')],
    )
    expect(specsOf(twice)).toMatchObject({
      tier: { type: 'enum', values: { gold: { en: 'gold' }, VIP_1: { en: 'VIP 1' } } },
    })
    expect(specsOf(rulesOf([is('tier', 'equal', 'gold')], [is('tier', 'equal', 'silver')]))).toMatchObject({
      tier: { type: 'string' },
    })
    expect(specsOf(rulesOf([is('tier', 'notEqual', 'gold')], [is('tier', 'equal', 'gold')]))).toMatchObject({
      tier: { type: 'string' },
    })
    expect(specsOf(twice, { facts: { tier: { values: 'open' } } })).toMatchObject({ tier: { type: 'string' } })
  })

  it('texts that are all moments written alike are moments, and come back as they were written', () => {
    const rules = rulesOf([is('at', 'lessThan', '2026-01-01T08:00:00+08:00')])
    expect(specsOf(rules)).toMatchObject({ at: { type: 'instant' } })
    const { facts } = inferred(rules).factsOf({ at: '2026-01-01T00:00:00.000Z' })
    expect(facts).toEqual({ at: '2026-01-01T08:00:00+08:00' })
    const mixed = rulesOf(
      [is('at', 'lessThan', '2026-01-01T08:00:00+08:00')],
      [is('at', 'lessThan', '2026-01-01T08:00:00Z')],
    )
    expect(inferred(mixed).rows.get('rule-1')?.opaque).toMatchObject([{ reason: 'text-order' }])
  })

  it('paths become names, and inputs become nested facts again', () => {
    const path = { path: '$.tier' }
    const rules = rulesOf([
      is('account', 'equal', true, { path: '$.list[0].ok' }),
      is('account', 'equal', 'gold', path),
      is('客户', 'contains', 'x'),
    ])
    const inference = inferred(rules)
    const names = Object.keys(inference.tables[0]?.rulebook.document.facts ?? {})
    expect(names).toEqual(['account_list_0_ok', 'account_tier', 'contains_x'])
    expect(inference.factsOf({ account_list_0_ok: true, account_tier: 'gold', contains_x: true }).facts).toEqual({
      account: { list: [{ ok: true }], tier: 'gold' },
      客户: ['x'],
    })
  })

  it('a fact that is compared with null can be null', () => {
    const rules = rulesOf([is('x', 'equal', null)], [is('x', 'notEqual', 5)])
    expect(specsOf(rules)).toMatchObject({ x: { type: 'integer', presence: 'optional' } })
    expect(inferred(rules).factsOf({}).facts).toEqual({ x: null })
  })

  it('says what was taken for granted, in both languages', () => {
    const texts = inferred(rulesOf([is('x', 'lessThan', 0.5)])).assumptions.map(({ text }) => text)
    expect(texts).toEqual([{ zh: 'x：0–1，步长 0.1', en: 'x: a number from 0 to 1 in steps of 0.1' }])
  })
})

describe('conditions that are not reasoned about', () => {
  it.each([
    ['an operator of their own', is('x', 'startsWith', 'a'), 'operator'],
    ['a decorator', is('x', 'someFact:greaterThan', 5), 'operator'],
    ['a search in a text', is('x', 'in', 'abc'), 'text-search'],
    ['an order of texts', is('x', 'lessThan', 'b'), 'text-order'],
    ['an order of booleans', is('x', 'lessThan', true), 'mixed-types'],
    ['a value that makes json-rules-engine throw', is('x', 'in', 5), 'throws'],
    ['numbers beyond what is exact', is('x', 'lessThan', 2 ** 53), 'too-fine'],
    ['a shared condition that is not there', { condition: 'nowhere' }, 'unknown-condition'],
  ])('%s: named with place and reason, free to hold or not', (_, condition, reason) => {
    const inference = inferred(rulesOf([condition]))
    const row = inference.rows.get('rule-1')
    expect(row?.opaque).toMatchObject([{ reason, pointer: '/0/conditions/all/0' }])
    expect(Object.values(inference.tables[0]?.rulebook.document.facts ?? {})).toMatchObject([{ type: 'boolean' }])
  })

  it('values of several types make a fact opaque everywhere', () => {
    const { rows } = inferred(rulesOf([is('x', 'equal', 5)], [is('x', 'equal', 'five')]))
    expect([...rows.values()].map(({ opaque }) => opaque[0]?.reason)).toEqual(['mixed-types', 'mixed-types'])
  })

  it('are one and the same wherever they are written, negated too', () => {
    const condition = is('x', 'startsWith', 'a')
    const { tables } = inferred(rulesOf([condition], [{ not: condition }]))
    const rows = tables[0]?.rulebook.document.rows.map(({ when }) => when)
    expect(rows).toEqual([
      { fact: 'unanalysed', operator: 'equal', value: true },
      { fact: 'unanalysed', operator: 'equal', value: false },
    ])
  })
})

describe('the tables inferred of foreign rules', () => {
  const rule = (name: unknown, fact: string, type: string, priority = 1) => ({
    name,
    conditions: { all: [is(fact, 'equal', 1)] },
    event: { type },
    priority,
  })

  it('keep apart what shares neither a fact nor an event type', () => {
    const rules = [rule('a', 'x', 'one'), rule('b', 'x', 'two'), rule('c', 'y', 'three')]
    const shape = (options: InferenceOptions = {}) =>
      inferred(rules, options).tables.map(({ rulebook }) => [
        rulebook.document.hit,
        rulebook.document.rows.map(({ id }) => id).join(),
      ])
    expect(shape()).toEqual([
      ['unique', 'a,b'],
      ['collect', 'c'],
    ])
    expect(shape({ events: 'independent' })).toEqual([
      ['collect', 'a'],
      ['collect', 'b'],
      ['collect', 'c'],
    ])
  })

  it('take the highest priority for the answer, and look for contradictions within one priority', () => {
    const rules = [rule('low', 'x', 'e'), rule('high', 'x', 'e', 9), rule('also low', 'x', 'e')]
    const tables = inferred(rules).tables.map(({ rulebook: { document }, reports }) => [
      document.hit,
      document.rows.map(({ id }) => id).join(),
      reports.includes('conflict'),
    ])
    expect(tables).toEqual([
      ['first', 'high,low,also-low', false],
      ['unique', 'low,also-low', true],
    ])
  })

  it('keep where each row comes from, also where names are missing, equal or in Chinese', () => {
    const rules = [rule('超重', 'x', 'e'), rule('same', 'x', 'e'), rule('same', 'x', 'e'), rule(undefined, 'x', 'e')]
    const { rows, tables } = inferred({ rules })
    expect([...rows].map(([id, { pointer }]) => [id, pointer])).toEqual([
      ['rule-1', '/rules/0'],
      ['same', '/rules/1'],
      ['same-2', '/rules/2'],
      ['rule-4', '/rules/3'],
    ])
    expect(tables[0]?.rulebook.document.rows[0]).toMatchObject({ clauses: ['/rules/0'], note: { zh: '超重' } })
  })

  it('hold events of every shape as outcomes', () => {
    const params = [
      { amount: 5, value: 'x' },
      { amount: 5.5, nested: { a: 1 } },
      'text',
      { amount: null, event: true },
      undefined,
    ]
    const rules = params.map((given) => ({ conditions: { all: [] }, event: { type: 'shipping-fee', params: given } }))
    const then = inferred(rules).tables[0]?.rulebook.document.rows.map((row) => row.then)
    expect(then).toEqual([
      { event: 'shipping_fee', amount: 5, value_: 'x' },
      { event: 'shipping_fee', amount: 5.5, nested: '{"a":1}' },
      { event: 'shipping_fee', params_: 'text' },
      { event: 'shipping_fee', event_2: true },
      { event: 'shipping_fee' },
    ])
  })

  it('leave out rules that are refused, and say which and why', () => {
    const rules = [rule('a', 'x', 'e'), rule('b', 'x', 'error'), { name: 'c' }]
    const { notAnalysed, rows } = inferred(rules)
    expect([...rows.keys()]).toEqual(['a'])
    expect(notAnalysed.map(({ pointer, reasons }) => [pointer, reasons.map(({ code }) => code).join()])).toEqual([
      ['/1', 'error-event'],
      ['/2', 'wrong-shape,wrong-shape'],
    ])
  })

  it('are refused as a whole where there are no rules', () => {
    expect(inferRulebooks({ some: 'thing' })).toMatchObject({ ok: false, errors: [{ code: 'wrong-shape' }] })
    expect(inferRulebooks([])).toMatchObject({ ok: false, errors: [{ code: 'wrong-shape' }] })
  })
})
