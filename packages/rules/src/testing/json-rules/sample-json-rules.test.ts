import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileJsonRules } from '../../json-rules/compile-json-rules'
import { parityCaseArbitrary } from '../../json-rules/documents-arbitrary'
import { inferableRulesArbitrary, sharedCondition } from '../../json-rules/infer/inferable-arbitrary'
import type { JsonRulesSampleOptions, JsonRulesSampling } from './json-rules-sampling'
import { sampleJsonRules } from './sample-json-rules'

const seed = 7
const is = (fact: string, operator: string, value: unknown, more: object = {}) => ({ fact, operator, value, ...more })
const rule = (name: string, all: readonly object[], params: object = { name }, more: object = {}) => ({
  name,
  conditions: { all },
  event: { type: 'lane', params },
  ...more,
})
const operators = {
  divisibleBy: (a: number, b: number) => a % b === 0,
  startsWith: (a: string, b: string) => a.startsWith(b),
}

function sampled(documents: unknown, options: JsonRulesSampleOptions = {}): JsonRulesSampling {
  const result = sampleJsonRules(documents, { operators, runs: 500, seed, ...options })
  if (!result.ok) throw new Error(JSON.stringify(result.errors))
  return result.sampling
}

/** Findings in short. */
const told = ({ findings }: JsonRulesSampling) =>
  findings.map(({ code, verdict, rules }) => [code, verdict, ...rules.map(({ name }) => name)].join(' '))

const lanes = [
  rule('small', [is('count', 'lessThan', 10)]),
  rule('by dozens', [is('count', 'greaterThanInclusive', 10), is('count', 'divisibleBy', 12)]),
]

