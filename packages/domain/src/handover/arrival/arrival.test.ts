import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { bind } from '../../decision'
import { cementProfile, createSite, defaultSite } from '../../site'
import { expectEvaluatorsAgree } from '../../decision/evaluators-agree.fixture'
import { arrivalRulebook, handoverArrival } from '.'

const start = Date.parse('2026-03-10T08:00:00+08:00')
const cement = createSite(cementProfile)
if (!cement.ok) throw new Error('the cement profile is valid')
const atDefault = handoverArrival(bind(defaultSite, []))
const atCement = handoverArrival(bind(cement.site, []))

const gradeAt = (decision: typeof atDefault, lead: number | null): unknown => {
  const answer = decision.decide({ shiftStart: start, arrivedAt: lead === null ? null : start - lead * 1000 })
  return answer.kind === 'decided' ? answer.outcome.grade : answer
}

describe('arrival before the shift', () => {
  it.each([
    [601, 'met'],
    [600, 'met'],
    [599, 'short'],
    [0, 'short'],
    [-1, 'late'],
    [null, 'absent'],
  ])('grades a lead of %s s against 10 minutes: %s', (lead, grade) => {
    expect(gradeAt(atDefault, lead)).toBe(grade)
  })

  it.each([
    [900, 'met'],
    [899, 'short'],
    [600, 'short'],
    [0, 'short'],
    [-1, 'late'],
  ])('grades a lead of %s s against the 15 minutes of a cement works: %s', (lead, grade) => {
    expect(gradeAt(atCement, lead)).toBe(grade)
  })

  it('is met by whoever comes more than 15 minutes early', () => {
    expect(gradeAt(atDefault, 901)).toBe('met')
    expect(gradeAt(atDefault, 5 * 3600)).toBe('met')
  })

  it('reads instants with their offsets and names the lead in seconds', () => {
    const answer = atDefault.decide({
      shiftStart: '2026-03-10T08:00:00+08:00',
      arrivedAt: '2026-03-09T23:52:30Z',
    })
    expect(answer).toMatchObject({ kind: 'decided', outcome: { grade: 'short', lead: 450 } })
    if (answer.kind !== 'decided') throw new Error('decided')
    expect(answer.clauses).toEqual(['shift/handover/1', 'cement/8.4'])
    expect(answer.assumed).toEqual([])
    expect([...answer.used].sort()).toEqual(['arrivedAt', 'lead', 'shiftStart'])
  })

  it('is absent whenever the shift began, if nobody came', () => {
    const answer = atDefault.decide({ shiftStart: start })
    expect(answer).toMatchObject({ outcome: { grade: 'absent', lead: null }, used: [] })
  })

  it('never rounds: an instant between two seconds is refused with both of them', () => {
    expect(atDefault.decide({ shiftStart: start, arrivedAt: start - 599_999 })).toEqual({
      kind: 'invalid',
      errors: [
        {
          code: 'off-scale',
          path: ['arrivedAt'],
          label: { zh: '接班人到岗时刻', en: 'arrival of the incoming person' },
          given: start - 599_999,
          allowed: { kind: 'nearest', values: [start - 600_000, start - 599_000] },
          unit: 'ms',
          clause: 'shift/handover/1',
        },
      ],
    })
  })

  it('reports every error of an input at once', () => {
    const answer = atDefault.decide({ shiftStart: start + 1, arrivedAt: 'early', siteLead: 1 })
    if (answer.kind !== 'invalid') throw new Error('invalid')
    expect(answer.errors.map(({ code, path }) => [code, path.join('.')]).sort()).toEqual([
      ['not-an-instant', 'arrivedAt'],
      ['off-scale', 'shiftStart'],
      ['unknown-fact', 'siteLead'],
    ])
    expect(atDefault.decide(null)).toMatchObject({ kind: 'invalid' })
  })

  it('gives exactly one grade, whatever the instants and the site', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000, max: 100_000 }),
        fc.integer({ min: 600, max: 3600 }),
        (lead, siteLead) => {
          const site = createSite({ 'handover.lead': siteLead })
          if (!site.ok) throw new Error('a lead of 10 to 60 minutes is allowed')
          const expected = lead >= siteLead ? 'met' : lead >= 0 ? 'short' : 'late'
          expect(gradeAt(handoverArrival(bind(site.site, [])), lead)).toBe(expected)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('means the same to both evaluators', () => expectEvaluatorsAgree(arrivalRulebook))
})
