import type { AnyRulebook } from '../rulebook/rulebook'
import type { Walk } from './walk'
import type { Result, Results } from './result'
import { rowTestOf } from './scan'

/** Row after row, up to the first that decides. */
export function scanWalk({ document, expanded }: AnyRulebook, { resultOf }: Results): Walk<Result | undefined> {
  const needed = new Set(Object.keys(document.facts).filter((name) => document.facts[name]?.presence === 'whenNeeded'))
  const tests = expanded.map((condition) => rowTestOf(condition, needed))
  return (facts) => {
    const fired: number[] = []
    for (const [row, test] of tests.entries()) {
      const holding = test(facts)
      if (holding === undefined) return undefined
      if (holding) {
        fired.push(row)
        if (document.hit === 'first') break
      }
    }
    return resultOf(fired)
  }
}