describe('rules that are not exact', () => {
  it('a gap between an exact bound and an operator of one’s own is found, with the smallest input', () => {
    const sampling = sampled(lanes)
    expect(told(sampling)).toEqual(['gap refuted small by dozens'])
    expect(sampling.findings[0]).toMatchObject({ basis: 'sampled', input: { facts: { count: 10 }, assumed: [] } })
  })

  it('a rule that an operator of one’s own never lets fire is named, and stays undecided: it may be chance', () => {
    const sampling = sampled([
      rule('odd dozens', [is('count', 'divisibleBy', 12), is('count', 'not:divisibleBy', 4)]),
      rule('others', [is('count', 'greaterThanInclusive', 0)]),
    ])
    expect(told(sampling)).toEqual(['dead-row undecided odd dozens'])
    expect(sampling.findings[0]?.input).toBeUndefined()
    expect(sampling.rules.map(({ rule: { name }, runs, fired, allowed }) => [name, runs, fired, allowed])).toEqual([
      ['odd dozens', 1000, 0, 1000],
      ['others', 500, 500, 500],
    ])
  })

  it('a narrow rule among many is tried close to its own bounds before it is called dead', () => {
    const narrow = Array.from({ length: 80 }, (_, place) =>
      rule(`from ${place * 50}`, [
        is('count', 'greaterThanInclusive', place * 50),
        is('count', 'lessThan', place * 50 + 20),
        is('count', 'divisibleBy', 3),
      ]),
    )
    const sampling = sampled(narrow, { runs: 100 })
    expect(sampling.rules.filter(({ runs }) => runs > 100).length).toBeGreaterThan(10)
    expect(told(sampling).filter((text) => text.startsWith('dead-row'))).toEqual([])
  })

  it('of several priorities, a rule behind one that always fires never is the answer', () => {
    const sampling = sampled([
      rule('any', [is('count', 'divisibleBy', 1)], { to: 1 }, { priority: 9 }),
      rule('late', [is('count', 'greaterThan', 5)], { to: 2 }),
    ])
    expect(told(sampling)).toEqual(['dead-row undecided late'])
    expect(sampling.findings[0]?.message.en).toContain('behind a rule of higher priority')
  })

  it('two rules that fire together with differing events are a conflict; with equal events they are none', () => {
    const both = (second: object) => [
      rule('even', [is('count', 'divisibleBy', 2)], { to: 'a' }),
      rule('threes', [is('count', 'divisibleBy', 3)], second),
    ]
    const { findings } = sampled(both({ to: 'b' }))
    expect(findings.filter(({ code }) => code === 'conflict')).toMatchObject([
      { verdict: 'refuted', input: { facts: { count: 0 } } },
    ])
    expect(told(sampled(both({ to: 'a' })))).toEqual(['gap refuted even threes'])
  })

  it('each condition is named with its place and why it is not exact', () => {
    const { inexact } = sampled(lanes)
    expect(inexact).toEqual([
      {
        pointer: '/1/conditions/all/1',
        place: [1, 'conditions', 'all', 1],
        condition: 'count divisibleBy 12',
        reason: 'operator',
        message: { zh: '自定义的运算符或修饰', en: 'an operator or decorator of one’s own' },
      },
    ])
  })

  it('an operator that takes the place of a built-in one is not exact either', () => {
    const documents = [rule('is', [is('name', 'equal', 'a')]), rule('is not', [is('name', 'notEqual', 'a')])]
    const ignoringCase = { equal: (a: string, b: string) => a.toLowerCase() === b }
    expect(sampled(documents, { operators: {} }).inexact).toEqual([])
    const sampling = sampled(documents, { operators: ignoringCase })
    expect(told(sampling)).toEqual(['conflict refuted is is not'])
    expect(sampling.findings[0]?.input?.facts).toEqual({ name: 'A' })
  })

  it('a fact that the program computes from several others is no free input', () => {
    const documents = [
      rule('light', [is('total', 'lessThan', 100)]),
      rule('heavy', [is('total', 'greaterThanInclusive', 100)]),
      rule('impossible', [is('total', 'greaterThan', 150)]),
    ]
    const total = (_: unknown, almanac: { factValue: (id: string) => unknown }) =>
      Number(almanac.factValue('boxes')) * Number(almanac.factValue('weight'))
    const sampling = sampled(documents, {
      facts: [{ id: 'total', value: total }],
      draw: { boxes: fc.integer({ min: 1, max: 10 }), weight: fc.integer({ min: 1, max: 15 }) },
    })
    expect(sampling.inexact.map(({ reason }) => reason)).toEqual(['computed-fact', 'computed-fact', 'computed-fact'])
    expect(told(sampling)).toEqual(['dead-row undecided impossible'])
    expect(sampling.drawn.map(({ fact }) => fact)).toEqual(['boxes', 'weight'])
  })

  it('days that are compared as text are drawn on both sides of each', () => {
    const seasons = (until: string) => [
      rule('old', [is('day', 'lessThan', '2026-03-01')]),
      rule('new', [is('day', 'greaterThanInclusive', until)]),
    ]
    expect(told(sampled(seasons('2026-03-01')))).toEqual([])
    const { findings } = sampled(seasons('2026-03-02'))
    expect(findings).toMatchObject([{ code: 'gap', input: { facts: { day: '2026-03-01' } } }])
  })

  it('lists are drawn for facts whose items are compared', () => {
    const sampling = sampled([
      rule('some heavy', [is('items', 'someFact:greaterThan', 5)]),
      rule('all light', [is('items', 'everyFact:lessThanInclusive', 4)]),
    ])
    expect(told(sampling)).toEqual(['gap refuted some heavy all light'])
    expect(sampling.findings[0]?.input?.facts).toEqual({ items: [5] })
  })

  it('reads paths, params and shared conditions as the engine does', () => {
    const documents = {
      conditions: { ours: { all: [is('parcel', 'startsWith', 'CN', { path: '$.code' })] } },
      rules: [
        { ...rule('ours', []), conditions: { condition: 'ours' } },
        { ...rule('theirs', []), conditions: { not: { condition: 'ours' } } },
        rule('near', [is('distance', 'divisibleBy', 1000, { params: { unit: 'm' } })]),
      ],
    }
    const sampling = sampled(documents)
    expect(told(sampling).filter((text) => text.includes('near'))).toHaveLength(2)
    const input = sampling.findings.find(({ rules }) => rules.some(({ name }) => name === 'ours'))?.input
    expect(input).toMatchObject({ facts: { parcel: { code: 'CN' } }, assumed: [{ text: 'distance({"unit":"m"})' }] })
  })

  it('what is certain without the inexact conditions is left to the verifier', () => {
    const sampling = sampled([
      rule('up to 5', [{ any: [is('count', 'lessThanInclusive', 5), is('count', 'divisibleBy', 100)] }]),
      rule('up to 6', [is('count', 'lessThanInclusive', 6)]),
    ])
    const conflict = sampling.findings.find(({ code }) => code === 'conflict')
    expect(conflict).toBeUndefined()
    const { facts } = sampling.findings.find(({ code }) => code === 'gap')?.input ?? {}
    expect(facts).toEqual({ count: 7 })
  })

  it('a gap that no inexact condition could close is left to the verifier too', () => {
    const halves = [
      rule('even', [is('count', 'lessThan', 10), is('count', 'divisibleBy', 2)]),
      rule('odd', [is('count', 'lessThan', 10), is('count', 'not:divisibleBy', 2)]),
    ]
    expect(told(sampled(halves))).toEqual([])
  })

  it('an inexact condition under “not” can close a gap where it does not hold', () => {
    const sampling = sampled([
      rule('low', [is('count', 'lessThan', 10), { not: is('count', 'divisibleBy', 4) }]),
      rule('high', [is('count', 'greaterThanInclusive', 10)]),
    ])
    expect(told(sampling)).toEqual(['gap refuted low high'])
    expect(sampling.findings[0]?.input?.facts).toEqual({ count: 0 })
  })

  it('with both sides swapped, the list is the one that stands in the rule', () => {
    const operator = 'swap:everyFact:startsWith'
    const { drawn } = sampled([rule('start', [is('start', operator, ['ab', 'ac'])])])
    expect(drawn.map(({ text }) => text.en)).toEqual(['start: texts like "ab", "ac", and other short ones'])
  })

  it('every input that is shown does in the engine what is said of it', () => {
    const url = new URL('../../json-rules/fixtures/customs-routes.json', import.meta.url)
    // The rule with a path that is refused stops the engine as a whole.
    const documents = (JSON.parse(readFileSync(url, 'utf8')) as unknown[]).slice(0, 5)
    const matches = (text: string, pattern: string): boolean => new RegExp(pattern).test(text)
    const { findings } = sampled(documents, { operators: { matches } })
    const compilation = compileJsonRules(documents, { operators: { matches } })
    if (!compilation.ok) throw new Error(JSON.stringify(compilation.errors))
    const shown = findings.filter(({ verdict }) => verdict === 'refuted')
    expect(shown.length).toBeGreaterThan(1)
    for (const { code, rules, input } of shown) {
      const fired = compilation.engine.run(input?.facts).results.map(({ name }) => name)
      const names = rules.map(({ name }) => name)
      expect(names.filter((name) => fired.includes(name))).toEqual(code === 'gap' ? [] : names)
    }
  })
})

