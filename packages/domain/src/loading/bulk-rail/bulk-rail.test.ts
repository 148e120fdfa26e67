import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDomain } from '../../create-domain'
import { createSite } from '../../site'

const { decide } = createDomain().loading.bulkRail
const verdictOf = (load: number, limit: number): unknown => {
  const answer = decide({ load, limit })
  return answer.kind === 'decided' ? answer.outcome.verdict : answer
}

describe('bulk cement by rail', () => {
  it.each([
    [60_001, 60_000, 'over'],
    [60_000, 60_000, 'met'],
    [58_800, 60_000, 'met'],
    [58_799, 60_000, 'under'],
    // 98 % of 70 001 kg are 68 600.98 kg.
    [68_601, 70_001, 'met'],
    [68_600, 70_001, 'under'],
  ])('%s kg of %s kg is %s', (load, limit, verdict) => {
    expect(verdictOf(load, limit)).toBe(verdict)
  })

  it('reaches the share of the limit exactly, without a fraction of a kilogram', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 0, max: 200_000 }), (limit, load) => {
        const expected = load > limit ? 'over' : BigInt(load) * 100n >= BigInt(limit) * 98n ? 'met' : 'under'
        expect(verdictOf(load, limit)).toBe(expected)
      }),
    )
  })

  it('names the assumed share until the site has set its own', () => {
    const input = { load: 59_000, limit: 60_000 }
    expect(decide(input)).toMatchObject({ assumed: ['loading.railUseMin'], outcome: { least: 58_800, room: 1000 } })
    const own = createSite({ 'loading.railUseMin': 1 })
    if (!own.ok) throw new Error('a share of one is allowed')
    const answer = createDomain({ site: own.site }).loading.bulkRail.decide(input)
    expect(answer).toMatchObject({ assumed: [], outcome: { verdict: 'under', least: 60_000 } })
  })
})
