import { explain } from '@zhidu/rules/explain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { siteValues } from '../../site'
import { at, complaintAt, decided, errorsOf, standard } from '../complaint.fixture'

const { clocks } = standard
const complaintValueNames = Object.keys(siteValues).filter(
  (name): name is keyof typeof siteValues & `complaint.${string}` =>
    name.startsWith('complaint.') && !name.includes('escalation'),
)
// Monday 2 March 2026, 09:00; the office works 08–12 and 13–17.
const base = { registeredAt: at('03-02 09:00'), severity: 'normal', statedAnswerTime: at('03-06 17:00') }
const clockOf = (name: string, facts: Readonly<Record<string, unknown>>, context = standard) => {
  const found = decided(context.clocks.decide({ ...base, ...facts })).clocks.find((clock) => clock.name === name)
  if (found === undefined) throw new Error(`no clock ${name}`)
  return found
}

describe('clocks of a complaint', () => {
  it('run in the order of the work; the one of the call only where there was a call', () => {
    const names = (facts: object) =>
      decided(clocks.decide({ ...base, now: base.registeredAt, ...facts })).clocks.map(({ name }) => name)
    const six = ['accepted', 'assigned', 'firstContact', 'plan', 'told', 'reportedToCompany']
    expect(names({})).toEqual(six)
    expect(names({ callAnsweredAt: base.registeredAt })).toEqual([...six, 'onSite'])
  })

  it('are due after working time: 2 hours from Monday 09:00, 3 working days for the plan', () => {
    expect(clockOf('accepted', { now: at('03-02 09:30') })).toMatchObject({
      due: at('03-02 11:00'),
      remaining: 5400,
      share: 0.25,
      state: 'running',
      calendar: 'office',
    })
    expect(clockOf('plan', { now: at('03-02 09:30') }).due).toBe(at('03-05 09:00'))
  })

  it('are met in the very instant of the target and breached one millisecond later', () => {
    const due = at('03-02 11:00')
    expect(clockOf('accepted', { now: due, acceptedAt: due })).toMatchObject({ state: 'met', share: 1, remaining: 0 })
    expect(clockOf('accepted', { now: due })).toMatchObject({ state: 'running', missedDue: null })
    expect(clockOf('accepted', { now: due + 1 })).toMatchObject({
      state: 'breached',
      missedDue: due,
      remaining: -0.001,
    })
    expect(clockOf('accepted', { now: due + 1, acceptedAt: due + 1 }).state).toBe('breached')
  })

  it('count a start outside working time from the next working instant', () => {
    const sunday = { registeredAt: at('03-01 20:00'), now: at('03-01 21:00') }
    expect(clockOf('accepted', sunday)).toMatchObject({ due: at('03-02 10:00'), share: 0, remaining: 7200 })
    expect(clockOf('accepted', { ...sunday, acceptedAt: at('03-01 20:30') })).toMatchObject({ state: 'met', share: 0 })
  })

  it('run through the Spring Festival when urgent, and wait when normal', () => {
    const festival = { registeredAt: at('02-16 02:00'), statedAnswerTime: at('02-27 17:00'), now: at('02-16 03:00') }
    expect(clockOf('accepted', { ...festival, severity: 'urgent' })).toMatchObject({
      due: at('02-16 02:05'),
      state: 'breached',
    })
    expect(clockOf('accepted', festival)).toMatchObject({ due: at('02-24 10:00'), state: 'running', share: 0 })
    // Friday 10:00 leaves 6 hours, the moved workday on Saturday 8; the rest falls after the holidays.
    const before = { registeredAt: at('02-13 10:00'), statedAnswerTime: at('02-27 17:00'), now: at('02-13 10:00') }
    expect(clockOf('plan', before).due).toBe(at('02-25 10:00'))
    expect(clockOf('plan', { ...before, severity: 'urgent' }).due).toBe(at('02-13 14:00'))
  })

  it('stop with the complaint, but what was missed before stays missed', () => {
    const facts = { endedAt: at('03-02 12:00'), now: at('03-03 12:00') }
    expect(clockOf('accepted', facts).state).toBe('breached')
    expect(clockOf('plan', facts)).toMatchObject({ state: 'cancelled', remaining: 21 * 3600 })
  })

  it('follow a change of severity from the original start', () => {
    const changes = [{ at: at('03-02 09:10'), severity: 'urgent' }]
    const plan = { now: at('03-02 09:10'), severityChanges: changes }
    expect(clockOf('plan', plan)).toMatchObject({ due: at('03-02 13:00'), calendar: 'roundTheClock' })
    expect(clockOf('accepted', plan)).toMatchObject({ state: 'breached', missedDue: at('03-02 09:05') })
    expect(decided(clocks.decide({ ...base, ...plan })).severity).toBe('urgent')
  })

  it('take changes of severity in the order of time, however they are listed', () => {
    const changes = [
      { at: at('03-02 09:04'), severity: 'normal' },
      { at: at('03-02 09:02'), severity: 'urgent' },
    ]
    const listed = { now: at('03-02 10:00'), severityChanges: changes }
    expect(clockOf('accepted', listed)).toMatchObject({ due: at('03-02 11:00'), state: 'running', calendar: 'office' })
  })

  it('leave met what was met, and missed what was missed, before a change of severity', () => {
    const urgent = [{ at: at('03-02 10:00'), severity: 'urgent' }]
    const met = { now: at('03-02 12:00'), severityChanges: urgent, acceptedAt: at('03-02 10:00') }
    expect(clockOf('accepted', met)).toMatchObject({ state: 'met', due: at('03-02 11:00') })
    const eased = { severity: 'urgent', severityChanges: [{ at: at('03-02 09:06'), severity: 'normal' }] }
    expect(clockOf('accepted', { ...eased, now: at('03-02 09:07') })).toMatchObject({
      state: 'breached',
      missedDue: at('03-02 09:05'),
      due: at('03-02 11:00'),
    })
  })

  it('pause the plan alone while the customer is awaited', () => {
    const facts = { now: at('03-02 11:00'), pauses: [{ from: at('03-02 10:00') }] }
    expect(clockOf('plan', facts)).toMatchObject({ state: 'paused', due: null, remaining: 23 * 3600 })
    expect(clockOf('reportedToCompany', facts)).toMatchObject({ state: 'running', due: at('03-03 09:00') })
    expect(clockOf('told', facts)).toMatchObject({ state: 'running', due: base.statedAnswerTime })
  })

  it('count the working time of a pause over off-hours once', () => {
    const pauses = [
      { from: at('03-02 16:00'), to: at('03-03 09:00') },
      { from: at('03-02 18:00'), to: at('03-03 08:30') },
    ]
    // Two hours of working time are lost: the last of Monday and the first of Tuesday.
    expect(clockOf('plan', { now: at('03-03 10:00'), pauses })).toMatchObject({
      due: at('03-05 11:00'),
      remaining: 17 * 3600,
      state: 'running',
    })
    expect(clockOf('plan', { now: at('03-03 08:59'), pauses }).state).toBe('paused')
    expect(clockOf('plan', { now: at('03-03 09:00'), pauses }).state).toBe('running')
  })

  it('never come due earlier for a pause, whatever the severities', () => {
    const span = 20 * 86_400_000
    const moment = fc.integer({ min: 0, max: span }).map((offset) => base.registeredAt + offset)
    const pause = fc
      .tuple(moment, fc.integer({ min: 0, max: span }))
      .map(([from, length]) => ({ from, to: from + length }))
    const severity = fc.constantFrom('urgent', 'high', 'normal')
    const changes = fc.array(fc.record({ at: moment, severity }), { maxLength: 3 })
    const done = fc.option(moment, { nil: null })
    fc.assert(
      fc.property(
        fc.array(pause, { maxLength: 3 }),
        pause,
        severity,
        changes,
        done,
        (pauses, more, level, moves, planProposedAt) => {
          const facts = { now: base.registeredAt + span, severity: level, severityChanges: moves, planProposedAt }
          const before = clockOf('plan', { ...facts, pauses })
          const after = clockOf('plan', { ...facts, pauses: [...pauses, more] })
          expect(after.due ?? Infinity).toBeGreaterThanOrEqual(before.due ?? Infinity)
          expect(after.remaining).toBeGreaterThanOrEqual(before.remaining)
          if (before.state === 'met') expect(after.state).toBe('met')
        },
      ),
      { numRuns: 60 },
    )
  })

  it('keep the stated answer time where no pause and no severity moves it', () => {
    const facts = {
      now: at('03-06 17:00'),
      severityChanges: [{ at: at('03-03 09:00'), severity: 'urgent' }],
      pauses: [{ from: at('03-03 09:00'), to: at('03-05 09:00') }],
    }
    expect(clockOf('told', facts)).toMatchObject({ due: at('03-06 17:00'), state: 'running', share: 1 })
    expect(clockOf('told', { ...facts, now: at('03-06 17:00') + 1 }).state).toBe('breached')
    expect(clockOf('told', { ...facts, toldAt: at('03-06 17:00') }).state).toBe('met')
  })

  it('replace the stated answer time by an agreed one and keep the old one', () => {
    const agreed = (text: string) => ({
      now: at('03-09 09:00'),
      answerTimeChanges: [{ at: at(text), to: at('03-10 12:00') }],
    })
    const outcome = decided(clocks.decide({ ...base, ...agreed('03-06 17:00') }))
    expect(outcome.clocks.find(({ name }) => name === 'told')).toMatchObject({
      due: at('03-10 12:00'),
      state: 'running',
    })
    expect(outcome.replacedAnswerTimes).toEqual([
      { statedAnswerTime: base.statedAnswerTime, replacedAt: at('03-06 17:00'), missed: false },
    ])
    expect(decided(clocks.decide({ ...base, ...agreed('03-06 17:00:01') })).replacedAnswerTimes[0]?.missed).toBe(true)
  })

  it('warn of an answer time later than 7 working days', () => {
    const warnings = (statedAnswerTime: number) =>
      decided(clocks.decide({ ...base, now: base.registeredAt, statedAnswerTime })).warnings
    expect(warnings(at('03-11 09:00'))).toEqual([])
    expect(warnings(at('03-11 09:00') + 1)).toEqual(['answerTimeLate'])
  })

  it('say when the limit of the answer time was counted by weekdays for want of a holiday notice', () => {
    const limit = (registeredAt: string, statedAnswerTime: string) => {
      const times = { registeredAt: Date.parse(registeredAt), statedAnswerTime: Date.parse(statedAnswerTime) }
      const { answerTimeLimit, warnings } = decided(
        clocks.decide({ severity: 'normal', now: times.registeredAt, ...times }),
      )
      return { ...answerTimeLimit, warnings }
    }
    // Seven working days from Tuesday 22 December 2026 at 09:00 end on Thursday the 31st, the last day with a notice.
    expect(limit('2026-12-22T09:00:00+08:00', '2026-12-31T09:00:00+08:00')).toEqual({
      at: Date.parse('2026-12-31T09:00:00+08:00'),
      beyondHorizon: null,
      warnings: [],
    })
    expect(limit('2026-12-23T09:00:00+08:00', '2027-01-02T09:00:00+08:00')).toEqual({
      at: Date.parse('2027-01-01T09:00:00+08:00'),
      beyondHorizon: '2027-01-01',
      warnings: ['answerTimeLate'],
    })
  })

  it('ask for someone on the spot within 10 minutes of an answered call, also before the registration', () => {
    const call = at('03-02 08:40')
    const onSite = (offset: number) =>
      clockOf('onSite', { now: at('03-02 09:30'), callAnsweredAt: call, onSiteAt: call + offset })
    expect(onSite(600_000)).toMatchObject({ state: 'met', due: at('03-02 08:50'), remaining: 0 })
    expect(onSite(600_001).state).toBe('breached')
    expect(errorsOf(clocks.decide({ ...base, now: at('03-02 09:30'), onSiteAt: call }))).toEqual([
      'missing callAnsweredAt',
    ])
  })

  it('count beyond the last holiday notice by weekdays and say so, or not at all', () => {
    const beyond = {
      ...base,
      registeredAt: Date.parse('2026-12-31T16:00:00+08:00'),
      statedAnswerTime: Date.parse('2027-01-05T17:00:00+08:00'),
      now: Date.parse('2026-12-31T16:30:00+08:00'),
    }
    const read = (name: string) => decided(clocks.decide(beyond)).clocks.find((clock) => clock.name === name)
    expect(read('accepted')).toMatchObject({
      beyondHorizon: '2027-01-01',
      due: Date.parse('2027-01-01T09:00:00+08:00'),
    })
    expect(read('told')).toMatchObject({ beyondHorizon: null })
    const refused = clocks.decide({ ...beyond, beyondHorizon: 'refuse' })
    expect(refused).toMatchObject({ errors: [{ code: 'inconsistent', path: ['beyondHorizon'], given: 'refuse' }] })
    expect(explain(refused, 'zh')).toContain('需用到2027-01-01，而放假安排只载2024-01-01至2026-12-31')
    expect(clocks.decide({ ...base, now: base.registeredAt, beyondHorizon: 'refuse' }).kind).toBe('decided')
  })

  it('never round the share up across a bound', () => {
    expect(clockOf('accepted', { now: at('03-02 11:00') - 1 })).toMatchObject({ share: 0.999, remaining: 0.001 })
  })

  it('refuse times that cannot be, all at once', () => {
    const answer = clocks.decide({
      ...base,
      now: at('03-02 10:00'),
      statedAnswerTime: base.registeredAt,
      acceptedAt: at('03-02 08:59'),
      assignedAt: at('03-02 10:01'),
      pauses: [{ from: at('03-02 09:30'), to: at('03-02 09:29') }],
    })
    expect(errorsOf(answer)).toEqual([
      'inconsistent statedAnswerTime',
      'inconsistent acceptedAt',
      'inconsistent assignedAt',
      'inconsistent pauses.0.to',
    ])
    expect(errorsOf(clocks.decide({ ...base, now: NaN, severity: undefined }))).toEqual(
      expect.arrayContaining(['not-finite now', 'missing severity']),
    )
  })

  it('refuse openings that do not follow on each other, or begin without a new answer time', () => {
    const read = (facts: object) => errorsOf(clocks.decide({ ...base, now: at('03-20 09:00'), ...facts }))
    const opening = { endedAt: at('03-03 09:00'), reopenedAt: at('03-04 09:00') }
    const answerTimeChanges = [{ at: opening.reopenedAt, to: at('03-13 17:00') }]
    expect(clocks.decide({ ...base, now: at('03-20 09:00'), earlierOpenings: [opening], answerTimeChanges }).kind).toBe(
      'decided',
    )
    expect(read({ earlierOpenings: [opening] })).toEqual(['inconsistent earlierOpenings.0.reopenedAt'])
    const own = (facts: object) => read({ earlierOpenings: [{ ...opening, ...facts }], answerTimeChanges })
    expect(own({ endedAt: at('03-02 08:59') })).toEqual(['inconsistent earlierOpenings.0.endedAt'])
    expect(own({ endedAt: at('03-04 09:00:01') })).toEqual(['inconsistent earlierOpenings.0.reopenedAt'])
    expect(own({ toldAt: at('03-03 09:00:01') })).toEqual(['inconsistent earlierOpenings.0.toldAt'])
    const told = {
      earlierOpenings: [opening],
      answerTimeChanges,
      toldAt: at('03-04 08:59'),
      endedAt: at('03-04 08:59'),
    }
    expect(read(told)).toEqual(['inconsistent endedAt', 'inconsistent toldAt'])
  })

  it("follow the site's own numbers and name those that are still assumed", () => {
    const own = complaintAt({ 'complaint.normal.accepted': 3600 })
    expect(clockOf('accepted', { now: at('03-02 09:30') }, own).due).toBe(at('03-02 10:00'))
    const answer = own.clocks.decide({ ...base, now: at('03-02 09:30') })
    const assumed = answer.kind === 'decided' ? answer.assumed : []
    expect(assumed).toContain('complaint.answerWarnAfter')
    expect(assumed).toContain('complaint.normal.plan')
    expect(assumed).not.toContain('complaint.normal.accepted')
    expect(assumed).not.toContain('complaint.urgent.plan')
  })

  it('read any record in order of time, and heed no site value that they do not name', () => {
    const severity = fc.constantFrom('urgent', 'high', 'normal')
    const minutes = (max: number) => fc.integer({ min: 0, max })
    const record = fc.record({
      start: minutes(60 * 24 * 400),
      severity,
      answer: fc.integer({ min: 1, max: 60 * 24 * 30 }),
      steps: fc.array(minutes(60 * 24 * 20), { minLength: 6, maxLength: 6 }),
      pause: fc.tuple(minutes(60 * 24 * 9), minutes(60 * 24 * 9)),
      raised: fc.option(fc.record({ at: minutes(60 * 24 * 9), severity }), { nil: undefined }),
      other: fc.constantFrom(...complaintValueNames),
    })
    fc.assert(
      fc.property(record, ({ start, answer, steps, pause, raised, other, ...rest }) => {
        const registeredAt = at('01-05 00:00') + start * 60_000
        const after = (count: number | undefined) => registeredAt + (count ?? 0) * 60_000
        const facts = {
          ...rest,
          registeredAt,
          now: after(60 * 24 * 20),
          statedAnswerTime: after(answer),
          acceptedAt: after(steps[0]),
          assignedAt: after(steps[1]),
          planProposedAt: after(steps[2]),
          pauses: [{ from: after(pause[0]), to: after(pause[0] + pause[1]) }],
          severityChanges: raised === undefined ? [] : [{ at: after(raised.at), severity: raised.severity }],
        }
        const answered = clocks.decide(facts)
        const outcome = decided(answered)
        expect(outcome.clocks).toHaveLength(6)
        if (answered.kind === 'decided' && answered.assumed.includes(other)) return
        const greatest = complaintAt({ [other]: siteValues[other].max })
        expect(decided(greatest.clocks.decide(facts))).toEqual(outcome)
      }),
      { numRuns: 100 },
    )
  })

  it('have no due instant while a pause lasts for a century', () => {
    const facts = { ...base, registeredAt: Date.parse('2000-01-03T09:00:00+08:00'), now: at('03-02 09:00') }
    const pauses = [{ from: facts.registeredAt, to: Date.parse('2099-11-30T00:00:00Z') }]
    expect(clockOf('plan', { ...facts, pauses }).state).toBe('paused')
  })
})
