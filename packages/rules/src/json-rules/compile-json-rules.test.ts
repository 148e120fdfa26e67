import { Engine as ReferenceEngine } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { compileJsonRules } from './compile-json-rules'
import type { CompiledJsonRules, JsonRulesOptions } from './compile-json-rules'
import { pointerOf } from './defect'
import { JsonRulesError } from './json-rules-error'

const always = { all: [] }
const fee = (conditions: unknown, more: object = {}) => ({ conditions, event: { type: 'fee' }, ...more })
const test = (operator: string, value: unknown, more: object = {}) => ({ fact: 'x', operator, value, ...more })

function compiled(documents: unknown, options: JsonRulesOptions = {}): CompiledJsonRules {
  const compilation = compileJsonRules(documents, options)
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.errors))
  return compilation.engine
}

function refusals(documents: unknown, options: JsonRulesOptions = {}): readonly string[] {
  const compilation = compileJsonRules(documents, options)
  if (compilation.ok) return []
  for (const { message } of compilation.errors) {
    expect(message.zh).toMatch(/\p{Script=Han}/u)
    expect(message.en).not.toBe('')
  }
  return compilation.errors.map(({ code, path }) => `${code} ${pointerOf(path)}`)
}

function codeOf(run: () => unknown): unknown {
  try {
    run()
    return undefined
  } catch (error) {
    return error instanceof JsonRulesError ? error.code : String(error)
  }
}

describe('what documents are refused for, by name and place', () => {
  const ownProto = (text: string): unknown => JSON.parse(text)
  it.each<[string, unknown, readonly string[]]>([
    [
      'a path with a script',
      [fee({ all: [test('equal', 1, { path: '$..[?(@.a)]' })] })],
      ['unsafe-path /0/conditions/all/0/path'],
    ],
    [
      'a path through a prototype',
      [fee({ all: [test('equal', 1, { path: '$.__proto__' })] })],
      ['unsafe-path /0/conditions/all/0/path'],
    ],
    [
      'a path of a value',
      [fee({ any: [test('equal', { fact: 'y', path: '$[(1)]' })] })],
      ['unsafe-path /0/conditions/any/0/value/path'],
    ],
    [
      'circular conditions',
      {
        rules: [fee({ condition: 'a' })],
        conditions: { a: { all: [{ condition: 'b' }] }, b: { not: { condition: 'a' } } },
      },
      [
        'circular-condition /conditions/a',
        'circular-condition /conditions/b',
        'circular-condition /rules/0/conditions',
      ],
    ],
    [
      'a prototype in params',
      ownProto('[{"conditions":{"all":[]},"event":{"type":"fee","params":{"__proto__":{"admin":true}}}}]'),
      ['bad-name /0/event/params/__proto__'],
    ],
    ['a priority that is no number', [fee(always, { priority: 'high' })], ['bad-priority /0/priority']],
    ['a priority of at most zero', [fee(always, { priority: -1 })], ['bad-priority /0/priority']],
    [
      'a condition priority that is no number',
      [fee({ all: [test('equal', 1, { priority: 'x' })] })],
      ['bad-priority /0/conditions/all/0/priority'],
    ],
    ['the event type error', [{ conditions: always, event: { type: 'error' } }], ['error-event /0/event/type']],
    [
      'an event named as what objects have',
      [{ conditions: always, event: { type: 'constructor' } }],
      ['bad-name /0/event/type'],
    ],
    [
      'a fact named as what objects have',
      fee({ all: [{ fact: 'toString', operator: 'equal', value: 1 }] }),
      ['bad-name /conditions/all/0/fact'],
    ],
    ['competing keys', [fee({ all: [], any: [] })], ['competing-keys /0/conditions']],
    [
      'handlers',
      [fee(always, { onSuccess: () => undefined }), fee(always, { onFailure: 'f' })],
      ['handler-refused /0/onSuccess', 'handler-refused /1/onFailure'],
    ],
    ['no conditions', [{ event: { type: 'fee' } }], ['wrong-shape /0/conditions']],
    ['a lone comparison as conditions', [fee(test('equal', 1))], ['wrong-shape /0/conditions']],
    [
      'thousands of decorators',
      [fee({ all: [test(`${'not:'.repeat(3000)}equal`, 1)] })],
      ['too-deep /0/conditions/all/0/operator'],
    ],
    ['something else altogether', 'rules', ['wrong-shape ']],
  ])('%s', (_, documents, expected) => {
    expect(refusals(documents)).toEqual(expected)
  })

  it('what would arrive later', () => {
    const later = async (): Promise<number> => Promise.resolve(1)
    expect(refusals([], { facts: [{ id: 'x', value: later }] })).toEqual(['async-refused /facts/x'])
    expect(refusals([], { facts: [{ id: 'x', value: later() }] })).toEqual(['async-refused /facts/x'])
    expect(refusals([], { operators: { slow: later } })).toEqual(['async-refused /operators/slow'])
    const engine = compiled([fee({ all: [test('equal', 1)] })])
    expect(codeOf(() => engine.run({ x: later() }))).toBe('THENABLE')
    expect(codeOf(() => engine.run({ x: later }))).toBe('THENABLE')
    expect(
      codeOf(() => compiled([fee({ all: [test('soon', 1)] })], { operators: { soon: () => later() } }).run({ x: 1 })),
    ).toBe('THENABLE')
  })

  it('an event parameter with an unsafe path, where parameters are replaced', () => {
    const documents = [{ conditions: always, event: { type: 'fee', params: { p: { fact: 'x', path: '$.*' } } } }]
    expect(refusals(documents, { replaceFactsInEventParams: true })).toEqual(['unsafe-path /0/event/params/p/path'])
    expect(refusals(documents)).toEqual([])
  })
})

