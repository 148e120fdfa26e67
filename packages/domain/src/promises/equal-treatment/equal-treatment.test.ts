import { describe, expect, it } from 'vitest'
import { at, decided, errorsOf, standard } from '../promises.fixture'
import { gapBetween, medianDelay, shareInTime } from './compare-groups'
import type { GroupRecord } from './compare-groups'
import { differenceInterval } from './share-difference'

const { equalTreatment } = standard
const deliveredAt = at('03-02 15:00')
const now = at('03-20 12:00')
const hours = (count: number) => deliveredAt + count * 3_600_000
const of = (customerSize: 'large' | 'small', certificates: readonly (number | null)[]) =>
  certificates.map((certificateAt, index) => ({
    delivery: `${customerSize}-${index}`,
    customer: customerSize,
    deliveredAt,
    certificateAt,
    customerSize,
  }))
const times = (count: number, value: number | null) => Array.from({ length: count }, () => value)
const compared = (...deliveries: readonly object[]) =>
  decided(equalTreatment.decide({ deliveries, now })).comparisons[0]

describe('large and small customers', () => {
  it('are served alike while the interval of the gap holds zero', () => {
    const each = [...times(27, hours(24)), ...times(3, hours(25))]
    expect(compared(...of('large', each), ...of('small', each))).toMatchObject({
      document: 'certificate',
      treatment: 'noGap',
      gap: 0,
      delayGap: 0,
      large: { judged: 30, inTime: 27, open: 0, share: 0.9, medianDelay: 24 * 3600 },
    })
  })

  it('show a gap once it is beyond chance, whichever way', () => {
    const good = times(30, hours(2))
    const bad = [...times(20, hours(2)), ...times(10, null)]
    const large = compared(...of('large', good), ...of('small', bad))
    expect(large).toMatchObject({ treatment: 'largeBetter', gap: 0.3333, small: { judged: 30, inTime: 20 } })
    expect(large?.lower).toBeGreaterThan(0)
    expect(compared(...of('large', bad), ...of('small', good))).toMatchObject({
      treatment: 'smallBetter',
      gap: -0.3333,
    })
  })

  it('are not judged on 29 documents, and are on 30', () => {
    const deliveries = (count: number) => [...of('large', times(count, hours(2))), ...of('small', times(40, null))]
    expect(compared(...deliveries(29))).toMatchObject({ treatment: 'few', gap: 1 })
    expect(compared(...deliveries(30))).toMatchObject({ treatment: 'largeBetter', gap: 1 })
  })

  it('show how much longer one group waits, also where both are in time', () => {
    expect(
      compared(...of('large', [hours(1), hours(2)]), ...of('small', [hours(20), hours(23), hours(22)])),
    ).toMatchObject({ large: { medianDelay: 5400 }, small: { medianDelay: 22 * 3600 }, delayGap: 5400 - 22 * 3600 })
  })

  it('leave the open ones apart, and compare each kind of document by itself', () => {
    const { comparisons } = decided(equalTreatment.decide({ deliveries: of('large', [hours(2)]), now }))
    expect(comparisons.map(({ document, large: { judged, open } }) => [document, judged, open])).toEqual([
      ['certificate', 1, 0],
      ['report', 1, 0],
      ['strengthReport', 0, 1],
    ])
  })

  it('say nothing of a group without records', () => {
    expect(compared()).toMatchObject({
      treatment: 'few',
      gap: null,
      delayGap: null,
      large: { judged: 0, share: null, medianDelay: null },
    })
  })

  it('are told by the site: the size is asked', () => {
    const [one] = of('large', [null])
    expect(errorsOf(equalTreatment.decide({ deliveries: [{ ...one, customerSize: null }], now }))).toEqual([
      'missing deliveries.0.customerSize',
    ])
  })
})

describe('a group’s figures', () => {
  const record = (given: Partial<GroupRecord>): GroupRecord => ({ inTime: 0, judged: 0, open: 0, delays: [], ...given })

  it('are 1 only when all are in time', () => {
    expect(shareInTime(record({ inTime: 20_000, judged: 20_001 }))).toBe(0.9999)
    expect(shareInTime(record({ inTime: 3, judged: 3 }))).toBe(1)
  })

  it('have the middle of an odd, the half way of an even number', () => {
    expect(medianDelay(record({ delays: [3000, 1000, 2000] }))).toBe(2)
    expect(medianDelay(record({ delays: [4000, 1000, 2000, 3000] }))).toBe(2.5)
  })

  it('have an interval on the grid that is never narrower than the true one', () => {
    const { lower, upper } = gapBetween(record({ inTime: 56, judged: 70 }), record({ inTime: 48, judged: 80 }))
    expect([lower, upper]).toEqual([0.0524, 0.3339])
    const exact = differenceInterval({ successes: 56, total: 70 }, { successes: 48, total: 80 })
    expect(lower).toBeLessThanOrEqual(exact.lower)
    expect(upper).toBeGreaterThanOrEqual(exact.upper)
  })
})
