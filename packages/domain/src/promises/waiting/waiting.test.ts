import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDomain } from '../../create-domain'
import { createSite } from '../../site'
import { at, decided, errorsOf, standard } from '../promises.fixture'

const { waiting } = standard
const joinedAt = at('03-02 08:00')
const minutes = (count: number) => joinedAt + count * 60_000
const stateOf = (given: object) => decided(waiting.decide({ peak: false, joinedAt, now: minutes(600), ...given })).state

describe('the promise to explain a long wait', () => {
  it.each([
    [false, 60],
    [true, 120],
  ])(
    'with peak season %s a wait of exactly %i minutes needs no explanation, a millisecond more does',
    (peak, limit) => {
      expect(stateOf({ peak, loadingStartedAt: minutes(limit) })).toBe('notDue')
      expect(stateOf({ peak, loadingStartedAt: minutes(limit) + 1 })).toBe('missed')
      expect(stateOf({ peak, now: minutes(limit) })).toBe('notDue')
      expect(stateOf({ peak, now: minutes(limit) + 1 })).toBe('due')
    },
  )

  it('is in time exactly ten minutes after the limit, late or missed a millisecond later', () => {
    expect(stateOf({ explainedAt: minutes(70) })).toBe('givenInTime')
    expect(stateOf({ explainedAt: minutes(70) + 1 })).toBe('givenLate')
    expect(stateOf({ now: minutes(70) })).toBe('due')
    expect(stateOf({ now: minutes(70) + 1 })).toBe('missed')
  })

  it('counts an explanation that came before the limit', () => {
    expect(stateOf({ explainedAt: minutes(5) })).toBe('givenInTime')
  })

  it('is still owed to a customer whose loading began after the limit', () => {
    expect(stateOf({ loadingStartedAt: minutes(61), now: minutes(65) })).toBe('due')
    expect(stateOf({ loadingStartedAt: minutes(61), now: minutes(71) })).toBe('missed')
    expect(stateOf({ loadingStartedAt: minutes(61), explainedAt: minutes(65) })).toBe('givenInTime')
  })

  it('tells by when, and names the assumed numbers that it asked', () => {
    const answer = waiting.decide({ peak: true, joinedAt, now: minutes(121) })
    expect(answer).toMatchObject({
      outcome: { wait: 121 * 60, limitAt: minutes(120), explanationDue: minutes(130) },
      assumed: ['promises.waitMaxInPeak', 'promises.explanationWithin'],
    })
    expect(waiting.decide({ peak: false, joinedAt, now: minutes(1) })).toMatchObject({
      outcome: { explanationDue: null },
      assumed: ['promises.waitMax'],
    })
  })

  it('goes by the site’s own limits', () => {
    const made = createSite({ 'promises.waitMax': 1800, 'promises.explanationWithin': 60 })
    if (!made.ok) throw new Error('a site')
    const own = createDomain({ site: made.site }).promises.waiting
    expect(own.decide({ peak: false, joinedAt, now: minutes(31) })).toMatchObject({
      outcome: { state: 'due' },
      assumed: [],
    })
    expect(own.decide({ peak: false, joinedAt, now: minutes(32) })).toMatchObject({ outcome: { state: 'missed' } })
  })

  it('refuses what cannot be', () => {
    const early = { peak: false, joinedAt, loadingStartedAt: joinedAt - 1, explainedAt: joinedAt - 1, now: minutes(9) }
    expect(errorsOf(waiting.decide(early))).toEqual(['inconsistent loadingStartedAt', 'inconsistent explainedAt'])
    expect(errorsOf(waiting.decide({ peak: false, joinedAt, now: joinedAt - 1 }))).toEqual(['inconsistent joinedAt'])
    expect(errorsOf(waiting.decide({ joinedAt, now: joinedAt }))).toEqual(['missing peak'])
  })

  it('agrees with the plain comparison of milliseconds', () => {
    const moment = fc.oneof(
      fc.integer({ min: 0, max: 10_800_000 }),
      fc.constantFrom(3_600_000, 3_600_001, 4_200_000, 4_200_001, 7_200_000, 7_200_001, 7_800_000, 7_800_001),
    )
    fc.assert(
      fc.property(fc.boolean(), fc.option(moment), fc.option(moment), (peak, started, explained) => {
        const now = 10_800_000
        const limit = peak ? 7_200_000 : 3_600_000
        const inTime = (explained ?? now) <= limit + 600_000
        const expected =
          (started ?? now) <= limit
            ? 'notDue'
            : explained === null
              ? inTime
                ? 'due'
                : 'missed'
              : inTime
                ? 'givenInTime'
                : 'givenLate'
        const from = (offset: number | null) => (offset === null ? null : joinedAt + offset)
        const given = { peak, loadingStartedAt: from(started), explainedAt: from(explained), now: joinedAt + now }
        expect(stateOf(given)).toBe(expected)
      }),
      { numRuns: 200 },
    )
  })
})
