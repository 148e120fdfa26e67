import { describe, expect, it } from 'vitest'
import { at, decided, standard } from '../complaint.fixture'
import type { ComplaintCommand, ComplaintState } from './index'
import type { CommandOf } from './command'
import { after, anonymous, course, eventsOf, lifecycle, refusalOf, registration, upTo } from './lifecycle.fixture'
import type { Given } from './lifecycle.fixture'

const nextDay = at('03-03 09:00')
const none = lifecycle.initialState
const renegotiate: CommandOf<'renegotiate'> = { kind: 'renegotiate', reason: '赔偿不足', by: 'H' }
const decideFinally: CommandOf<'decideFinally'> = {
  kind: 'decideFinally',
  reason: '已按规定补足，客户另有诉求',
  deciders: [{ staffNumber: 'A', superiors: [] }],
  toldThrough: 'phone',
  by: 'B',
}
const nameHandler: CommandOf<'nameComplainedOf'> = { kind: 'nameComplainedOf', staffNumber: 'H', by: 'D' }
const successor = { staffNumber: 'E', superiors: ['B'] }
const reopen: CommandOf<'reopen'> = { kind: 'reopen', reason: '再次短少', statedAnswerTime: at('06-30 17:00'), by: 'D' }
const closeAnonymous: CommandOf<'closeAnonymous'> = {
  kind: 'closeAnonymous',
  record: '已查清并整改',
  checkedBy: 'C',
  superiors: ['B', 'A'],
  by: 'H',
}

describe('registration', () => {
  it('keeps what the register asks for, under the number that it was given', () => {
    expect(after(...upTo('register'))).toMatchObject({
      number: '2026-0001',
      stage: 'registered',
      contact: '13800000000',
      complainedOf: [{ staffNumber: 'X', at: at('03-02 09:00') }],
    })
  })

  it.each(['content', 'contact', 'address', 'name'] as const)('is refused without %s', (field) => {
    expect(refusalOf(none, { ...registration, [field]: ' ' }, nextDay - 1)).toEqual(['incomplete', 'cement/13'])
  })

  it.each<[string, ComplaintState, ComplaintCommand]>([
    ['registering', none, { ...registration, complainedOf: ['X', ' '] }],
    ['registering', none, { ...registration, linked: [''] }],
    ['naming someone later', after(...upTo('register')), { kind: 'nameComplainedOf', staffNumber: ' ', by: 'D' }],
    ['linking', after(...upTo('register')), { kind: 'link', number: ' ', by: 'D' }],
  ])('takes no blank for a number when %s', (_when, state, command) => {
    expect(refusalOf(state, command, nextDay)).toEqual(['incomplete', 'cement/13'])
  })

  it('needs a stated answer time, and one that lies ahead', () => {
    const without = Object.fromEntries(Object.entries(registration).filter(([field]) => field !== 'statedAnswerTime'))
    const handling = lifecycle.decide(none, without as unknown as typeof registration, { now: nextDay })
    expect(handling.kind === 'invalid' && handling.errors).toMatchObject([
      { code: 'missing', path: ['statedAnswerTime'] },
    ])
    expect(refusalOf(none, registration, registration.statedAnswerTime)).toEqual(['answerTimePast', 'cement/13'])
    expect(lifecycle.decide(none, registration, { now: registration.statedAnswerTime - 1 }).kind).toBe('accepted')
  })

  it('does not make a name a condition, and withholds the contact of who stays anonymous', () => {
    expect(after([nextDay, anonymous]).contact).toBeNull()
    const named = { ...anonymous, contact: '13800000000' }
    expect(refusalOf(none, named, nextDay)).toEqual(['contactWithheld', 'cement/convention/7'])
  })

  it('happens once, and before anything else', () => {
    expect(refusalOf(after(...upTo('register')), registration, nextDay)).toEqual(['alreadyRegistered', 'cement/13'])
    expect(refusalOf(none, course.accept, nextDay)).toEqual(['notRegistered', 'cement/13'])
  })
})