describe('documents of every kind', () => {
  const rounds = process.env['SOAK'] === '1' ? 2_000 : 60
  const some = fc.oneof(
    inferableRulesArbitrary.map((rules) => ({ rules, conditions: { shared: sharedCondition } })),
    parityCaseArbitrary.map(({ documents }) => documents),
  )

  it('are sampled without a throw, and what is refuted happens in the engine', () => {
    let shown = 0
    const property = fc.property(some, ({ rules, conditions }) => {
      const named = { rules: rules.map((one, index) => ({ ...one, name: index + 1 })), conditions }
      const result = sampleJsonRules(named, { operators, runs: 40, seed })
      if (!result.ok || result.sampling.notRun.length > 0) return
      const compilation = compileJsonRules(named, { operators })
      for (const { code, verdict, rules: concerned, input } of result.sampling.findings) {
        if (verdict === 'undecided' || !compilation.ok || input === undefined || input.assumed.length > 0) continue
        const names = concerned.map(({ name }) => name)
        // Facts of other questions are not drawn.
        const own = { rules: named.rules.filter(({ name }) => names.includes(name)), conditions }
        const alone = compileJsonRules(own, { operators })
        const fired = alone.ok ? alone.engine.run(input.facts).results.map(({ name }) => name) : []
        expect(fired.sort()).toEqual(code === 'gap' ? [] : names.sort())
        shown += 1
      }
    })
    fc.assert(property, { numRuns: rounds, seed })
    expect(shown).toBeGreaterThan(5)
  }, 60_000)
})

