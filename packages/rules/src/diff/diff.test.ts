import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyRulebook, RulebookDocument } from '../rulebook/rulebook'
import { canonical } from '../evaluate/result'
import { comparisonsOf } from '../evaluate/cells'
import { knownOf } from '../space/all-inputs.fixture'
import type { Witness } from '../space/region'
import { factsArbitrary } from '../testing/facts-arbitrary'
import { commonFacts } from './common-facts'
import { everyInput, isInside, resultAt } from './brute-force.fixture'
import { diff } from './diff'
import type { Difference, Side } from './difference'
import { editedArbitrary, read } from './edited.arbitrary'
import { meansTheSame } from './means-the-same'
import type { KnownFacts } from '../space/holds-at'

const soak = process.env['SOAK'] === '1'
const timeout = soak ? 900_000 : 10_000

const outcomesOf = (side: Side): string => {
  switch (side.kind) {
    case 'decided':
      return canonical(side.outcome)
    case 'no-row':
      return ''
    case 'conflict':
      return side.possible.map(canonical).sort().join()
    case 'list':
      return side.outcomes.map(canonical).sort().join()
  }
}

/** Holds a difference against every input, one after the other. */
const expectExact = (before: AnyRulebook, after: AnyRulebook, difference: Difference): void => {
  const facts = commonFacts(before.document.facts, after.document.facts) ?? {}
  let differing = 0
  for (const input of everyInput(facts)) {
    const [old, now] = [resultAt(before, input), resultAt(after, input)]
    const within = difference.regions.filter(({ where }) => where.some((region) => isInside(region, input)))
    expect(within).toHaveLength(old.key === now.key ? 0 : 1)
    const [region] = within
    if (region === undefined) continue
    differing += 1
    expect(region.where.filter((box) => isInside(box, input))).toHaveLength(1)
    if (region.before.kind === 'list') {
      const rest = now.key.slice(5).split(/(?<=\}),/)
      const gone = old.key
        .slice(5)
        .split(/(?<=\}),/)
        .filter((outcome) => {
          const at = rest.indexOf(outcome)
          if (at >= 0) rest.splice(at, 1)
          return at < 0
        })
      expect(outcomesOf(region.before)).toBe(gone.join())
      expect(outcomesOf(region.after)).toBe(rest.join())
    } else {
      expect([outcomesOf(region.before), outcomesOf(region.after)]).toEqual([old.key, now.key])
      if (before.document.hit === 'first') {
        expect(region.before.rows).toEqual(expect.arrayContaining(old.rows))
        expect(region.after.rows).toEqual(expect.arrayContaining(now.rows))
      }
    }
  }
  expect(difference.regions.length > 0).toBe(differing > 0)
  for (const region of difference.regions) {
    const input = knownOf(facts, region.witness)
    expect(region.where.some((box) => isInside(box, input))).toBe(true)
    expect(resultAt(before, input).key).not.toBe(resultAt(after, input).key)
    expect(region.share?.inputs).toBe(
      String(everyInput(facts).filter((each) => region.where.some((box) => isInside(box, each))).length),
    )
  }
}