describe('the course of a complaint', () => {
  it('goes from registration to its end, and each event is of the schema', () => {
    const events = eventsOf(upTo('close'))
    expect(after(...upTo('close'))).toMatchObject({ stage: 'closed', closing: { outcome: 'satisfied' } })
    for (const event of events) expect(lifecycle.events.parse(event)).toEqual(event)
  })

  it('skips nothing', () => {
    const steps = Object.keys(course) as (keyof typeof course)[]
    for (const [index, step] of steps.entries()) {
      for (const later of steps.slice(index + 2)) {
        // Findings may be kept whenever the investigation has begun; no step waits for that itself.
        if (later === 'proposePlan' && step === 'investigate') continue
        expect([step, later, lifecycle.decide(after(...upTo(step)), course[later], { now: nextDay }).kind]).toEqual([
          step,
          later,
          'refused',
        ])
      }
    }
  })

  it('needs cause, expectation and a finding before a plan', () => {
    const begun = after(...upTo('investigate'))
    expect(refusalOf(begun, course.proposePlan, nextDay)).toEqual(['causeMissing', 'template/7.1'])
    const found = (facts: object) =>
      after(...upTo('investigate'), [at('03-02 14:00'), { ...course.recordFindings, ...facts }])
    expect(refusalOf(found({ expectation: null }), course.proposePlan, nextDay)[0]).toBe('expectationMissing')
    expect(refusalOf(found({ finding: null }), course.proposePlan, nextDay)[0]).toBe('findingMissing')
  })

  it('asks who stays anonymous for no expectation, but needs cause and finding all the same', () => {
    const found = (facts: object) =>
      after(...upTo('investigate', anonymous), [
        at('03-02 14:00'),
        { ...course.recordFindings, expectation: null, ...facts },
      ])
    expect(lifecycle.decide(found({}), course.proposePlan, { now: nextDay }).kind).toBe('accepted')
    expect(refusalOf(found({ cause: null }), course.proposePlan, nextDay)[0]).toBe('causeMissing')
    expect(refusalOf(found({ finding: null }), course.proposePlan, nextDay)[0]).toBe('findingMissing')
  })

  it('answers what is unfounded with an explanation', () => {
    const unfounded: Given = [at('03-02 14:00'), { ...course.recordFindings, finding: 'unfounded' }]
    const state = after(...upTo('investigate'), unfounded)
    expect(refusalOf(state, course.proposePlan, nextDay)).toEqual(['explanationDue', 'code/20'])
    const explained = { ...course.proposePlan, form: 'explanation' } as const
    expect(lifecycle.decide(state, explained, { now: nextDay }).kind).toBe('accepted')
  })

  it('goes back to the plan as often as the customer is dissatisfied', () => {
    const round = (hour: number): Given[] => [
      [at(`03-03 ${String(hour)}:00`), renegotiate],
      [at(`03-03 ${String(hour)}:10`), course.proposePlan],
      [at(`03-03 ${String(hour)}:20`), course.tellCustomer],
    ]
    const state = after(...upTo('tellCustomer'), ...round(10), ...round(11), ...round(12))
    expect(state).toMatchObject({ stage: 'told', dissatisfied: 3, toldAt: at('03-02 15:00') })
    expect(refusalOf(state, course.close, at('03-04 09:00'))).toEqual(['wrongStage', 'code/20'])
    const turnedDown = after(...upTo('tellCustomer'), [nextDay, renegotiate])
    expect(turnedDown.answers).toEqual([{ at: at('03-02 15:00'), turnedDownAt: nextDay }])
    expect(refusalOf(turnedDown, course.tellCustomer, nextDay)).toEqual(['wrongStage', 'code/20'])
  })

  it('takes no command that comes before the last event', () => {
    expect(refusalOf(after(...upTo('accept')), course.assign, at('03-02 09:59'))[0]).toBe('timeBeforeLastEvent')
  })
})

