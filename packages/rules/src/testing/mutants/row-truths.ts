import type { Facts } from '../../evaluate/facts'
import { rowTestOf } from '../../evaluate/scan'
import type { JsonCondition } from '../../rulebook/condition'

/** Whether a condition holds for each of a list of facts. */
export type Truths = Uint8Array

export const fails = 0
export const holding = 1
/** It depends on facts that are not known. */
export const open = 2

/** Makes the function that tells for which facts a condition holds; each condition is looked at once. */
export function rowTruths(
  list: readonly Facts[],
  needed: ReadonlySet<string>,
): (condition: JsonCondition | undefined) => Truths {
  const known = new WeakMap<JsonCondition, Truths>()
  const always = new Uint8Array(list.length).fill(holding)
  return (condition) => {
    if (condition === undefined) return always
    const before = known.get(condition)
    if (before !== undefined) return before
    const test = rowTestOf(condition, needed)
    const truths = Uint8Array.from(list, (facts) => {
      const truth = test(facts)
      return truth === undefined ? open : truth ? holding : fails
    })
    known.set(condition, truths)
    return truths
  }
}
