import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expandCondition } from '../rulebook/expand-condition'
import { documentArbitrary } from '../testing/rulebook-arbitrary'
import { everyInput } from './brute-force.fixture'
import { read } from './edited.arbitrary'
import { ontoGrid } from './onto-grid'
import { mayMeet, reachOf } from './reach'
import { holdsAt } from '../space/holds-at'

describe('how far a condition reaches', () => {
  it('never leaves out a condition that some input meets beside it', () => {
    let leftOut = 0
    fc.assert(
      fc.property(documentArbitrary({ grid: 'few', maxFacts: 2 }).map(read), ({ document, expanded }) => {
        const inputs = everyInput(document.facts)
        for (const one of expanded)
          for (const other of expanded) {
            if (mayMeet(reachOf(one, document.facts), other)) continue
            leftOut += 1
            expect(inputs.some((input) => holdsAt(one, input) && holdsAt(other, input))).toBe(false)
          }
      }),
      { numRuns: 1_000 },
    )
    expect(leftOut).toBeGreaterThan(100)
  })
})

describe('a condition on a coarser grid', () => {
  const label = { zh: '数', en: 'number' }
  const common = { label, presence: 'required', source: 'given', type: 'number', unit: 'm', min: -2, max: 2 } as const
  const operator = fc.constantFrom(
    ...(['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const),
  )
  const constant = fc.integer({ min: -20, max: 20 }).map((tick) => tick / 10)

  it('holds for exactly those of its values that the finer one held for', () => {
    const comparison = fc.oneof(
      fc.record({ fact: fc.constant('length'), operator, value: constant }),
      fc.record({
        fact: fc.constant('length'),
        operator: fc.constantFrom('in' as const, 'notIn' as const),
        value: fc.array(constant, { minLength: 1, maxLength: 3 }),
      }),
    )
    fc.assert(
      fc.property(comparison, fc.constantFrom(1, 2, 5), (fine, scale) => {
        const condition = expandCondition(fine, { length: { ...common, scale: 10 } }, {})
        const coarse = ontoGrid(condition, { length: { ...common, scale } })
        for (let tick = -2 * scale; tick <= 2 * scale; tick += 1) {
          const input = { length: tick / scale }
          expect(holdsAt(coarse, input)).toBe(holdsAt(condition, input))
        }
      }),
    )
  })
})
