import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sample } from './sample'

describe('sampling', () => {
  it('never calls anything proved, however many inputs it tried', () => {
    const sampling = sample(fc.integer({ min: 0, max: 9 }), (number) => number < 10, { runs: 500 })
    expect(sampling).toMatchObject({ verdict: 'undecided', runs: 500 })
    expect(sampling.reason.en).toContain('500 sampled inputs')
  })

  it('shows the smallest input that it found against a claim', () => {
    expect(sample(fc.nat(), (number) => number < 10)).toMatchObject({ verdict: 'refuted', counterexample: 10 })
  })

  it('takes a function that throws for one that does not hold', () => {
    const thrower = (number: number): boolean => {
      if (number > 3) throw new Error('too much')
      return true
    }
    expect(sample(fc.nat(), thrower)).toMatchObject({ verdict: 'refuted', counterexample: 4 })
  })

  it('tries the same inputs again for the same seed', () => {
    const seen = (seed: number): number[] => {
      const inputs: number[] = []
      sample(fc.nat(), (number) => inputs.push(number) > 0, { seed, runs: 20 })
      return inputs
    }
    expect(seen(3)).toEqual(seen(3))
    expect(seen(3)).not.toEqual(seen(4))
  })
})
