import { check, property } from 'fast-check'
import type { Arbitrary } from 'fast-check'
import type { Text } from '../text'

/** What sampling found. It can refute, it never proves: where nothing was found the verdict is `undecided`. */
export interface Sampling<I> {
  readonly verdict: 'refuted' | 'undecided'
  /** Inputs that were tried, and the seed that tries the same ones again. */
  readonly runs: number
  readonly seed: number
  /** The smallest input found for which it does not hold. */
  readonly counterexample?: I
  readonly reason: Text
}

/** How many inputs are tried, and which. */
export interface SampleOptions {
  readonly runs?: number
  readonly seed?: number
}

/**
 * Tries random inputs where reasoning is not exact: custom operators, functions that calculate with several facts. What
 * can be decided exactly is for `prove` and `verify` of @zhidu/rules/proof.
 */
export function sample<I>(
  inputs: Arbitrary<I>,
  holds: (input: I) => boolean,
  { runs = 1_000, seed }: SampleOptions = {},
): Sampling<I> {
  const details = check(property(inputs, holds), { numRuns: runs, ...(seed === undefined ? {} : { seed }) })
  const counted = { runs: details.numRuns, seed: details.seed }
  if (details.counterexample !== null) {
    const [counterexample] = details.counterexample
    return { verdict: 'refuted', ...counted, counterexample, reason: found }
  }
  const zh = `抽样试了 ${String(details.numRuns)} 个输入，没有发现反例；抽样不是证明`
  const en = `${String(details.numRuns)} sampled inputs, none against it; sampling is no proof`
  return { verdict: 'undecided', ...counted, reason: { zh, en } }
}

const found: Text = { zh: '抽样发现反例', en: 'sampling found a counterexample' }
