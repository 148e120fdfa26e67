import { describe, expect, it } from 'vitest'
import { appeal, at, clear, decision, onAppeal, propose, record, run, serve, verify } from './lifecycle.fixture'

const served = [record, verify, propose, decision] as const

describe('the handling of a violation', () => {
  it('goes from the record to its end', () => {
    const { state, last, effect } = run(...served, serve, appeal, onAppeal)
    expect(last).toMatchObject({ kind: 'accepted' })
    expect(state).toMatchObject({ stage: 'final', decidedBy: { by: 'G', body: 'leadingGroup' } })
    expect(effect).toEqual({ measure: 'fine', amount: 40 })
  })

  it('imposes nothing before the act is verified', () => {
    expect(run(record, propose).last).toMatchObject({ code: 'notVerified', clause: 'cement/ban/sanction' })
    expect(run(record, decision).last).toMatchObject({ code: 'notVerified' })
  })

  it('ends where the act is dropped', () => {
    const { state, last } = run(record, { kind: 'drop', reason: '查无实据', by: 'I' }, propose)
    expect(state.stage).toBe('dropped')
    expect(last).toMatchObject({ code: 'outOfOrder' })
  })

  it('skips no step', () => {
    expect(run(verify).last).toMatchObject({ code: 'outOfOrder' })
    expect(run(record, record).last).toMatchObject({ code: 'outOfOrder' })
    expect(run(record, verify, decision).last).toMatchObject({ code: 'outOfOrder' })
    expect(run(record, verify, propose, serve).last).toMatchObject({ code: 'outOfOrder' })
    expect(run(...served, appeal).last).toMatchObject({ code: 'outOfOrder' })
  })

  it('never goes back in time', () => {
    expect(run(record, [at('03-04T08:59'), verify]).last).toMatchObject({ code: 'timeBeforeLastEvent' })
  })

  it('writes down what happened and why', () => {
    expect(run({ ...record, content: ' ' }).last).toMatchObject({ code: 'incomplete', facts: { missing: ['content'] } })
  })
})

describe('a fine', () => {
  it.each([30, 50])('of %s yuan on staff stands', (amount) => {
    expect(run(record, verify, { ...propose, amount }).last).toMatchObject({ kind: 'accepted' })
  })

  it.each([29.99, 50.01, 0])('of %s yuan on staff is refused by cement/18', (amount) => {
    expect(run(record, verify, { ...propose, amount }).last).toMatchObject({
      code: 'fineOutOfBounds',
      clause: 'cement/18',
    })
    expect(run(record, verify, propose, { ...decision, amount }).last).toMatchObject({ code: 'fineOutOfBounds' })
  })

  it('on the vehicle side has no bounds in the source, and names its sum', () => {
    expect(run(record, verify, { ...propose, measure: 'vehicleFine', amount: 200 }).last).toMatchObject({
      kind: 'accepted',
    })
    expect(run(record, verify, { ...propose, measure: 'vehicleFine', amount: null }).last).toMatchObject({
      code: 'amountMissing',
      clause: 'cement/8.2',
    })
  })

  it('does not stand beside a dismissal', () => {
    expect(run(record, verify, { ...propose, measure: 'dismissal' }).last).toMatchObject({
      code: 'amountWithoutFine',
      clause: 'cement/ban/sanction',
    })
  })
})

describe('who decides', () => {
  it.each([
    ['the accused', { by: '0417' }, 'cement/ban/10'],
    ['the accuser', { by: 'K' }, 'cement/18'],
    ['the handler of the complaint', { by: 'H' }, 'department/2.3'],
    ['a subordinate of one of them', { isSubordinate: true }, 'cement/18'],
    ['a relative of one of them', { isRelative: true }, 'cement/18'],
    ['anyone without authority', { hasAuthority: false }, 'cement/17'],
  ])('is never %s', (_, change, clause) => {
    const { last } = run(record, verify, propose, { ...decision, ...change })
    expect(last).toMatchObject({ kind: 'refused', code: 'mayNotDecide', clause })
    expect(run(...served, serve, appeal, { ...onAppeal, ...change }).last).toMatchObject({ code: 'mayNotDecide' })
  })
})

