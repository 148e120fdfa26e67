import { compile } from '@zhidu/rules'
import type { AnyRulebook } from '@zhidu/rules'
import { reference } from '@zhidu/rules/reference'
import { factsArbitrary } from '@zhidu/rules/testing'
import fc from 'fast-check'
import { expect } from 'vitest'

/** The compiled table and json-rules-engine agree on random facts, known and unknown. */
export async function expectEvaluatorsAgree(rulebook: AnyRulebook, runs = 60): Promise<void> {
  const [decide, run] = [compile(rulebook).decide, reference(rulebook)]
  await fc.assert(
    fc.asyncProperty(factsArbitrary(rulebook, { maxUnknown: 2 }), async (facts) => {
      const [fast, slow] = [decide(facts), await run(facts)]
      expect(fast.kind).toBe(slow.kind)
      if (fast.kind === 'decided' && slow.kind === 'decided') {
        expect([fast.outcome, fast.fired]).toEqual([slow.outcome, slow.fired])
      }
      if (fast.kind === 'undecided' && slow.kind === 'undecided') {
        const texts = (outcomes: readonly unknown[]) => outcomes.map((outcome) => JSON.stringify(outcome)).sort()
        expect(texts(fast.possible.map(({ outcome }) => outcome))).toEqual(texts(slow.possible))
      }
    }),
    { numRuns: runs },
  )
}