describe('a compiled engine', () => {
  it('takes a list, one rule, or rules with shared conditions', () => {
    const rule = fee({ all: [test('equal', 1)] })
    for (const documents of [[rule], rule, { rules: [rule] }]) {
      expect(compiled(documents).run({ x: 1 }).events).toEqual([{ type: 'fee' }])
    }
    const shared = { rules: [fee({ condition: 'one' })], conditions: { one: { any: [test('equal', 1)] } } }
    expect(compiled(shared).run({ x: 1 }).events).toHaveLength(1)
  })

  it('orders events by priority, then as in the document', () => {
    const rules = [1, 5, 1, 5].map((priority, index) => ({
      conditions: always,
      event: { type: `e${index}` },
      priority,
    }))
    expect(
      compiled(rules)
        .run()
        .events.map(({ type }) => type),
    ).toEqual(['e1', 'e3', 'e0', 'e2'])
  })

  it('neither changes the given documents nor sees later changes of them', () => {
    const rule = {
      conditions: { all: [test('equal', 1, { priority: '2' })] },
      event: { type: 'fee', params: { p: 1 } },
    }
    const before = structuredClone(rule)
    const engine = compiled([rule])
    expect(rule).toEqual(before)
    rule.event.params.p = 2
    expect(engine.run({ x: 1 }).events).toEqual([{ type: 'fee', params: { p: 1 } }])
    expect(Object.isFrozen(engine.rules[0]?.conditions)).toBe(true)
  })

  it('keeps the trace as it was during the run', () => {
    const facts = { x: 1 }
    const { results } = compiled([fee({ all: [test('equal', 1)] })]).run(facts)
    facts.x = 2
    expect(results[0]?.conditions).toMatchObject({ all: [{ factResult: 1, valueResult: 1, result: true }] })
  })

  it('passes a lone root condition that is truthy, where nested ones and several need true', () => {
    const operators = { word: () => 'yes' }
    const word = test('word', 1)
    const outcome = (conditions: object) => compiled([fee(conditions)], { operators }).run({ x: 1 }).results[0]?.result
    expect(outcome({ all: [word] })).toBe('yes')
    expect(outcome({ any: [{ all: [word] }] })).toBeUndefined()
    expect(outcome({ any: [word, word] })).toBeUndefined()
    expect(outcome({ not: { not: word } })).toBe(true)
  })

  it('names an unknown fact as json-rules-engine does, the right-hand side first', () => {
    const engine = compiled([fee({ all: [test('equal', { fact: 'y' })] })])
    expect(() => engine.run({})).toThrow('Undefined fact: y')
    expect(codeOf(() => engine.run({ y: 1 }))).toBe('UNDEFINED_FACT')
  })

  it('calls the function of a fact once for equal params, and each time where it is told not to keep', () => {
    const rules = [
      fee({
        all: [test('equal', 1, { params: { a: 1, b: 2 } }), test('equal', 1, { params: { b: 2, a: 1 }, priority: 2 })],
      }),
    ]
    for (const [cache, calls] of [
      [true, 1],
      [false, 2],
    ] as const) {
      let count = 0
      const value = ({ a }: { readonly a: number }): number => {
        count += 1
        return a
      }
      expect(compiled(rules, { facts: [{ id: 'x', value, cache }] }).run().events).toHaveLength(1)
      expect(count).toBe(calls)
    }
  })

  it('gives facts to the functions of other facts, and refuses a circle by name', () => {
    const double = (
      _: unknown,
      almanac: CompiledJsonRules extends { run: (facts: object) => { almanac: infer A } } ? A : never,
    ): number => 2 * Number(almanac.factValue('y', {}, '$.inner'))
    const engine = compiled([fee({ all: [test('equal', 6)] })], { facts: [{ id: 'x', value: double }] })
    expect(engine.run({ y: { inner: 3 } }).events).toHaveLength(1)
    const circle = (_: unknown, almanac: { readonly factValue: (id: string) => unknown }): unknown =>
      almanac.factValue('x')
    expect(codeOf(() => engine.run({ x: circle }))).toBe('FACT_CYCLE')
  })

  it('reads paths as the JSONPath of json-rules-engine does', async () => {
    const paths = [
      '$',
      '$.a',
      '$.a.b',
      "$['a']['b']",
      '$.list[0]',
      '$.list[1].b',
      '$.list.length',
      "$['x.y']",
      "$['客户'].等级",
      '$.none.b',
      '$.text.length',
      '$.empty.length',
      '$.0',
      '$.a-b',
    ]
    const x = {
      a: { b: 1 },
      list: [5, { b: 2 }],
      'x.y': 3,
      客户: { 等级: 'gold' },
      text: 'abc',
      empty: '',
      0: 7,
      'a-b': 8,
    }
    for (const path of paths) {
      const rules = [fee({ all: [test('equal', 0, { path })] })]
      const engine = new ReferenceEngine(structuredClone(rules) as never[])
      const [expected] = (await engine.run({ x })).failureResults
      const [own] = compiled(rules).run({ x }).failureResults
      expect([path, own?.toJSON(false)]).toEqual([path, expected?.toJSON(false)])
    }
  })
})
