import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentWith, sampleFacts } from '../rulebook/document.fixture'
import { parseRulebook } from '../rulebook/parse-rulebook'
import type { HitPolicy } from '../rulebook/rulebook'
import { factsArbitrary } from '../testing/facts-arbitrary'
import { rulebookArbitrary } from '../testing/rulebook-arbitrary'
import type { Decision } from './answer'
import { compile } from './compile'

const label = { zh: '上限', en: 'limit' }
const site = { label, presence: 'required', source: 'site' } as const

const facts = {
  width: sampleFacts['width'],
  line: sampleFacts['line'],
  wish: sampleFacts['wish'],
  limit: { type: 'number', unit: 'm', scale: 100, min: 1, max: 4, assumed: 3.2, ...site },
  opened: { type: 'instant', assumed: '2024-01-01T08:00:00+08:00', ...site },
}
const rows = [
  { id: 'wide', when: { width: { above: { fact: 'limit' } } }, then: { layers: 1 }, clauses: ['area/1', 'area/2'] },
  { id: 'wished', when: { line: 'line1', wish: { present: true } }, then: { layers: 2 }, clauses: ['area/2'] },
  { id: 'early', when: { line: 'line1', opened: { above: 0 } }, then: { layers: 3 }, clauses: ['area/3'] },
  { id: 'else', when: {}, then: { layers: 4 }, clauses: ['area/4'] },
]

function decisionOn(input: object, hit: HitPolicy = 'first'): Decision {
  const reading = parseRulebook(documentWith({ facts, rows, hit }))
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
  const answer = compile(reading.rulebook).decide(input)
  if (answer.kind !== 'decided') throw new Error(JSON.stringify(answer))
  return answer
}

const opened = '2024-01-01T00:00:00Z'
const input = { width: 3, line: 'line2', limit: 3.2, opened }
const plain = {
  kind: 'decided',
  outcome: { layers: 4 },
  fired: ['else'],
  clauses: ['area/4'],
  rulebooks: [{ id: 'sample/book', version: '1.0.0' }],
  facts: { width: 3, line: 'line2', wish: null, limit: 3.2, opened: Date.UTC(2024, 0, 1) },
}

describe('a decision', () => {
  it('holds what was decided as properties of its own, equal to plain data and spread like it', () => {
    const decision = decisionOn(input)
    expect(decision).toEqual(plain)
    expect({ ...decision }).toStrictEqual(plain)
    expect(Object.keys(decision)).toEqual(Object.keys(plain))
    expect(structuredClone({ ...decision })).toEqual(plain)
    expect(decision).toEqual(decisionOn(input))
    expect(decision).not.toEqual(decisionOn({ ...input, width: 3.5 }))
  })

  it('is the same JSON in whatever order the facts are given', () => {
    const turned = Object.fromEntries(Object.entries({ wish: null, ...input }).reverse())
    expect(JSON.stringify(decisionOn(turned))).toBe(JSON.stringify(decisionOn(input)))
  })

  it('is JSON with the id of its schema and with the facts that were used, unused and assumed', () => {
    expect(JSON.parse(JSON.stringify(decisionOn(input)))).toEqual({
      schema: 'zhidu/decision/1',
      ...plain,
      used: ['width', 'line', 'limit'],
      unused: ['opened'],
      assumed: ['limit'],
    })
  })

  it('shares its outcome, rows and clauses with equal decisions, frozen', () => {
    const decision = decisionOn(input)
    for (const shared of [decision.outcome, decision.fired, decision.clauses, decision.rulebooks]) {
      expect(Object.isFrozen(shared)).toBe(true)
    }
  })

  it('has facts of its own, not the given object', () => {
    const given = { ...input }
    const decision = decisionOn(given)
    given.width = 9
    expect(decision.facts['width']).toBe(3)
  })

  it('used the facts that were asked up to the row that decided, in their order', () => {
    expect(decisionOn({ ...input, width: 3.5 }).used).toEqual(['width', 'limit'])
    expect(decisionOn({ ...input, width: 3.5 }).unused).toEqual(['line', 'opened'])
    expect(decisionOn({ ...input, line: 'line1', wish: 3 }).used).toEqual(['width', 'line', 'wish', 'limit'])
    expect(decisionOn({ ...input, line: 'line1' }).used).toEqual(['width', 'line', 'limit', 'opened'])
  })

  it('used under collect all facts that any row asked', () => {
    const decision = decisionOn({ ...input, width: 3.5, line: 'line1' }, 'collect')
    expect(decision.outcome).toEqual([{ layers: 1 }, { layers: 3 }, { layers: 4 }])
    expect(decision.fired).toEqual(['wide', 'early', 'else'])
    expect(decision.clauses).toEqual(['area/1', 'area/2', 'area/3', 'area/4'])
    expect(decision.used).toEqual(['width', 'line', 'limit', 'opened'])
  })

  it('assumed the site’s values that it used and that are still the default, however they are written', () => {
    expect(decisionOn({ ...input, line: 'line1' }).assumed).toEqual(['limit', 'opened'])
    expect(decisionOn({ ...input, line: 'line1', limit: 3.3 }).assumed).toEqual(['opened'])
    expect(decisionOn({ ...input, line: 'line1', opened: 1 }).assumed).toEqual(['limit'])
    expect(decisionOn({ ...input, width: 3.5 }).assumed).toEqual(['limit'])
  })

  it('does not change with given facts that it did not use', () => {
    const cases = rulebookArbitrary().chain((rulebook) =>
      fc.tuple(
        fc.constant(rulebook),
        factsArbitrary(rulebook, { maxUnknown: 2 }),
        fc.array(factsArbitrary(rulebook, { maxUnknown: 5 }), { minLength: 5, maxLength: 5 }),
      ),
    )
    fc.assert(
      fc.property(cases, ([rulebook, given, others]) => {
        const table = compile(rulebook)
        const decision = table.decide(given)
        if (decision.kind !== 'decided') return
        const known = Object.keys(decision.facts).filter((name) => decision.facts[name] !== null)
        expect([...decision.used, ...decision.unused].sort()).toEqual([...known].sort())
        for (const other of others) {
          const changed = Object.fromEntries(decision.unused.map((name) => [name, other[name]]))
          expect(table.decide({ ...given, ...changed })).toMatchObject({
            kind: 'decided',
            outcome: decision.outcome,
            fired: decision.fired,
          })
        }
      }),
      { numRuns: 200 },
    )
  })

  it('is reached although a fact is unknown, and cites every row that any completion fires', () => {
    const weight = { ...sampleFacts['weight'], clauses: ['area/clause/1'] }
    const twoRows = [
      { id: 'light', when: { weight: { below: 20 } }, then: { layers: 5 }, clauses: ['area/1'] },
      { id: 'heavy', when: { weight: { from: 20 } }, then: { layers: 5 }, clauses: ['area/2'] },
    ]
    for (const hit of ['unique', 'first'] as const) {
      const reading = parseRulebook(documentWith({ facts: { weight }, rows: twoRows, hit }))
      if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
      expect(compile(reading.rulebook).decide({})).toEqual({
        ...plain,
        outcome: { layers: 5 },
        fired: ['light', 'heavy'],
        clauses: ['area/1', 'area/2'],
        facts: { weight: null },
      })
    }
  })
})
