import { describe, expect, it } from 'vitest'
import { promiseFactsOf, visitLifecycle } from './index'
import type { VisitCommand } from './index'
import { arrives, counts, decides, run, start, suspends, until, whole } from './visit.fixture'

const answerTo = (commands: readonly VisitCommand[]): string => {
  const { last } = run(commands)
  return last?.kind === 'refused' ? `${last.code} ${last.clause}` : String(last?.kind)
}
const refuses = { kind: 'refuse', reason: '证件不符' } satisfies VisitCommand
const cancels = { kind: 'cancel', reason: '客户改期' } satisfies VisitCommand
const ticket = { kind: 'takeTicket' } satisfies VisitCommand
const corrects = { kind: 'correctLoad' } satisfies VisitCommand

describe('a visit', () => {
  it('goes from arrival to the gate, and keeps the time of each step', () => {
    const { state } = run(whole)
    expect(state).toMatchObject({ stage: 'left', slip: '17', line: 'line1', mismatches: [], stoppedBy: null })
    expect(state.counts).toEqual({ loaders: 600, locationClerk: 600, keeper: 600, gate: 600 })
    expect(state.times).toMatchObject({ arrived: start, queued: start + 60_000, left: start + 14 * 60_000 })
  })

  it('tells the promises its mass, line, loading time, and since when it waited', () => {
    expect(promiseFactsOf(run(whole).state)).toEqual({
      kilograms: 30_000,
      line: 'line1',
      loadingStartedAt: start + 6 * 60_000,
      loadingFinishedAt: start + 7 * 60_000,
      joinedAt: start + 60_000,
    })
    expect(promiseFactsOf(visitLifecycle.initialState)).toEqual({
      kilograms: null,
      line: null,
      loadingStartedAt: null,
      loadingFinishedAt: null,
      joinedAt: null,
    })
  })

  it.each(until('startLoading').map((_, index) => index + 1))('can be refused or cancelled after step %s', (steps) => {
    for (const [end, stage] of [
      [refuses, 'refused'],
      [cancels, 'cancelled'],
    ] as const) {
      const { state } = run([...whole.slice(0, steps), end])
      expect([state.stage, state.reason]).toEqual([stage, end.reason])
      expect(answerTo([...whole.slice(0, steps), end, refuses])).toBe('outOfOrder cement/8.1')
    }
  })
})

describe('a step of a visit is refused', () => {
  it.each<[string, readonly VisitCommand[], string]>([
    ['before anyone came', [{ kind: 'giveSlip', slip: '1' }], 'outOfOrder cement/8.1'],
    ['arriving twice', [arrives, arrives], 'outOfOrder cement/8.1'],
    ['notified without a slip', [arrives, { kind: 'notify' }], 'outOfOrder cement/8.1'],
    ['entering without a notice', [...until('notify'), { kind: 'enter', admitted: true }], 'outOfOrder cement/8.1'],
    [
      'entering without admission',
      [...until('enter'), { kind: 'enter', admitted: false }],
      'notAdmitted cement/convention/2',
    ],
    ['the ticket on arrival', [arrives, ticket], 'notAtSite cement/ban/2'],
    ['the ticket before the vehicle is at the site', [...until('reachSite'), ticket], 'notAtSite cement/ban/2'],
    ['the ticket twice', [...until('startLoading'), ticket], 'outOfOrder cement/8.1'],
    [
      'loading without a ticket',
      [...until('takeTicket'), { kind: 'startLoading', line: 'line2' }],
      'outOfOrder cement/8.1',
    ],
    ['refusing once loading began', [...until('finishLoading'), refuses], 'loadingBegun cement/8.1'],
    ['cancelling once loading began', [...until('leave'), cancels], 'loadingBegun cement/8.1'],
    ['counting while it is loaded', [...until('finishLoading'), counts('loaders')], 'outOfOrder cement/convention/4'],
    [
      'the keeper before the clerk',
      [...until('count', 'locationClerk'), counts('keeper')],
      'outOfOrder cement/convention/4',
    ],
    ['the same post twice', [...until('count', 'locationClerk'), counts('loaders')], 'outOfOrder cement/convention/4'],
    ['the gate before release', [...until('release'), counts('gate')], 'outOfOrder cement/convention/4'],
    [
      'asking the opinion before the counts',
      [...until('count', 'keeper'), { kind: 'askOpinion', satisfied: true }],
      'outOfOrder cement/9.1.2',
    ],
    ['release before the opinion', [...until('askOpinion'), { kind: 'release' }], 'outOfOrder cement/9.1.2'],
    [
      'leaving before the gate counted',
      [...until('count', 'gate'), { kind: 'leave' }],
      'outOfOrder cement/convention/4',
    ],
    ['anything after it left', [...whole, { kind: 'leave' }], 'outOfOrder cement/convention/4'],
    ['correcting what matches', [...until('count', 'keeper'), corrects], 'outOfOrder cement/convention/4'],
  ])('%s', (_name, commands, answer) => {
    expect(answerTo(commands)).toBe(answer)
  })

  it('before the last one was taken, and not at the same moment', () => {
    const { state } = run(until('notify'))
    const at = (now: number) => visitLifecycle.decide(state, { kind: 'notify' }, { now })
    expect(at(start + 60_000 - 1)).toMatchObject({ code: 'timeBeforeLastEvent' })
    expect(at(start + 60_000).kind).toBe('accepted')
  })
})

