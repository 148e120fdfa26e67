import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FactSpec } from '../fact/fact-spec'
import { factsArbitrary } from '../testing/facts-arbitrary'
import { invalidFactsArbitrary } from '../testing/invalid-facts-arbitrary'
import { rulebookArbitrary } from '../testing/rulebook-arbitrary'
import type { CheckedCopy } from './walk'
import { wrong } from './copy-checked'
import type { Facts } from './facts'
import { checkedCopy } from './guard'

const label = { zh: '事实', en: 'fact' }
const given = { label, source: 'given' } as const
const specs: Readonly<Record<string, FactSpec>> = {
  sure: { type: 'boolean', presence: 'required', ...given },
  unknown: { type: 'boolean', presence: 'whenNeeded', ...given },
  none: { type: 'integer', min: -9, max: 9, presence: 'optional', ...given },
}

/** What the quick copy gives when its check holds. */
function quickly({ quick, check }: CheckedCopy, input: unknown): Facts | undefined {
  const facts = quick(input)
  return facts !== undefined && check(facts) > wrong ? facts : undefined
}

describe('the quick copy', () => {
  const copy = checkedCopy(specs)

  it('takes no input that the thorough one refuses, and makes the same of it', () => {
    const cases = rulebookArbitrary({ maxRows: 1 }).chain((rulebook) =>
      fc.tuple(
        fc.constant(rulebook),
        fc.array(fc.oneof(factsArbitrary(rulebook, { maxUnknown: 3 }), invalidFactsArbitrary(rulebook)), {
          minLength: 5,
          maxLength: 5,
        }),
      ),
    )
    fc.assert(
      fc.property(cases, ([{ document }, inputs]) => {
        const own = checkedCopy(document.facts)
        for (const input of inputs) {
          const facts = quickly(own, input)
          if (facts !== undefined) expect(own.again(input)).toStrictEqual(facts)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('takes facts in any order, and those that are not given', () => {
    expect(quickly(copy, { none: -0, sure: true, unknown: null })).toStrictEqual({ none: 0, sure: true, unknown: null })
    expect(quickly(copy, { sure: false })).toStrictEqual({ sure: false, unknown: null, none: null })
  })

  it.each([
    { sure: true, unknown: true, more: 1 },
    { sure: true, unknown: true, none: 1, more: 1 },
    { sure: true, more: 1 },
    { unknown: true, none: 1 },
    { sure: null, unknown: true, none: 1 },
    { sure: 0, unknown: 'true', none: '1' },
  ])('%j is not right', (input) => {
    expect(quickly(copy, input)).toBeUndefined()
    expect(copy.again(input)).toBeUndefined()
  })

  it('leaves what is undefined to the thorough one', () => {
    const input = { sure: true, unknown: undefined, none: undefined }
    expect(quickly(copy, input)).toBeUndefined()
    expect(copy.again(input)).toStrictEqual({ sure: true, unknown: null, none: null })
  })
})
