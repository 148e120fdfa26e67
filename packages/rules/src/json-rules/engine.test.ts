import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../evaluate/compile'
import { toJsonRules } from '../rulebook/to-json-rules'
import { factsArbitrary } from '../testing/facts-arbitrary'
import { rulebookArbitrary } from '../testing/rulebook-arbitrary'
import { compileJsonRules } from './compile-json-rules'
import { Engine } from './engine'

const rule = (fact: string, operator: string, value: unknown) => ({
  name: fact,
  conditions: { all: [{ fact, operator, value }] },
  event: { type: fact },
})

describe('an Engine that changes nothing but the import', () => {
  it('is built step by step, awaited or not', async () => {
    const engine = new Engine([rule('weight', 'twice:over', 10)])
    engine
      .addRule({ conditions: { condition: 'heavy' }, event: { type: 'shared' } })
      .setCondition('heavy', { any: [{ fact: 'weight', operator: 'greaterThan', value: 5 }] })
      .addFact('weight', () => 6)
      .addOperator('over', (a: number, b: number) => a > b)
      .addOperatorDecorator('twice', (a: number, b: number, next) => next(a * 2, b))
    const awaited = await Promise.resolve(engine.run())
    expect(awaited.events).toEqual([{ type: 'weight' }, { type: 'shared' }])
    engine.addFact('weight', 4)
    expect(engine.run().events).toEqual([])
    expect(engine.removeRule('weight')).toBe(true)
    expect(engine.removeRule('weight')).toBe(false)
    expect(engine.run({ weight: 100 }).events).toEqual([{ type: 'shared' }])
  })

  it('refuses a rule when it is added, and a circle when it is known', () => {
    expect(() => new Engine([{ ...rule('a', 'equal', 1), priority: 'NaN' }])).toThrow('bad-priority')
    const engine = new Engine([{ conditions: { condition: 'a' }, event: { type: 'e' } }])
    engine.setCondition('a', { all: [{ condition: 'a' }] })
    expect(() => engine.run({})).toThrow('circular-condition')
    engine.setCondition('a', { all: [] })
    expect(engine.run({}).events).toHaveLength(1)
  })
})

describe('a rulebook written as json-rules-engine JSON', () => {
  it('fires the same rows when it is compiled again from there', () => {
    const cases = rulebookArbitrary({ hits: ['collect'] }).chain((rulebook) =>
      fc.tuple(fc.constant(rulebook), fc.array(factsArbitrary(rulebook), { minLength: 5, maxLength: 5 })),
    )
    const property = fc.property(cases, ([rulebook, inputs]) => {
      const table = compile(rulebook)
      const compilation = compileJsonRules(JSON.parse(JSON.stringify(toJsonRules(rulebook))))
      if (!compilation.ok) throw new Error(JSON.stringify(compilation.errors))
      for (const input of inputs) {
        const answer = table.decide(input)
        if (answer.kind !== 'decided') throw new Error('collect decides whenever all facts are known')
        const { events } = compilation.engine.run(answer.facts)
        expect(events.map(({ params }) => (params as { readonly row: string }).row)).toEqual(answer.fired)
      }
    })
    fc.assert(property, { numRuns: process.env['SOAK'] === '1' ? 1_000 : 100 })
  })
})