describe('a count that does not match', () => {
  it.each(['loaders', 'locationClerk', 'keeper'] as const)('stops at the post that found it: %s', (post) => {
    for (const bags of [599, 601]) {
      const mismatched = [...until('count', post), counts(post, bags)]
      const { state } = run(mismatched)
      expect(state.stoppedBy).toMatchObject({ post, bags, ordered: 600 })
      const { last } = run([...mismatched, counts(post)])
      expect(last).toMatchObject({ code: 'countMismatch', clause: 'cement/convention/4', facts: { post, bags } })
      expect(answerTo([...mismatched, { kind: 'release' }])).toBe('countMismatch cement/convention/4')
    }
  })

  it('is counted anew by all posts once the load is put right', () => {
    const corrected = [...until('count', 'keeper'), counts('keeper', 599), corrects]
    expect(run(corrected).state).toMatchObject({ stage: 'loaded', counts: {}, stoppedBy: null })
    const left = run([...corrected, ...whole.slice(8)]).state
    expect(left).toMatchObject({ stage: 'left', mismatches: [{ post: 'keeper', bags: 599 }] })
    expect(left.times.loaded).toBe(start + 7 * 60_000)
  })

  it('at the gate holds the vehicle and reopens the counts', () => {
    const held = [...until('count', 'gate'), counts('gate', 601)]
    expect(run(held).state).toMatchObject({
      stage: 'loaded',
      counts: {},
      opinion: null,
      mismatches: [{ post: 'gate' }],
    })
    expect(answerTo([...held, { kind: 'leave' }])).toBe('outOfOrder cement/convention/4')
    expect(run([...held, ...whole.slice(8)]).state.stage).toBe('left')
  })
})

describe('a vehicle that is suspended meanwhile', () => {
  const loading = until('finishLoading')
  const finish = { kind: 'finishLoading' } satisfies VisitCommand

  it('stops until the authority decides, and only the authority does', () => {
    expect(answerTo([...loading, suspends, finish])).toBe('suspended cement/convention/8')
    expect(answerTo([...loading, suspends, decides('finish', false)])).toBe('withoutAuthority cement/convention/8')
    expect(answerTo([...loading, decides('finish')])).toBe('outOfOrder cement/convention/8')
    expect(answerTo([...loading, suspends, suspends])).toBe('outOfOrder cement/convention/8')
    expect(answerTo([suspends])).toBe('outOfOrder cement/convention/8')
  })

  it('finishes and leaves, or unloads and leaves, as the authority says', () => {
    expect(run([...loading, suspends, decides('finish'), ...whole.slice(7)]).state.stage).toBe('left')
    const unloads = [...loading, suspends, decides('unload')]
    expect(answerTo([...unloads, finish])).toBe('toBeUnloaded cement/convention/8')
    expect(answerTo([...loading, { kind: 'unload' }])).toBe('outOfOrder cement/convention/8')
    expect(run([...unloads, { kind: 'unload' }, { kind: 'leave' }]).state.stage).toBe('left')
  })

  it('comes in no more, and has nothing to unload, before loading', () => {
    const outside = [...until('enter'), suspends]
    expect(answerTo([...outside, decides('unload')])).toBe('nothingToUnload cement/convention/8')
    expect(answerTo([...outside, decides('finish'), { kind: 'enter', admitted: true }])).toBe(
      'notAdmitted cement/convention/8',
    )
    expect(run([...outside, refuses]).state.stage).toBe('refused')
  })
})