describe('sampling', () => {
  it('never calls anything proved', () => {
    const fine = [rule('even', [is('n', 'divisibleBy', 2)]), rule('odd', [is('n', 'not:divisibleBy', 2)])]
    const sampling = sampled(fine)
    expect(sampling.findings).toEqual([])
    expect(sampling.checks.map(({ name, verdict, runs }) => [name, verdict, runs])).toEqual([
      ['gap', 'undecided', 500],
      ['conflict', 'undecided', 500],
      ['dead-row', 'undecided', 500],
    ])
    expect(sampling.reason.en).toContain('no proof')
    expect(JSON.stringify([sampling, sampled(lanes)])).not.toContain('"proved"')
  })

  it('does not try a document whose conditions are all exact', () => {
    let calls = 0
    const counting = { ...operators, unused: () => (calls += 1) > 0 }
    const exact = [
      rule('low', [is('count', 'lessThan', 10)]),
      rule('high', [is('count', 'greaterThan', 20), is('tags', 'contains', 'x')]),
    ]
    const sampling = sampled(exact, { operators: counting, draw: { count: fc.nat().map(() => (calls += 1)) } })
    expect(sampling).toMatchObject({ runs: 0, inexact: [], rules: [], checks: [], findings: [] })
    expect(calls).toBe(0)
  })

  it('finds the same again for the same seed', () => {
    expect(sampled(lanes)).toEqual(sampled(lanes))
    const { seed: drawn = 0, findings } = sampled(lanes, { seed: 11 })
    expect([drawn, findings.length]).toEqual([11, 1])
  })

  it('leaves rules out whose operators are not given, and then asks for no gap', () => {
    const sampling = sampled([...lanes, rule('secret', [is('count', 'prime', true)])])
    expect(sampling.notRun.map(({ rule: { name }, reason }) => [name, reason.en])).toEqual([
      ['secret', 'the operator “prime” is not given, so it is not sampled'],
    ])
    expect(sampling.checks.map(({ name }) => name)).toEqual(['conflict', 'dead-row'])
    const nothing = sampled(lanes, { operators: {} })
    expect(nothing).toMatchObject({ runs: 0, checks: [], findings: [] })
    expect(nothing.inexact).toHaveLength(1)
  })

  it('tells what an operator of one’s own throws, with the smallest input', () => {
    const fussy = (count: number, by: number): boolean => {
      if (count > 20) throw new Error('too many')
      return count % by === 0
    }
    const { stopped } = sampled(lanes, { operators: { divisibleBy: fussy } })
    expect(stopped).toMatchObject({ input: { facts: { count: 21 } }, message: { en: 'too many' } })
  })

  it('refuses what holds no rules', () => {
    expect(sampleJsonRules({})).toMatchObject({ ok: false, errors: [{ code: 'wrong-shape' }] })
  })
})
