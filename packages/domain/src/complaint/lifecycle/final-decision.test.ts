import { describe, expect, it } from 'vitest'
import { at, decided, standard } from '../complaint.fixture'
import type { CommandOf } from './command'
import { after, anonymous, eventsOf, lifecycle, refusalOf, upTo } from './lifecycle.fixture'
import type { Given } from './lifecycle.fixture'

const nextDay = at('03-03 09:00')
const monday = at('03-09 09:00')
const renegotiate: CommandOf<'renegotiate'> = { kind: 'renegotiate', reason: '赔偿不足', by: 'H' }
const decideFinally: CommandOf<'decideFinally'> = {
  kind: 'decideFinally',
  reason: '已按规定补足，客户另有诉求',
  deciders: [{ staffNumber: 'A', superiors: [] }],
  toldThrough: 'letter',
  by: 'B',
}
const untold = { ...decideFinally, toldThrough: null }
const dissatisfied: Given[] = [...upTo('tellCustomer'), [nextDay, renegotiate]]
const tries = (...times: string[]): Given[] => times.map((time) => [at(time), { kind: 'recordFailedContact', by: 'H' }])
const threeTries = tries('03-03 09:00', '03-04 09:00', '03-05 09:00')

describe('the final decision', () => {
  it('is one of the leading group, with its reason and nobody complained of among it', () => {
    expect(refusalOf(after(...upTo('tellCustomer')), decideFinally, nextDay)).toEqual([
      'stillReachable',
      'template/7.3',
    ])
    const state = after(...dissatisfied)
    expect(after(...dissatisfied, [nextDay, decideFinally]).closing).toMatchObject({
      outcome: 'finalDecision',
      decidedBy: ['A'],
    })
    expect(refusalOf(state, { ...decideFinally, reason: '' }, nextDay)[0]).toBe('incomplete')
    expect(refusalOf(state, { ...decideFinally, deciders: [] }, nextDay)[0]).toBe('incomplete')
    const partial = { ...decideFinally, deciders: [{ staffNumber: 'A', superiors: ['X'] }] }
    expect(refusalOf(state, partial, nextDay)[0]).toBe('conflictOfInterest')
  })

  it.each([
    ['', 'A'],
    ['A', ' '],
    ['A', 'B', ''],
  ])('names each decider: %j, %j', (...numbers) => {
    const deciders = numbers.map((staffNumber) => ({ staffNumber, superiors: [] }))
    expect(refusalOf(after(...dissatisfied), { ...decideFinally, deciders }, nextDay)).toEqual([
      'incomplete',
      'template/7.3',
    ])
  })

  it('never closes a complaint untold, and keeps how the customer was told', () => {
    expect(refusalOf(after(...dissatisfied), untold, nextDay)).toEqual(['notTold', 'code/20'])
    const steps: Given[] = [...dissatisfied, [nextDay, decideFinally]]
    expect(after(...steps).closing).toMatchObject({ at: nextDay, toldThrough: 'letter' })
    for (const event of eventsOf(steps)) expect(lifecycle.events.parse(event)).toEqual(event)
  })

  it('is not for who stays anonymous: that case closes on the record and its check', () => {
    const state = after(...upTo('proposePlan', anonymous))
    expect(refusalOf(state, decideFinally, nextDay)).toEqual(['waivedForAnonymous', 'cement/convention/7'])
  })
})

describe('a customer who cannot be reached', () => {
  it('was tried three times, on three working days', () => {
    const ending = (...times: string[]) =>
      lifecycle.decide(after(...upTo('proposePlan'), ...tries(...times)), untold, { now: monday }).kind
    expect(ending('03-03 09:00', '03-04 09:00', '03-05 09:00')).toBe('accepted')
    expect(ending('03-03 09:00', '03-04 09:00')).toBe('refused')
    expect(ending('03-03 09:00', '03-04 09:00', '03-04 15:00')).toBe('refused')
    // Saturday 7 March is no working day.
    expect(ending('03-05 09:00', '03-06 09:00', '03-07 09:00')).toBe('refused')
  })

  it.each(['assign', 'investigate', 'recordFindings', 'proposePlan', 'tellCustomer'] as const)(
    'is decided finally after %s, since no plan is possible without what he expects',
    (step) => {
      const closed = after(...upTo(step), ...threeTries, [monday, untold])
      expect(closed).toMatchObject({ stage: 'closed', closing: { outcome: 'finalDecision', toldThrough: null } })
    },
  )

  it('waits for a handler all the same, and so does who can be reached for a plan', () => {
    for (const step of ['register', 'accept'] as const) {
      expect(refusalOf(after(...upTo(step), ...threeTries), untold, monday)).toEqual(['wrongStage', 'code/20'])
    }
    const reachable = after(...upTo('investigate'), ...threeTries.slice(1))
    expect(refusalOf(reachable, decideFinally, monday)).toEqual(['wrongStage', 'code/20'])
  })

  it('is told nothing by that, so the clock of the answer is not met, unless a letter told him', () => {
    const told = (command: CommandOf<'decideFinally'>) => {
      const record = after(...upTo('investigate'), ...threeTries, [at('03-06 16:00'), command])
      const { clocks } = decided(standard.clocks.decide(standard.clockFactsOf(record, monday)))
      return clocks.find(({ name }) => name === 'told')
    }
    expect(told(untold)).toMatchObject({ state: 'cancelled', doneAt: null })
    expect(told(decideFinally)).toMatchObject({ state: 'met', doneAt: at('03-06 16:00') })
  })

  it('who turned the answer down and vanished is decided without being told', () => {
    const vanished = [...dissatisfied, ...tries('03-04 09:00', '03-05 09:00', '03-06 09:00')]
    expect(after(...vanished, [monday, untold]).closing?.outcome).toBe('finalDecision')
    expect(refusalOf(after(...vanished.slice(0, -1)), untold, monday)[0]).toBe('notTold')
  })
})
