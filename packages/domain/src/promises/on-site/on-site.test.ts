import { describe, expect, it } from 'vitest'
import { createDomain } from '../../create-domain'
import { at, decided, errorsOf, standard } from '../promises.fixture'

const { onSite } = standard
// A Saturday night within the National Day holiday: nothing pauses the clock.
const answeredAt = at('10-03 23:55')
const stateOf = (given: object) => decided(onSite.decide({ answeredAt, now: answeredAt + 86_400_000, ...given })).state

describe('someone is on the spot after a call to the report line', () => {
  it.each([
    [0, 'met'],
    [600_000, 'met'],
    [600_001, 'late'],
    [601_000, 'late'],
  ])('arriving %i ms after the call was answered: %s', (milliseconds, state) => {
    expect(stateOf({ arrivedAt: answeredAt + milliseconds })).toBe(state)
  })

  it.each([
    [600_000, 'open'],
    [600_001, 'missed'],
    [601_000, 'missed'],
  ])('nobody there %i ms after the call was answered: %s', (milliseconds, state) => {
    expect(stateOf({ now: answeredAt + milliseconds })).toBe(state)
  })

  it('tells by when, and rests on no assumed number', () => {
    expect(onSite.decide({ answeredAt, now: answeredAt + 1 })).toMatchObject({
      outcome: { due: at('10-04 00:05'), elapsed: 1 },
      clauses: ['cement/promise/10'],
      assumed: [],
    })
  })

  it('agrees with the clock of a complaint', () => {
    const { clocks } = createDomain().complaint
    for (const milliseconds of [599_999, 600_000, 600_001]) {
      const onSiteAt = answeredAt + milliseconds
      const { clocks: found } = decided(
        clocks.decide({
          now: onSiteAt,
          registeredAt: answeredAt,
          severity: 'urgent',
          statedAnswerTime: answeredAt + 86_400_000,
          callAnsweredAt: answeredAt,
          onSiteAt,
        }),
      )
      const clock = found.find(({ name }) => name === 'onSite')
      expect(clock?.state).toBe(stateOf({ arrivedAt: onSiteAt }) === 'met' ? 'met' : 'breached')
      expect(clock?.due).toBe(answeredAt + 600_000)
    }
  })

  it('refuses an arrival before the call or to come', () => {
    expect(errorsOf(onSite.decide({ answeredAt, arrivedAt: answeredAt - 1, now: answeredAt }))).toEqual([
      'inconsistent arrivedAt',
    ])
    expect(errorsOf(onSite.decide({ answeredAt, arrivedAt: answeredAt + 2, now: answeredAt + 1 }))).toEqual([
      'inconsistent arrivedAt',
    ])
  })
})
