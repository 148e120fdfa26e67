import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRulebook } from '../rulebook/parse-rulebook'
import { conditionArbitrary } from '../testing/condition-arbitrary'
import { rulebookArbitrary } from '../testing/rulebook-arbitrary'
import { canonical } from '../evaluate/result'
import { compile } from '../evaluate/compile'
import { expandCondition } from '../rulebook/expand-condition'
import type { AnyRulebook } from '../rulebook/rulebook'
import { allInputs, knownOf } from './all-inputs.fixture'
import { holdsAt, rowsAt } from './holds-at'
import type { KnownFacts } from './holds-at'
import { inputDeciding, inputFor } from './input-for'

const cases = rulebookArbitrary({ grid: 'few', maxFacts: 3 }).chain((rulebook) =>
  fc.record({
    rulebook: fc.constant(rulebook),
    row: fc.nat(rulebook.document.rows.length - 1),
    wanted: fc.tuple(conditionArbitrary(rulebook.document.facts, []), fc.boolean()).map(([when, negated]) => {
      const [row] = rulebook.document.rows
      const reading = parseRulebook({ ...rulebook.document, rows: [{ ...row, when }] })
      const [condition] = reading.ok ? reading.rulebook.expanded : []
      if (condition === undefined) throw new Error('drawn conditions are right')
      return negated ? { not: condition } : condition
    }),
  }),
)

/** By the definition, over the rows that fire. */
const decides = ({ document: { hit, rows }, expanded }: AnyRulebook, row: number, facts: KnownFacts): boolean => {
  const fired = rowsAt({ expanded }, facts)
  if (!fired.includes(row)) return false
  if (hit === 'first') return fired[0] === row
  return hit === 'collect' || fired.every((each) => canonical(rows[each]?.then) === canonical(rows[row]?.then))
}

describe('an input for a condition', () => {
  it('is found whenever one of all inputs meets the condition, and then meets it', () => {
    fc.assert(
      fc.property(cases, ({ rulebook, wanted }) => {
        const { facts } = rulebook.document
        const expanded = expandCondition(wanted, facts, {})
        const found = inputFor(rulebook, wanted)
        expect(found).not.toBe('unknown')
        if (found === 'none') expect(allInputs(facts).some((input) => holdsAt(expanded, input))).toBe(false)
        else if (found !== 'unknown') expect(holdsAt(expanded, knownOf(facts, found))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('is found whenever a row decides anywhere, and there the row decides', () => {
    fc.assert(
      fc.property(cases, ({ rulebook, row, wanted }) => {
        const { facts } = rulebook.document
        const expanded = expandCondition(wanted, facts, {})
        const found = inputDeciding(rulebook, row, wanted)
        expect(found).not.toBe('unknown')
        const right = (input: KnownFacts): boolean => holdsAt(expanded, input) && decides(rulebook, row, input)
        if (found === 'none') expect(allInputs(facts).some(right)).toBe(false)
        else if (found !== 'unknown') {
          expect(right(knownOf(facts, found))).toBe(true)
          expect(compile(rulebook).guard(found)).not.toHaveProperty('errors')
        }
      }),
      { numRuns: 500 },
    )
  })
})
