import { describe, expect, it } from 'vitest'
import { bind } from '../../decision'
import { createSite } from '../../site'
import { queueLifecycle } from './index'
import type { QueueCommand } from './index'
import {
  about,
  calledOf,
  change,
  issue,
  join,
  lift,
  open,
  queue,
  run,
  served,
  start,
  suspend,
  ticket,
} from './queue.fixture'

const refusalOf = (commands: readonly QueueCommand[]): string => {
  const { last } = run(commands)
  return last?.kind === 'refused' ? `${last.code} ${last.clause}` : String(last?.kind)
}
const three = [join('A'), join('B'), join('C')]

describe('the queue', () => {
  it('gives slips in order of arrival, in peak season and outside it', () => {
    for (const before of [[], [{ kind: 'declarePeak' } as const]]) {
      const { state, events } = run([...before, ...three, open(3), issue])
      expect(state.line.map(({ plate, slip }) => `${plate}${slip}`)).toEqual(['A1', 'B2', 'C3'])
      expect(calledOf(events)).toEqual(['A', 'B', 'C'])
    }
  })

  it('issues as many notices as places are free, and numbers them', () => {
    const first = run([...three, open(2), issue])
    expect(first.events.at(-1)).toMatchObject({
      notices: [
        { plate: 'A', number: 1 },
        { plate: 'B', number: 2 },
      ],
    })
    expect(run([issue], { from: first.state, at: start + 3_600_000 }).last).toMatchObject({ code: 'noFreePlace' })
    const second = run([...served('A'), issue], { from: first.state, at: start + 3_600_000 })
    expect(second.events.at(-1)).toMatchObject({ notices: [{ plate: 'C', number: 3 }] })
  })

  it('forgets who is done', () => {
    const { state } = run([join('A'), open(1), issue, ...served('A')])
    expect(state).toMatchObject({ line: [], placed: [] })
    expect(run([join('A')], { from: state, at: start + 3_600_000 }).last?.kind).toBe('accepted')
  })

  it('takes key, large and other customers in this order in a shortage, until the day ends', () => {
    const arrivals = [join('A'), join('B', 'large'), join('C', 'key'), join('D', 'large')]
    const { state, events } = run([...arrivals, { kind: 'declareShortage' }, open(3), issue])
    expect(calledOf(events)).toEqual(['C', 'B', 'D'])
    const midnight = Date.parse('2026-03-11T00:00:00+08:00')
    expect(state.shortageUntil).toBe(midnight)
    const waiting = run([...arrivals, { kind: 'declareShortage' }, open(1)]).state
    expect(calledOf(run([issue], { from: waiting, at: midnight - 1 }).events)).toEqual(['C'])
    expect(calledOf(run([issue], { from: waiting, at: midnight }).events)).toEqual(['A'])
  })

  it('makes no difference between key and large customers where the site makes none', () => {
    const site = createSite({ 'dispatch.keyBeforeLarge': false })
    if (!site.ok) throw new Error('expected a site')
    const own = queueLifecycle(bind(site.site, []))
    const { state } = run([join('A'), join('B', 'large'), join('C', 'key'), { kind: 'declareShortage' }, open(3)])
    const answer = own.decide(state, issue, { now: start + 3_600_000 })
    expect(answer.kind === 'accepted' && calledOf(answer.events)).toEqual(['B', 'C', 'A'])
  })

  it('passes over who waits for a product that is not loaded, and comes back to it', () => {
    const pause: QueueCommand = { kind: 'pauseProduct', product: 'P.C 32.5' }
    const { state, events } = run([join('A', 'other', 'P.C 32.5'), join('B'), pause, open(1), issue])
    expect(calledOf(events)).toEqual(['B'])
    const after = run([join('C'), { kind: 'resumeProduct', product: 'P.C 32.5' }, open(2), issue], {
      from: state,
      at: start + 3_600_000,
    })
    expect(calledOf(after.events)).toEqual(['A'])
  })

  it('passes over a suspended vehicle, which keeps its slip', () => {
    const { state, events } = run([...three, suspend('A'), open(1), issue])
    expect(calledOf(events)).toEqual(['B'])
    expect(calledOf(run([lift('A'), open(2), issue], { from: state, at: start + 3_600_000 }).events)).toEqual(['A'])
  })

  it('lets a vehicle go whose admission is cancelled', () => {
    expect(run([...three, suspend('A', 'cancelled')]).state.line.map(({ plate }) => plate)).toEqual(['B', 'C'])
  })

  it('keeps the number of who does not come once, and puts it to the end the second time', () => {
    const once = run([...three, open(1), issue, about('noShow', 'A'), issue])
    expect(calledOf(once.events)).toEqual(['A', 'A'])
    const twice = run([about('noShow', 'A'), issue], { from: once.state, at: start + 3_600_000 })
    expect(calledOf(twice.events)).toEqual(['B'])
    expect(twice.state.line.map(({ plate }) => plate)).toEqual(['B', 'C', 'A'])
  })

  it('changes its order with authority and a reason, and records by whom', () => {
    const { state, events } = run([...three, change('C', 'A')])
    expect(state.line.map(({ plate }) => plate)).toEqual(['C', 'A', 'B'])
    expect(events.at(-1)).toMatchObject({ kind: 'orderChanged', by: '3001', reason: '救灾' })
  })
})