describe('the handler', () => {
  it('is neither complained of nor serves under someone who is', () => {
    const state = after(...upTo('accept'))
    expect(refusalOf(state, { ...course.assign, handler: 'X' }, nextDay)).toEqual([
      'conflictOfInterest',
      'cement/ban/10',
    ])
    expect(refusalOf(state, { ...course.assign, superiors: ['X'] }, nextDay)).toEqual([
      'conflictOfInterest',
      'department/2.3',
    ])
  })

  it('is the one who does the work', () => {
    const state = after(...upTo('assign'))
    expect(refusalOf(state, { ...course.investigate, by: 'E' }, nextDay)).toEqual(['notTheHandler', 'template/7.2'])
    expect(refusalOf(state, { ...course.investigate, by: 'X' }, nextDay)).toEqual([
      'conflictOfInterest',
      'cement/ban/10',
    ])
  })

  it('is reassigned at once when named later, and the successor goes on where the work stands', () => {
    const state = after(...upTo('recordFindings'))
    expect(refusalOf(state, nameHandler, nextDay)).toEqual(['successorMissing', 'department/2.2'])
    const followed = after(...upTo('recordFindings'), [nextDay, { ...nameHandler, successor }])
    expect(followed).toMatchObject({ handler: 'E', stage: 'investigating', assignedAt: at('03-02 11:00') })
    const alsoBelow = { ...successor, superiors: ['H'] }
    expect(refusalOf(state, { ...nameHandler, successor: alsoBelow }, nextDay)[0]).toBe('conflictOfInterest')
    const nobody = { ...successor, staffNumber: ' ' }
    expect(refusalOf(state, { ...nameHandler, successor: nobody }, nextDay)[0]).toBe('incomplete')
  })

  it("passes to the general manager's meeting when nobody is left, until it assigns someone", () => {
    const steps: Given[] = [
      ...upTo('recordFindings'),
      [nextDay, { ...nameHandler, staffNumber: 'A', handlerSuperiors: ['A'], nobodyLeft: true }],
    ]
    const referred = after(...steps)
    const both = { ...nameHandler, successor, nobodyLeft: true }
    expect(refusalOf(after(...upTo('assign')), both, nextDay)).toEqual(['successorNamed', 'department/2.2'])
    expect(referred).toMatchObject({ handler: null, withMeeting: true, stage: 'investigating' })
    expect(refusalOf(referred, { ...course.proposePlan, by: 'E' }, nextDay)[0]).toBe('noHandler')
    const assign: Given = [nextDay, { ...course.assign, handler: 'Q', superiors: ['Z'] }]
    expect(after(...steps, assign)).toMatchObject({ handler: 'Q', withMeeting: false, stage: 'investigating' })
    for (const event of eventsOf(steps)) expect(lifecycle.events.parse(event)).toEqual(event)
  })

  it('is reassigned when a superior is named later, and stays when someone else is', () => {
    const name = { ...nameHandler, staffNumber: 'C', handlerSuperiors: ['C', 'B'] }
    expect(refusalOf(after(...upTo('assign')), name, nextDay)[0]).toBe('successorMissing')
    expect(after(...upTo('assign'), [nextDay, { ...name, successor }]).handler).toBe('E')
    expect(after(...upTo('assign'), [nextDay, { ...name, staffNumber: 'Y' }]).handler).toBe('H')
    expect(refusalOf(after(...upTo('assign')), { ...name, handlerSuperiors: null }, nextDay)).toEqual([
      'incomplete',
      'department/2.3',
    ])
  })
})

describe('the end of a complaint', () => {
  it('is never reached untold', () => {
    for (const step of ['register', 'accept', 'assign', 'investigate', 'recordFindings', 'proposePlan'] as const) {
      const state = after(...upTo(step))
      for (const end of [course.close, decideFinally, closeAnonymous]) {
        expect(lifecycle.decide(state, end, { now: nextDay }).kind).toBe('refused')
      }
    }
  })

  it("of an anonymous complaint rests on the handler's record and the chief dispatcher's check", () => {
    const state = after(...upTo('proposePlan', anonymous))
    expect(refusalOf(state, course.tellCustomer, nextDay)).toEqual(['waivedForAnonymous', 'cement/convention/7'])
    expect(refusalOf(state, { ...closeAnonymous, record: '' }, nextDay)[0]).toBe('incomplete')
    expect(refusalOf(state, { ...closeAnonymous, checkedBy: 'H' }, nextDay)[0]).toBe('checkedByHandler')
    expect(refusalOf(state, { ...closeAnonymous, checkedBy: 'X' }, nextDay)[0]).toBe('conflictOfInterest')
    expect(after(...upTo('proposePlan', anonymous), [nextDay, closeAnonymous]).closing?.outcome).toBe('checked')
    expect(refusalOf(after(...upTo('proposePlan')), closeAnonymous, nextDay)[0]).toBe('notAnonymous')
  })

  it('by withdrawal leaves a verified violation standing', () => {
    const verified: Given = [nextDay, { ...course.recordFindings, violationVerified: true }]
    const withdraw: Given = [nextDay, { kind: 'withdraw', reason: '已私下解决', by: 'D' }]
    expect(after(...upTo('investigate'), verified, withdraw)).toMatchObject({
      stage: 'closed',
      closing: { outcome: 'withdrawn' },
      violationVerified: true,
    })
  })

  it('by handing over names the department, and the customer is told', () => {
    const handOver = { kind: 'handOver', department: '物流公司', customerTold: true, by: 'D' } as const
    expect(after(...upTo('accept'), [nextDay, handOver]).closing).toMatchObject({ department: '物流公司' })
    const state = after(...upTo('accept'))
    expect(refusalOf(state, { ...handOver, department: '' }, nextDay)).toEqual(['incomplete', 'template/6.2'])
    expect(refusalOf(state, { ...handOver, customerTold: false }, nextDay)).toEqual(['notTold', 'template/6.2'])
  })

  it('can be undone until the last business of day 30, afterwards a new linked complaint is due', () => {
    // Closed on Monday 2 March; day 30 is Wednesday 1 April.
    const closed = after(...upTo('close'))
    expect(closed.closing?.at).toBe(at('03-02 17:00'))
    expect(lifecycle.decide(closed, reopen, { now: at('04-01 17:00') }).kind).toBe('accepted')
    const handling = lifecycle.decide(closed, reopen, { now: at('04-01 17:00') + 1 })
    expect(handling).toMatchObject({
      code: 'reopenPeriodOver',
      clause: 'template/7.3',
      facts: { instead: 'registerLinkedComplaint', linkTo: '2026-0001' },
    })
    const state = after(...upTo('close'), [at('03-20 09:00'), reopen])
    expect(state).toMatchObject({ stage: 'assigned', handler: 'H', closing: null })
    expect(refusalOf(state, course.close, at('03-20 10:00'))[0]).toBe('wrongStage')
  })
})

