import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceInterval, wilsonInterval } from './share-difference'

const counts = fc
  .integer({ min: 0, max: 500 })
  .chain((total) => fc.record({ successes: fc.integer({ min: 0, max: total }), total: fc.constant(total) }))

describe('the interval of a share', () => {
  // Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17, 1998, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i out of %i is the published one', (successes, total, lower, upper) => {
    const interval = wilsonInterval({ successes, total })
    expect(interval.lower).toBeCloseTo(lower, 4)
    expect(interval.upper).toBeCloseTo(upper, 4)
  })

  it('of nothing is everything', () => {
    expect(wilsonInterval({ successes: 0, total: 0 })).toEqual({ lower: 0, upper: 1 })
  })
})

describe('the interval of the difference of two shares', () => {
  // Newcombe, Interval estimation for the difference between independent proportions, ibid., table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%i of %i less %i of %i is the published one', (a, m, b, n, lower, upper) => {
    const interval = differenceInterval({ successes: a, total: m }, { successes: b, total: n })
    expect(interval.lower).toBeCloseTo(lower, 4)
    expect(interval.upper).toBeCloseTo(upper, 4)
  })

  it('holds the difference, stays within −1 to 1, and turns round with the groups', () => {
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const { lower, upper } = differenceInterval(first, second)
        const turned = differenceInterval(second, first)
        expect(lower).toBeGreaterThanOrEqual(-1 - 1e-12)
        expect(upper).toBeLessThanOrEqual(1 + 1e-12)
        expect(turned.lower).toBeCloseTo(-upper, 12)
        if (first.total === 0 || second.total === 0) return
        const difference = first.successes / first.total - second.successes / second.total
        expect(lower).toBeLessThanOrEqual(difference + 1e-12)
        expect(upper).toBeGreaterThanOrEqual(difference - 1e-12)
      }),
      { numRuns: 300 },
    )
  })

  it('leaves everything open about groups without a case', () => {
    const none = { successes: 0, total: 0 }
    expect(differenceInterval(none, none)).toEqual({ lower: -1, upper: 1 })
    expect(differenceInterval({ successes: 30, total: 30 }, none).upper).toBe(1)
    expect(differenceInterval({ successes: 30, total: 30 }, none).lower).toBeLessThan(0)
  })
})
