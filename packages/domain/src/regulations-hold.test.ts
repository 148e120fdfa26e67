import { compile } from '@zhidu/rules'
import { explain } from '@zhidu/rules/explain'
import { factsArbitrary } from '@zhidu/rules/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isClauseId } from './clauses'
import { createDomain } from './create-domain'
import type { Handling, Moment } from './decision'
import { expectEvaluatorsAgree } from './decision/evaluators-agree.fixture'
import { inputArbitrary } from './decision/input.arbitrary'
import { decisionsOf, lifecyclesOf, rulebooksOf } from './decisions-of.fixture'
import { createSite, defaultSite, siteValueNames, siteValues } from './site'

const decisions = decisionsOf(createDomain())
const rulebooks = rulebooksOf(decisions)

describe.each(lifecyclesOf(createDomain()).map((lifecycle) => [lifecycle.id, lifecycle] as const))(
  'the lifecycle %s',
  (id, { decide, initialState, refusals, title }) => {
    it('gives each reason to refuse in both languages, with clauses of the catalogue', () => {
      for (const { text, clauses } of [{ text: title, clauses: [] }, ...Object.values(refusals)]) {
        expect(text.zh).toMatch(/[一-鿿]/)
        expect(text.en).toMatch(/[a-z]/)
        expect(clauses.filter((clause) => !isClauseId(clause))).toEqual([])
      }
      expect(id).toMatch(/^[a-z]+\/[a-zA-Z]+$/)
    })

    it('answers data of any origin with every error, and throws at none', () => {
      const of = decide as (state: unknown, command: unknown, moment: Moment) => Handling<never, string>
      fc.assert(
        fc.property(fc.oneof(fc.anything(), fc.record({ kind: fc.string() })), (given) => {
          expect(of(initialState, given, { now: 0 }).kind).toBe('invalid')
        }),
        { numRuns: 100 },
      )
    })
  },
)

describe.each([...rulebooks])('the rulebook %s', (_id, rulebook) => {
  it('means the same compiled and in json-rules-engine', () => expectEvaluatorsAgree(rulebook))

  it('gives every valid input exactly one answer', () => {
    const { decide } = compile(rulebook)
    fc.assert(
      fc.property(factsArbitrary(rulebook), (facts) => {
        expect(decide(facts)).toMatchObject({ kind: 'decided' })
      }),
      { numRuns: 300 },
    )
  })

  it('cites clauses of the catalogue in every row', () => {
    const cited = rulebook.document.rows.flatMap(({ clauses }) => clauses)
    expect(cited.filter((clause) => !isClauseId(clause))).toEqual([])
    expect(rulebook.document.rows.filter(({ clauses }) => clauses.length === 0)).toEqual([])
  })
})

describe.each(decisions.map((decision) => [decision.id, decision] as const))('the decision %s', (id, decision) => {
  const input = inputArbitrary(decision.input)

  it('answers any input without throwing, explains the answer in both languages, and cites the catalogue', () => {
    fc.assert(
      fc.property(input, (given) => {
        const answer = decision.decide(given)
        expect(explain(answer, 'zh')).toMatch(/[一-鿿]/)
        // No sentence that breaks off where a word has no name for people.
        expect(explain(answer, 'zh')).not.toMatch(/(因此|[：，；])[。；]/)
        expect(explain(answer, 'en')).toMatch(/[a-z]/)
        if (answer.kind === 'decided') {
          // A collecting table that finds nothing has nothing to cite.
          if (answer.fired.length > 0) expect(answer.clauses.length).toBeGreaterThan(0)
          expect(answer.clauses.filter((clause) => !isClauseId(clause))).toEqual([])
        }
      }),
      { numRuns: 150 },
    )
  })

  it('is not changed by an assumed site value that it does not name', () => {
    const other = fc.constantFrom(...siteValueNames.filter((name) => siteValues[name].source === 'assumed'))
    fc.assert(
      fc.property(input, other, (given, name) => {
        const answer = decision.decide(given)
        if (answer.kind !== 'decided' || answer.assumed.includes(name)) return
        for (const value of otherValues(name)) {
          const changed = createSite({ [name]: value })
          // A value that does not go with the rest of the profile cannot be set alone.
          if (!changed.ok) continue
          const again = decisionsOf(createDomain({ site: changed.site })).find((each) => each.id === id)
          expect(again?.decide(given)).toMatchObject({ kind: 'decided', outcome: answer.outcome })
        }
      }),
      { numRuns: 60 },
    )
  })
})

function otherValues(name: (typeof siteValueNames)[number]): readonly unknown[] {
  const definition = siteValues[name]
  const current = defaultSite.value(name)
  const all: readonly unknown[] =
    definition.type === 'boolean'
      ? [true, false]
      : definition.type === 'enum'
        ? definition.values
        : [definition.min, definition.max]
  return all.filter((value) => value !== current)
}
