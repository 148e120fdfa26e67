import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../evaluate/compile'
import { compileJsonRules } from '../compile-json-rules'
import type { CompiledJsonRules, JsonRulesOptions } from '../compile-json-rules'
import { inferableRulesArbitrary, sharedCondition } from './inferable-arbitrary'
import { inferRulebooks } from './infer-rulebooks'
import type { Inference, InferenceOptions } from './infer-rulebooks'

const operators = { startsWith: (a: unknown, b: unknown) => typeof a === 'string' && a.startsWith(String(b)) }
const options = { id: 'foreign' }

function inferred(documents: unknown, more: InferenceOptions = options): Inference {
  const result = inferRulebooks(documents, more)
  if (!result.ok) throw new Error(JSON.stringify(result.errors))
  return result.inference
}

function engineOf(documents: unknown, more: JsonRulesOptions = { operators }): CompiledJsonRules {
  const compilation = compileJsonRules(documents, more)
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.errors))
  return compilation.engine
}

describe('rulebooks inferred of foreign rules', () => {
  it('fire the rows whose rules fire, for every input that the tables can take', () => {
    let compared = 0
    const property = fc.property(inferableRulesArbitrary, fc.infiniteStream(fc.nat(999)), (rules, chance) => {
      const documents = {
        rules: rules.map((rule, index) => ({ ...rule, name: `r${index}` })),
        conditions: { shared: sharedCondition },
      }
      const inference = inferred(documents)
      const engine = engineOf(documents)
      for (const { rulebook } of inference.tables) {
        const { facts, rows } = rulebook.document
        const table = compile({ ...rulebook, document: { ...rulebook.document, hit: 'collect' } })
        for (let round = 0; round < 8; round += 1) {
          const next = (): number => (chance.next().value ?? 0) / 1000
          const input = Object.fromEntries(
            Object.entries(facts).flatMap(([name, spec]) => valueOf(spec, next)?.map((value) => [name, value]) ?? []),
          )
          const answer = table.decide(input)
          if (answer.kind !== 'decided') throw new Error(JSON.stringify(answer))
          const foreign = inference.factsOf(input)
          // Conditions that are not reasoned about may be drawn as they cannot be.
          if (foreign.assumed.length > 0) continue
          const complete = {
            weight: 0,
            limit: 0,
            count: 0,
            account: { tier: '' },
            member: false,
            at: '2000-01-01T00:00:00Z',
            tags: [],
            code: '',
            ...foreign.facts,
          }
          const fired = engine.run(complete).results.map(({ name }) => name)
          const ids = new Set(rows.map(({ id }) => id))
          expect([...answer.fired].sort()).toEqual(fired.filter((name) => ids.has(String(name))).sort())
          compared += 1
        }
      }
    })
    fc.assert(property, { numRuns: process.env['SOAK'] === '1' ? 3_000 : 200 })
    expect(compared).toBeGreaterThan(200)
  })
})

type Spec = Inference['tables'][number]['rulebook']['document']['facts'][string]

/** A value of the fact, most often near the middle; undefined leaves it out. */
function valueOf(spec: Spec, next: () => number): readonly unknown[] | undefined {
  const among = <T>(list: readonly T[]): T => list[Math.min(list.length - 1, Math.floor(next() * list.length))] as T
  if (spec.presence === 'optional' && next() < 0.3) return undefined
  switch (spec.type) {
    case 'boolean':
      return [next() < 0.5]
    case 'enum':
      return [among(Object.keys(spec.values))]
    case 'string':
      return [among(['gold', 'silver', 'VIP 1', 'other', ''])]
    case 'instant':
      return [
        among([
          '2025-12-31T23:59:59Z',
          '2026-01-01T00:00:00Z',
          '2026-03-01T00:00:00Z',
          '2026-06-01T08:30:00Z',
          '2026-06-01T08:30:01Z',
        ]),
      ]
    default: {
      const candidates = [-3, -2, -1, 0, 0.5, 1, 2, 3, 5, 9.4, 9.5, 9.6, 10, 11]
      const scale = spec.type === 'number' ? spec.scale : 1
      return [
        among(candidates.filter((value) => Number.isInteger(value * scale) && value >= spec.min && value <= spec.max)),
      ]
    }
  }
}