describe('the difference between two rulebooks', () => {
  it(
    'is exactly the inputs whose outcome differs, with what they got and get',
    () => {
      fc.assert(
        fc.property(editedArbitrary({ grid: 'few', maxFacts: 3 }), ({ before, after }) => {
          const difference = diff(before, after, { boxes: 10_000 })
          fc.pre(difference.reason === undefined)
          expectExact(before, after, difference)
          expect(difference.verdict).toBe(difference.regions.length > 0 ? 'different' : 'same')
          expect(meansTheSame(before, after)).toBe(difference.verdict === 'same')
        }),
        { numRuns: soak ? 20_000 : 200 },
      )
    },
    timeout,
  )

  it(
    'is exact for texts, moments without bounds and wide ranges, as far as inputs near the bounds show',
    () => {
      const drawn = editedArbitrary({ maxFacts: 4 }).chain(({ before, after }) =>
        fc.record({
          before: fc.constant(before),
          after: fc.constant(after),
          inputs: fc.array(factsArbitrary(before), { minLength: 20, maxLength: 20 }),
        }),
      )
      fc.assert(
        fc.property(drawn, ({ before, after, inputs }) => {
          const difference = diff(before, after, { boxes: 10_000 })
          fc.pre(difference.reason === undefined)
          const facts = before.document.facts
          const comparisons = [...before.expanded, ...after.expanded].flatMap(comparisonsOf)
          const mentioned = (name: string): ReadonlySet<unknown> =>
            new Set(comparisons.flatMap(({ fact, value }) => (fact === name ? (value as unknown) : [])))
          const near = difference.regions.map(({ witness }) => knownOf(facts, witness))
          const given = inputs.map((input) => knownOf(facts, input as Witness))
          // Absent facts that are needed are unknown, which is no input of one outcome.
          const whole = (input: KnownFacts): boolean =>
            Object.entries(facts).every(([name, { presence }]) => presence === 'optional' || input[name] !== null)
          for (const input of [...near, ...given].filter(whole)) {
            const within = difference.regions.filter(({ where }) =>
              where.some((region) => isInside(region, input, mentioned)),
            )
            expect(within).toHaveLength(resultAt(before, input).key === resultAt(after, input).key ? 0 : 1)
          }
          expect(meansTheSame(before, after)).toBe(difference.verdict === 'same')
        }),
        { numRuns: soak ? 20_000 : 150 },
      )
    },
    timeout,
  )

  it(
    'is exact, too, between rulebooks of other facts and hit policies',
    () => {
      const changed = editedArbitrary({ grid: 'few', maxFacts: 3 }).chain(({ before, after }) =>
        fc.record({
          before: fc.constant(before),
          after: otherFactsArbitrary(after.document).map(read),
        }),
      )
      fc.assert(
        fc.property(changed, ({ before, after }) => {
          const difference = diff(before, after, { boxes: 10_000 })
          fc.pre(difference.reason === undefined)
          if (commonFacts(before.document.facts, after.document.facts) === undefined) {
            expect(difference).toMatchObject({ verdict: 'different', regions: [] })
            return
          }
          if ((before.document.hit === 'collect') === (after.document.hit === 'collect'))
            expectExact(before, after, difference)
          else expect(difference.regions.length).toBeGreaterThan(0)
        }),
        { numRuns: soak ? 20_000 : 150 },
      )
    },
    timeout,
  )
})

/** The same rows over facts with other bounds, presence, words or scale, as far as the conditions allow. */
function otherFactsArbitrary(document: RulebookDocument): fc.Arbitrary<RulebookDocument> {
  return fc
    .record({
      widen: fc.nat(2),
      presence: fc.constantFrom('required' as const, 'optional' as const, undefined),
      finer: fc.constantFrom(1, 2),
      fact: fc.nat(4),
      hit: fc.constantFrom('first' as const, 'unique' as const, undefined),
      extra: fc.boolean(),
    })
    .map(({ widen, presence, finer, fact, hit, extra }) => {
      const names = Object.keys(document.facts)
      const name = names[fact % names.length] ?? ''
      const facts = Object.fromEntries(
        Object.entries(document.facts).map(([each, spec]) => {
          const placed = each === name && presence !== undefined ? { ...spec, presence } : spec
          if (each !== name) return [each, spec]
          if (placed.type === 'integer') return [each, { ...placed, max: placed.max + widen }]
          if (placed.type === 'number') return [each, { ...placed, scale: placed.scale * finer }]
          if (placed.type === 'enum')
            return [each, { ...placed, values: { ...placed.values, added: { zh: '新', en: 'added' } } }]
          return [each, placed]
        }),
      )
      const label = { zh: '另一事实', en: 'another fact' }
      const added = { type: 'boolean', label, presence: 'required', source: 'given' } as const
      const changed = { ...document, facts: extra ? { ...facts, extra: added } : facts, hit: hit ?? document.hit }
      try {
        read(changed)
        return changed
      } catch {
        // A condition asks for absence, or compares with a fact that no longer goes with this one.
        return document
      }
    })
}