describe('a step in the queue is refused', () => {
  const called = [...three, open(2), issue]
  it.each<[string, readonly QueueCommand[], string]>([
    ['a second slip for a waiting plate', [...three, join('A')], 'duplicatePlate cement/convention/1'],
    [
      'a slip for a plate in the yard',
      [...called, about('arriveAtSite', 'A'), join('A')],
      'duplicatePlate cement/convention/1',
    ],
    ['a slip for a suspended plate', [suspend('A'), join('A')], 'suspended cement/convention/8'],
    ['a slip for a cancelled plate', [suspend('A', 'cancelled'), join('A')], 'admissionCancelled cement/8.2'],
    ['notices without a free place', [...three, issue], 'noFreePlace cement/8.1'],
    ['notices while nobody waits', [open(1), issue], 'nobodyToCall cement/8.1'],
    ['coming without being called', [...three, about('arriveAtSite', 'A')], 'notCalled cement/8.1'],
    ['coming without a slip', [about('arriveAtSite', 'A')], 'unknownPlate cement/8.1'],
    ['a ticket of who is called and not yet at the site', [...called, ticket('A')], 'notAtSite cement/ban/2'],
    ['a ticket of who waits', [...called, ticket('C')], 'notAtSite cement/ban/2'],
    ['a ticket of who never came', [ticket('A')], 'notAtSite cement/ban/2'],
    [
      'a second ticket',
      [...called, about('arriveAtSite', 'A'), ticket('A'), ticket('A')],
      'ticketAlreadyTaken cement/8.1',
    ],
    [
      'loading without a ticket',
      [...called, about('arriveAtSite', 'A'), about('startLoading', 'A')],
      'noTicket cement/8.1',
    ],
    [
      'loading before who was called first and is at the site',
      [...called, about('arriveAtSite', 'A'), about('arriveAtSite', 'B'), ticket('B'), about('startLoading', 'B')],
      'notItsTurn cement/ban/3',
    ],
    [
      'loading before who was called first and has not come',
      [...called, about('arriveAtSite', 'B'), ticket('B'), about('startLoading', 'B')],
      'accepted',
    ],
    [
      'loading after who was called first but is suspended at the site',
      [
        ...called,
        about('arriveAtSite', 'A'),
        about('arriveAtSite', 'B'),
        ticket('B'),
        suspend('A'),
        about('startLoading', 'B'),
      ],
      'accepted',
    ],
    [
      'loading after who was called first but whose product is not loaded',
      [
        join('A', 'other', 'P.C 32.5'),
        join('B'),
        open(2),
        issue,
        ...served('A').slice(0, 2),
        ...served('B').slice(0, 2),
        { kind: 'pauseProduct', product: 'P.C 32.5' },
        about('startLoading', 'B'),
      ],
      'accepted',
    ],
    ['freeing a place on which nobody loads', [...called, about('freePlace', 'A')], 'notLoading cement/8.1'],
    [
      'leaving while loading',
      [...called, ...served('A').slice(0, 3), about('leave', 'A')],
      'loadingBegun cement/convention/5',
    ],
    ['a change without authority', [...three, change('C', 'A', false)], 'noAuthority cement/ban/3'],
    ['a change without a reason', [...three, change('C', 'A', true, ' ')], 'noReason cement/ban/3'],
    ['a change of who is called', [...called, change('C', 'A')], 'notWaiting cement/ban/3'],
    ['a change of who is not there', [...three, change('X', 'A')], 'notWaiting cement/ban/3'],
    ['a change that moves nobody ahead', [...three, change('A', 'C')], 'alreadyAhead cement/ban/3'],
    ['a change to one’s own place', [...three, change('A', 'A')], 'alreadyAhead cement/ban/3'],
    ['lifting what is not in force', [lift('A')], 'noSuchBar cement/convention/8'],
    ['the same sanction twice', [suspend('A'), suspend('A')], 'alreadySo cement/convention/8'],
    ['ending a shortage that is none', [{ kind: 'endShortage' }], 'alreadySo cement/8.3'],
    ['ending a peak that is none', [{ kind: 'endPeak' }], 'alreadySo cement/8.1'],
  ])('%s', (_name, commands, refusal) => {
    expect(refusalOf(commands)).toBe(refusal)
  })

  it('naming the sanction that keeps a plate out', () => {
    expect(run([suspend('A'), join('A')]).last).toMatchObject({ facts: { plate: 'A', sanction: 'CL-2' } })
  })

  it('with both plates where it is not its turn', () => {
    const { last } = run([
      ...three,
      open(2),
      issue,
      about('arriveAtSite', 'B'),
      about('arriveAtSite', 'A'),
      ticket('B'),
      about('startLoading', 'B'),
    ])
    expect(last).toMatchObject({ facts: { plate: 'B', ahead: 'A' } })
  })

  it('before the last step, and a no-show at the very moment of the call', () => {
    const { state } = run([join('A'), open(1), issue])
    const now = start + 120_000
    expect(queue.decide(state, join('B'), { now: now - 1 })).toMatchObject({ code: 'timeBeforeLastEvent' })
    expect(queue.decide(state, join('B'), { now }).kind).toBe('accepted')
    expect(queue.decide(state, about('noShow', 'A'), { now })).toMatchObject({ code: 'justCalled' })
    expect(queue.decide(state, about('noShow', 'A'), { now: now + 1 }).kind).toBe('accepted')
  })
})
