import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bind } from '../../decision'
import { createSite, defaultSite } from '../../site'
import { conductRepetition, isSameAct } from '.'

const { decide } = conductRepetition(bind(defaultSite, []))

interface Past {
  person?: string
  at: string
  act?: string
  verified?: boolean
  visit?: string
  incident?: string
}

const past = ({ act = 'smokedOnPlatform', person = '0417', verified = true, ...rest }: Past) => ({
  person,
  breaches: [{ act }],
  verified,
  ...rest,
})

function repeats(at: string, history: readonly Past[], decideWith = decide) {
  const answer = decideWith({ ...past({ at }), history: history.map(past) })
  if (answer.kind !== 'decided') throw new Error(`expected a decision: ${JSON.stringify(answer)}`)
  return answer
}
const isRepeated = (at: string, history: readonly Past[]) => repeats(at, history).outcome.repeated

describe('an act is repeated', () => {
  it('when the same person breached the same clause within 12 months, the last day included', () => {
    const history = [{ at: '2025-03-10T10:00:00+08:00' }]
    expect(isRepeated('2025-03-10T10:00:01+08:00', history)).toBe(true)
    expect(isRepeated('2026-03-09T10:00:00+08:00', history)).toBe(true)
    expect(isRepeated('2026-03-10T23:59:59+08:00', history)).toBe(true)
    expect(isRepeated('2026-03-11T00:00:00+08:00', history)).toBe(false)
  })

  it('by days of the zone of the site: the last one ends at midnight there', () => {
    const history = [{ at: '2025-03-09T17:00:00Z' }]
    expect(isRepeated('2026-03-10T15:59:59Z', history)).toBe(true)
    expect(isRepeated('2026-03-10T16:00:00Z', history)).toBe(false)
  })

  it('after 29 February until 28 February of the next year, and after 28 February until the 28th of a leap year', () => {
    expect(isRepeated('2025-02-28T23:00:00+08:00', [{ at: '2024-02-29T08:00:00+08:00' }])).toBe(true)
    expect(isRepeated('2025-03-01T00:00:00+08:00', [{ at: '2024-02-29T08:00:00+08:00' }])).toBe(false)
    expect(isRepeated('2024-02-28T23:00:00+08:00', [{ at: '2023-02-28T08:00:00+08:00' }])).toBe(true)
    expect(isRepeated('2024-02-29T00:00:00+08:00', [{ at: '2023-02-28T08:00:00+08:00' }])).toBe(false)
  })

  it('not when the earlier act was of another person, of another clause, or not verified', () => {
    const at = '2025-06-01T10:00:00+08:00'
    const earlier = '2025-05-01T10:00:00+08:00'
    expect(isRepeated(at, [{ at: earlier }])).toBe(true)
    expect(isRepeated(at, [{ at: earlier, person: '0418' }])).toBe(false)
    expect(isRepeated(at, [{ at: earlier, act: 'wasUncivil' }])).toBe(false)
    expect(isRepeated(at, [{ at: earlier, verified: false }])).toBe(false)
  })

  it('not when it is not verified itself', () => {
    const answer = decide({
      ...past({ at: '2025-06-01T10:00:00+08:00', verified: false }),
      history: [past({ at: '2025-05-01T10:00:00+08:00' })],
    })
    expect(answer).toMatchObject({ kind: 'decided', outcome: { repeated: false, clauses: [] } })
  })

  it('not by acts that came later, or at the same moment', () => {
    const at = '2025-06-01T10:00:00+08:00'
    expect(
      isRepeated(at, [
        { at, visit: 'V1' },
        { at, visit: 'V2' },
      ]),
    ).toBe(false)
    expect(isRepeated('2025-06-01T10:00:00+08:00', [{ at: '2025-06-02T10:00:00+08:00' }])).toBe(false)
  })

  it('by another act of the same clause: each of the four acts repeats the others', () => {
    const answer = decide({
      ...past({ at: '2025-06-01T10:00:00+08:00', act: 'demanded' }),
      history: [past({ at: '2025-05-01T10:00:00+08:00', act: 'acceptedTreat' })],
    })
    expect(answer).toMatchObject({ outcome: { repeated: true, clauses: ['cement/ban/1'] } })
  })

  it('within the period of the site, which is named while it is assumed and was asked', () => {
    const result = createSite({ 'conduct.repeatMonths': 1 })
    if (!result.ok) throw new Error('expected a site')
    const own = conductRepetition(bind(result.site, []))
    const history = [{ at: '2025-01-31T10:00:00+08:00' }]
    expect(repeats('2025-02-28T10:00:00+08:00', history, own.decide).outcome.repeated).toBe(true)
    expect(repeats('2025-03-01T10:00:00+08:00', history, own.decide).outcome.repeated).toBe(false)
    expect(repeats('2025-03-01T10:00:00+08:00', history, own.decide).assumed).toEqual(['calendar.zone'])
    expect(repeats('2025-03-01T10:00:00+08:00', history).assumed).toEqual(['conduct.repeatMonths', 'calendar.zone'])
    expect(repeats('2025-03-01T10:00:00+08:00', []).assumed).toEqual([])
  })

  it('in a history of many years without an error of the calendar', () => {
    expect(isRepeated('2199-12-31T10:00:00+08:00', [{ at: '1970-01-02T00:00:00Z' }])).toBe(false)
  })

  it('when it is, the same act within a longer period is so too', () => {
    const instant = fc.integer({ min: Date.UTC(2023, 0, 1), max: Date.UTC(2027, 0, 1) })
    fc.assert(
      fc.property(instant, instant, fc.integer({ min: 1, max: 59 }), (one, other, months) => {
        const found = [months, months + 1].map((period) => {
          const result = createSite({ 'conduct.repeatMonths': period })
          if (!result.ok) throw new Error('expected a site')
          const answer = conductRepetition(bind(result.site, [])).decide({
            ...past({ at: '' }),
            at: Math.max(one, other),
            history: [{ ...past({ at: '' }), at: Math.min(one, other) }],
          })
          return answer.kind === 'decided' && answer.outcome.repeated
        })
        if (found[0] === true) expect(found[1]).toBe(true)
      }),
    )
  })

  it('names clauses of the history that are none', () => {
    const history = [
      { ...past({ at: '2025-01-31T10:00:00+08:00' }), breaches: [{ act: 'otherBreach', clause: 'cement/99' }] },
    ]
    expect(decide({ ...past({ at: '2025-02-28T10:00:00+08:00' }), history })).toMatchObject({
      kind: 'invalid',
      errors: [{ code: 'not-allowed', path: ['history', 0, 'breaches', 0, 'clause'] }],
    })
  })
})

describe('two records are of one act', () => {
  const act = { person: '0417', at: 0, visit: 'V1', incident: 'I1' }
  it.each([
    [{ ...act }, true],
    [{ ...act, person: '0418' }, false],
    [{ ...act, at: 1 }, false],
    [{ ...act, visit: 'V2' }, true],
    [{ ...act, incident: 'I2' }, true],
    [{ ...act, visit: 'V2', incident: 'I2' }, false],
    [{ ...act, visit: null, incident: 'I2' }, false],
    [{ ...act, visit: null, incident: null }, true],
  ])('%j: %s', (other, same) => {
    expect(isSameAct(act, other)).toBe(same)
    expect(isSameAct(other, act)).toBe(same)
  })
})