describe('beside the course', () => {
  it('someone is on the spot after an answered call, also before acceptance', () => {
    const call: Given = [at('03-02 09:30'), { kind: 'recordCall', answeredAt: at('03-02 08:50'), by: 'D' }]
    const arrival = { kind: 'recordArrival', onSiteAt: at('03-02 09:00'), by: 'D' } as const
    expect(after(...upTo('register'), call, [at('03-02 09:30'), arrival])).toMatchObject({
      stage: 'registered',
      onSiteAt: at('03-02 09:00'),
    })
    expect(refusalOf(after(...upTo('register')), arrival, nextDay)).toEqual(['noCall', 'cement/promise/10'])
  })

  it('waiting for the customer begins and ends once at a time', () => {
    const wait: Given = [nextDay, { kind: 'waitForCustomer', by: 'H' }]
    const waiting = after(...upTo('investigate'), wait)
    expect(refusalOf(waiting, wait[1], nextDay)[0]).toBe('alreadyWaiting')
    expect(refusalOf(after(...upTo('investigate')), { kind: 'resume', by: 'H' }, nextDay)[0]).toBe('notWaiting')
    const resumed = after(...upTo('investigate'), wait, [at('03-03 11:00'), { kind: 'resume', by: 'H' }])
    expect(resumed.pauses).toEqual([{ from: nextDay, to: at('03-03 11:00') }])
  })

  it('two complaints on one event are linked, each with its number', () => {
    expect(after([nextDay, { ...registration, linked: ['2026-0002'] }]).linked).toEqual(['2026-0002'])
    const link = { kind: 'link', number: '2026-0003', by: 'D' } as const
    expect(after(...upTo('close'), [nextDay, link]).linked).toEqual(['2026-0003'])
    expect(refusalOf(after(...upTo('close')), { ...link, number: '2026-0001' }, nextDay)[0]).toBe('linkedToItself')
  })

  it('clocks and escalation are asked from the record', () => {
    const steps: Given[] = [
      ...upTo('tellCustomer'),
      [at('03-02 16:00'), { kind: 'turnToChief', because: 'dissatisfied', by: 'D' }],
      [at('03-02 16:10'), { kind: 'changeSeverity', severity: 'high', by: 'D' }],
      [at('03-02 16:20'), { kind: 'agreeAnswerTime', to: at('03-09 17:00'), by: 'H' }],
      [at('03-02 16:30'), renegotiate],
    ]
    const record = after(...steps)
    const clocks = decided(standard.clocks.decide(standard.clockFactsOf(record, nextDay)))
    expect(clocks.clocks.map(({ name, state }) => [name, state])).toEqual([
      ['accepted', 'met'],
      ['assigned', 'met'],
      // Four hours from the registration are over as soon as the severity is raised.
      ['firstContact', 'breached'],
      ['plan', 'met'],
      ['told', 'met'],
      ['reportedToCompany', 'running'],
    ])
    const escalation = decided(
      standard.escalation.decide(standard.escalationFactsOf({ ...record, complainedOf: [] }, null, nextDay)),
    )
    expect(escalation).toMatchObject({ level: 'chief', trigger: 'dissatisfied' })
  })
})
