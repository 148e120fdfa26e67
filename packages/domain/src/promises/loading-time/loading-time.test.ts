import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, decided, errorsOf, standard } from '../promises.fixture'

const { loadingTime } = standard
const startedAt = at('03-02 08:00')
const load = { cargo: 'bagged', line: 'line2', weight: 32_300, startedAt, now: at('03-02 12:00') }
const after = (seconds: number) => startedAt + seconds * 1000
const stateOf = (given: object) => decided(loadingTime.decide({ ...load, ...given })).state

describe('the promise on loading time', () => {
  it('32.3 t in 1938 s at line 2 is exactly in time, although 32.3 × 60 is less in floating point', () => {
    expect(32.3 * 60).toBeLessThan(1938)
    expect(decided(loadingTime.decide({ ...load, endedAt: after(1938) }))).toEqual({
      state: 'met',
      elapsed: 1938,
      pace: 60,
      due: after(1938),
    })
    expect(stateOf({ endedAt: after(1939), reason: '下雨停装' })).toBe('late')
    expect(stateOf({ endedAt: after(1939) })).toBe('review')
  })

  it('allows two minutes a tonne at line 1 and one at lines 2 and 3', () => {
    for (const [line, seconds] of [
      ['line1', 3876],
      ['line2', 1938],
      ['line3', 1938],
    ] as const) {
      expect(stateOf({ line, endedAt: after(seconds) })).toBe('met')
      expect(stateOf({ line, endedAt: after(seconds + 1) })).toBe('review')
    }
  })

  it('a load that does not make whole seconds is due between two of them', () => {
    // 33 kg at line 2 are 1.98 s.
    expect(stateOf({ weight: 33, endedAt: after(1) })).toBe('met')
    expect(stateOf({ weight: 33, endedAt: after(2) })).toBe('review')
    expect(decided(loadingTime.decide({ ...load, weight: 33, endedAt: after(1) })).due).toBe(startedAt + 1980)
  })

  it('a load that is not ended is open until the very instant, and over a millisecond later', () => {
    expect(stateOf({ now: after(1938) })).toBe('open')
    expect(stateOf({ now: after(1938) + 1 })).toBe('alreadyOver')
    expect(stateOf({ now: after(1938) + 1, reason: '断电' })).toBe('alreadyOver')
  })

  it('blank words are no reason', () => {
    expect(stateOf({ endedAt: after(1939), reason: '  ' })).toBe('review')
  })

  it('is on bagged cement at a line, and says so elsewhere', () => {
    for (const given of [
      { cargo: 'bulk' },
      { cargo: 'clinker' },
      { line: 'elsewhere' },
      { cargo: 'bulk', line: null },
    ]) {
      expect(decided(loadingTime.decide({ ...load, ...given, endedAt: after(9999) }))).toMatchObject({
        state: 'notCovered',
        due: null,
      })
    }
    expect(stateOf({ cargo: 'winterStored', endedAt: after(1938) })).toBe('met')
  })

  it('does not guess the line', () => {
    expect(loadingTime.decide({ ...load, line: null, endedAt: after(1938) })).toMatchObject({
      kind: 'undecided',
      missing: [{ fact: 'line' }],
    })
  })

  it('cites the promise of the line, and the ban where the load is put up for review', () => {
    const clauses = (given: object) => {
      const answer = loadingTime.decide({ ...load, ...given })
      return answer.kind === 'decided' ? answer.clauses : []
    }
    expect(clauses({ line: 'line1', endedAt: after(10) })).toEqual(['cement/promise/2'])
    expect(clauses({ endedAt: after(10) })).toEqual(['cement/promise/3'])
    expect(clauses({ endedAt: after(9999) })).toEqual(['cement/promise/3', 'cement/ban/5'])
  })

  it('refuses what cannot be, every error at once', () => {
    expect(errorsOf(loadingTime.decide({ ...load, endedAt: startedAt - 1000 }))).toEqual(['inconsistent endedAt'])
    expect(errorsOf(loadingTime.decide({ ...load, now: startedAt - 1 }))).toEqual(['inconsistent startedAt'])
    expect(errorsOf(loadingTime.decide({ ...load, startedAt: startedAt + 1, endedAt: after(20) + 500 }))).toEqual([
      'off-scale startedAt',
      'off-scale endedAt',
    ])
    expect(errorsOf(loadingTime.decide({ ...load, weight: 0 }))).toEqual(['out-of-range weight'])
    expect(errorsOf(loadingTime.decide({ ...load, weight: 32.3 }))).toEqual(['off-scale weight'])
  })

  it('is met exactly when seconds × 1000 are at most kilograms × seconds a tonne, in whole numbers', () => {
    const near = fc.integer({ min: 1, max: 200_000 }).chain((weight) =>
      fc.constantFrom(60, 120).chain((perTonne) => {
        const limit = Math.floor((weight * perTonne) / 1000)
        return fc.record({
          weight: fc.constant(weight),
          perTonne: fc.constant(perTonne),
          seconds: fc.integer({ min: Math.max(0, limit - 2), max: limit + 2 }),
        })
      }),
    )
    fc.assert(
      fc.property(near, ({ weight, perTonne, seconds }) => {
        const line = perTonne === 120 ? 'line1' : 'line3'
        const inTime = BigInt(seconds) * 1000n <= BigInt(weight) * BigInt(perTonne)
        const { state, due } = decided(
          loadingTime.decide({ ...load, line, weight, endedAt: after(seconds), now: after(100_000) }),
        )
        expect(state).toBe(inTime ? 'met' : 'review')
        expect(after(seconds) <= (due ?? 0)).toBe(inTime)
      }),
      { numRuns: 300 },
    )
  })
})
