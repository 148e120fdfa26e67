import fc from 'fast-check'
import { Engine } from 'json-rules-engine'
import type { RuleProperties } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { compile } from '../evaluate/compile'
import { factsArbitrary } from '../testing/facts-arbitrary'
import { rulebookArbitrary } from '../testing/rulebook-arbitrary'
import { documentWith } from './document.fixture'
import { parseRulebook } from './parse-rulebook'
import { toJsonRules } from './to-json-rules'

/** The rows that fire in an Engine that was given nothing but the rules, as text from another program. */
async function rowsFiring(rules: string, facts: Record<string, unknown>): Promise<readonly string[]> {
  const engine = new Engine()
  for (const rule of JSON.parse(rules) as RuleProperties[]) engine.addRule(rule)
  const { events } = await engine.run(facts)
  return events.map(({ params }) => String(params?.['row']))
}

describe('the json-rules-engine form of a rulebook', () => {
  it('runs unchanged in a plain Engine, absent facts sent as null, and fires the same rows', async () => {
    const cases = rulebookArbitrary({ hits: ['collect'] }).chain((rulebook) =>
      fc.tuple(fc.constant(rulebook), factsArbitrary(rulebook)),
    )
    await fc.assert(
      fc.asyncProperty(cases, async ([rulebook, input]) => {
        const answer = compile(rulebook).decide(input)
        if (answer.kind !== 'decided') throw new Error('collect decides whenever all facts are known')
        const fired = await rowsFiring(JSON.stringify(toJsonRules(rulebook)), { ...answer.facts })
        expect([...fired].sort()).toEqual([...answer.fired].sort())
      }),
      { numRuns: 200 },
    )
  })

  it('sends the first row first: its success of highest priority is the answer', async () => {
    const cases = rulebookArbitrary({ hits: ['first'] }).chain((rulebook) =>
      fc.tuple(fc.constant(rulebook), factsArbitrary(rulebook)),
    )
    await fc.assert(
      fc.asyncProperty(cases, async ([rulebook, input]) => {
        const answer = compile(rulebook).decide(input)
        if (answer.kind === 'invalid') throw new Error('the facts are valid')
        const [first] = await rowsFiring(JSON.stringify(toJsonRules(rulebook)), { ...answer.facts })
        expect(first).toBe(answer.kind === 'decided' ? answer.fired[0] : undefined)
      }),
      { numRuns: 200 },
    )
  })

  it('carries row, outcome and clauses in one fixed event type, priority falling from row to row', () => {
    const row = (id: string, layers: number) => ({
      id,
      when: { line: 'line1' },
      then: { layers },
      clauses: ['a/1', 'a/2'],
    })
    const reading = parseRulebook(documentWith({ rows: [row('one', 14), row('two', 16)] }))
    const conditions = { all: [{ fact: 'line', operator: 'equal', value: 'line1' }] }
    const params = (id: string, layers: number) => ({ row: id, outcome: { layers }, clauses: ['a/1', 'a/2'] })
    expect(reading.ok && toJsonRules(reading.rulebook)).toEqual([
      { name: 'one', conditions, event: { type: 'zhidu', params: params('one', 14) }, priority: 2 },
      { name: 'two', conditions, event: { type: 'zhidu', params: params('two', 16) }, priority: 1 },
    ])
  })
})