describe('an appeal', () => {
  // Served on Wednesday 2026-03-04: five working days end on Wednesday 2026-03-11, with the business of that day.
  const until = at('03-11T17:00')
  const onTheFourth = [at('03-04T10:00'), serve] as const

  it('is possible until the end of business on the fifth working day after service', () => {
    expect(run(...served, onTheFourth).state.appealUntil).toBe(until)
    expect(run(...served, onTheFourth, [until, appeal]).last).toMatchObject({ kind: 'accepted' })
    expect(run(...served, onTheFourth, [until + 1, appeal]).last).toMatchObject({
      code: 'appealTooLate',
      clause: 'cement/18',
    })
  })

  it('does not count the days of the Spring Festival', () => {
    const late = [at('03-04T10:00'), serve] as const
    expect(run(...served, late).state.appealUntil).toBe(until)
    const early = [record, verify, propose, decision].map(
      (command, index) => [at(`02-13T09:0${index}`), command] as const,
    )
    // 2026-02-15 to 02-23 are holidays, 02-14 and 02-28 are worked.
    expect(run(...early, [at('02-13T10:00'), serve]).state.appealUntil).toBe(at('02-27T17:00'))
  })

  it('is over only after that, and the decision is final then', () => {
    const close = { kind: 'closeUnappealed', by: 'I' } as const
    expect(run(...served, onTheFourth, [until, close]).last).toMatchObject({ code: 'appealStillOpen' })
    expect(run(...served, onTheFourth, [until + 1, close]).state.stage).toBe('final')
  })

  it('is the accused’s alone', () => {
    expect(run(...served, serve, { ...appeal, by: 'K' }).last).toMatchObject({ code: 'notTheAccused' })
  })

  it('goes to the leading group, and to the general manager’s meeting where that group decided', () => {
    expect(run(...served, serve, appeal, { ...onAppeal, body: 'meeting' }).last).toMatchObject({
      code: 'wrongBody',
      facts: { needed: 'leadingGroup' },
    })
    const byGroup = [record, verify, propose, { ...decision, body: 'leadingGroup' }, serve, appeal] as const
    expect(run(...byGroup, onAppeal).last).toMatchObject({ code: 'wrongBody', facts: { needed: 'meeting' } })
    expect(run(...byGroup, { ...onAppeal, body: 'meeting' }).last).toMatchObject({ kind: 'accepted' })
  })

  it('is not decided by who decided before', () => {
    expect(run(...served, serve, appeal, { ...onAppeal, by: 'M' }).last).toMatchObject({ code: 'mayNotDecide' })
  })

  it.each([30, 39.99])('may reduce a fine of 40 yuan to %s', (amount) => {
    const { effect } = run(...served, serve, appeal, { ...onAppeal, result: 'reduced', amount })
    expect(effect).toEqual({ measure: 'fine', amount })
  })

  it.each([29.99, 40, null])('does not reduce a fine of 40 yuan to %s', (amount) => {
    expect(run(...served, serve, appeal, { ...onAppeal, result: 'reduced', amount }).last).toMatchObject({
      code: 'notReduced',
      clause: 'cement/18',
    })
  })

  it('that annuls leaves nothing in force', () => {
    expect(run(...served, serve, appeal, { ...onAppeal, result: 'annulled' }).effect).toBeNull()
  })

  it('stays a fine and a dismissal, not a suspension', () => {
    expect(run(...served, serve).effect).toEqual({ measure: 'fine', amount: 40 })
    expect(run(...served, serve, appeal).effect).toBeNull()
    for (const [measure, effect] of [
      ['dismissal', null],
      ['suspension', { measure: 'suspension', amount: null }],
      ['cancellation', { measure: 'cancellation', amount: null }],
    ] as const) {
      const change = { measure, amount: null }
      expect(run(record, verify, { ...propose, ...change }, { ...decision, ...change }, serve, appeal).effect).toEqual(
        effect,
      )
    }
  })
})

describe('an order to correct', () => {
  const until = at('03-05T12:00')
  const order = { kind: 'orderCorrection', what: '补发质检报告', until, by: 'I' } as const
  const overdue = { kind: 'recordOverdue', by: 'I' } as const

  it('is met until its limit and a new breach from the first instant after', () => {
    expect(run(...served, order, [until, overdue]).last).toMatchObject({ code: 'correctionNotDue' })
    const { events, state } = run(...served, order, [until + 1, overdue])
    expect(events.at(-1)).toMatchObject({ kind: 'correctionOverdue' })
    expect(state.correction).toMatchObject({ stands: 'overdue' })
  })

  it('is done when that is confirmed', () => {
    const confirm = { kind: 'confirmCorrection', by: 'I' } as const
    expect(run(...served, order, confirm).state.correction).toMatchObject({ stands: 'done' })
    expect(run(...served, confirm).last).toMatchObject({ code: 'noCorrection' })
    expect(run(...served, order, confirm, confirm).last).toMatchObject({ code: 'noCorrection' })
  })

  it('lies ahead, is one at a time, and follows a decision', () => {
    expect(run(...served, { ...order, until: at('03-04T09:00') }).last).toMatchObject({ code: 'correctionTimePast' })
    expect(run(...served, order, order).last).toMatchObject({ code: 'correctionOpen' })
    expect(run(record, order).last).toMatchObject({ code: 'outOfOrder' })
  })
})

describe('a suspension', () => {
  const change = { measure: 'suspension', amount: null } as const
  const suspended = [record, verify, { ...propose, ...change }, { ...decision, ...change, ...clear }, serve] as const
  const lift = { kind: 'lift', reason: '已整改', by: 'M' } as const

  it('lasts until it is lifted', () => {
    expect(run(...suspended).effect).toMatchObject({ measure: 'suspension' })
    expect(run(...suspended, lift).effect).toBeNull()
  })

  it('is all that can be lifted, and once', () => {
    expect(run(...served, serve, lift).last).toMatchObject({ code: 'notSuspended', clause: 'cement/convention/8' })
    expect(run(...suspended, lift, lift).last).toMatchObject({ code: 'notSuspended' })
  })
})
