import { Engine } from 'json-rules-engine'
import { compileJsonRules } from '@zhidu/rules/json-rules'
import type { RunResult } from '@zhidu/rules/json-rules'
import { measure } from './measure'
import type { Measured } from './measure'
import { randomFrom } from './random'

/** Sizes of the documents that json-rules-engine and its compiled form run side by side. */
export const foreignSizes = [10, 100, 1_000] as const

const caseCount = 200
const effort = { rounds: 15, warmUpMs: 300, roundMs: 40 }
const zones = ['city', 'province', 'remote', 'abroad']

/** Rules as shops write them: a zone, a range of weights, and one of two reasons, over six facts. */
function rulesOf(count: number) {
  const random = randomFrom(count)
  const below = (most: number): number => Math.floor(random() * most)
  return Array.from({ length: count }, (_, index) => {
    const from = below(90)
    return {
      name: `rule ${index}`,
      conditions: {
        all: [
          { fact: 'zone', operator: 'in', value: [zones[below(4)], zones[below(4)]] },
          { fact: 'weight', operator: 'greaterThanInclusive', value: from },
          { fact: 'weight', operator: 'lessThan', value: from + 1 + below(20) },
          {
            any: [
              { fact: 'member', operator: 'equal', value: index % 2 === 0 },
              { fact: 'total', operator: 'greaterThan', value: below(1_000) },
              { not: { fact: 'items', operator: 'lessThanInclusive', value: below(10) } },
            ],
          },
        ],
      },
      event: { type: 'fee', params: { index } },
    }
  })
}

/** What fired, in the order of the document, which json-rules-engine does not keep. */
function firedText(answer: unknown): string {
  const { events } = answer as Pick<RunResult, 'events'>
  const fired = events.map(({ params }) => (params as { readonly index: number }).index)
  return fired.sort((a, b) => a - b).join()
}

/** The first contender is json-rules-engine, an Engine that is used again and again; its answers are the right ones. */
export async function foreignRulesContest(count: number): Promise<readonly Measured[]> {
  const random = randomFrom(7)
  const cases = Array.from({ length: caseCount }, () => ({
    zone: zones[Math.floor(random() * 4)],
    weight: Math.round(random() * 1_000) / 10,
    member: random() < 0.5,
    total: Math.round(random() * 1_000),
    items: Math.round(random() * 10),
  }))
  const rules = rulesOf(count)
  const engine = new Engine(structuredClone(rules))
  const expected: string[] = []
  for (const facts of cases) expected.push(firedText(await engine.run(facts)))
  const compilation = compileJsonRules(rules)
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.errors))
  const { run } = compilation.engine
  const traced = (facts: object): object => {
    const { events, results, failureResults } = run(facts)
    return { events, results, failureResults }
  }
  return measure(
    { cases, expected },
    [
      {
        name: 'json-rules-engine',
        decide: (facts: object) => engine.run({ ...facts }),
        outcomeOf: firedText,
        later: true,
        most: 20,
      },
      { name: 'compileJsonRules', decide: run, outcomeOf: firedText },
      { name: 'compileJsonRules, all results with traces', decide: traced, outcomeOf: firedText },
    ],
    effort,
    'shuffled',
  )
}
