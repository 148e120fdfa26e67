import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decided, errorsOf, standard } from '../promises.fixture'
import { promiseStates } from './promise-states'
import type { PromiseName } from './promise-states'

const { attainment } = standard
const casesOf = (promise: PromiseName, ...states: readonly string[]) =>
  states.map((state, index) => ({ promise, case: `${promise}-${index}`, state }))
const of = (...cases: readonly object[]) => decided(attainment.decide({ cases }))

describe('how far promises were kept', () => {
  it('is met of met and missed, with the open ones apart', () => {
    const { promises } = of(...casesOf('onSite', 'met', 'met', 'late', 'open', 'open', 'open'))
    expect(promises).toEqual([{ promise: 'onSite', met: 2, missed: 1, open: 3, notCounted: 0, attainment: 0.6666 }])
  })

  it('is unknown while all are open', () => {
    expect(of(...casesOf('waitingExplained', 'due', 'notDue')).promises).toMatchObject([
      { open: 1, notCounted: 1, attainment: null },
    ])
  })

  it('is 1 only when nothing was missed, however many there are', () => {
    const met = Array.from({ length: 20_001 }, () => 'met')
    expect(of(...casesOf('qualityReports', ...met)).promises[0]?.attainment).toBe(1)
    expect(of(...casesOf('qualityReports', ...met, 'missed')).promises[0]?.attainment).toBe(0.9999)
  })

  it('is told for each promise by itself, in the order of the regulation', () => {
    const { promises } = of(...casesOf('requests', 'granted'), ...casesOf('roundTheClock', 'gap'))
    expect(promises.map(({ promise, attainment }) => [promise, attainment])).toEqual([
      ['roundTheClock', 0],
      ['requests', 1],
    ])
  })

  it('lists the loadings that are put up for review', () => {
    const { forReview, toReview, promises } = of(
      ...casesOf('loadingTimeLine1', 'review', 'late', 'alreadyOver', 'notCovered'),
      ...casesOf('loadingTimeLines2And3', 'met', 'review'),
    )
    expect(forReview).toEqual(['loadingTimeLine1-0', 'loadingTimeLines2And3-1'])
    expect(toReview).toBe(2)
    expect(promises).toMatchObject([
      { missed: 3, notCounted: 1 },
      { met: 1, missed: 1 },
    ])
  })

  it('refuses a state that a promise cannot have', () => {
    const cases = [...casesOf('onSite', 'met', 'review'), ...casesOf('dispatchers', 'open')]
    expect(errorsOf(attainment.decide({ cases }))).toEqual(['inconsistent cases.1.state', 'inconsistent cases.2.state'])
  })

  it('counts every case once, and one more that was kept never lowers it', () => {
    const one = fc
      .constantFrom(...(Object.keys(promiseStates) as PromiseName[]))
      .chain((promise) =>
        fc.record({ promise: fc.constant(promise), state: fc.constantFrom<string>(...promiseStates[promise]) }),
      )
      .map((found) => ({ ...found, case: '1' }))
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (cases) => {
        const { promises } = of(...cases)
        const total = promises.reduce(
          (sum, { met, missed, open, notCounted }) => sum + met + missed + open + notCounted,
          0,
        )
        expect(total).toBe(cases.length)
        const kept = (list: readonly object[]) =>
          of(...list).promises.find(({ promise }) => promise === 'onSite')?.attainment ?? 0
        expect(kept([...cases, { promise: 'onSite', case: '2', state: 'met' }])).toBeGreaterThanOrEqual(kept(cases))
      }),
      { numRuns: 100 },
    )
  })
})
