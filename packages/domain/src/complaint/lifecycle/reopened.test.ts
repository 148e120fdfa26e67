import { describe, expect, it } from 'vitest'
import { at, decided, standard } from '../complaint.fixture'
import type { CommandOf } from './command'
import { after, course, upTo } from './lifecycle.fixture'
import type { Given } from './lifecycle.fixture'

// Registered on Monday 2 March, to be answered by Friday 6 March 17:00; told and closed on 2 March.
const reopen: CommandOf<'reopen'> = { kind: 'reopen', reason: '再次短少', statedAnswerTime: at('03-13 17:00'), by: 'D' }
const again: Given = [at('03-09 09:00'), reopen]
const read = (now: number, ...steps: readonly Given[]) => {
  const outcome = decided(standard.clocks.decide(standard.clockFactsOf(after(...steps), now)))
  return { ...outcome, told: outcome.clocks.find(({ name }) => name === 'told') }
}

describe('the answer of a complaint that was opened again', () => {
  const opened = [...upTo('close'), again]

  it('is due by the time agreed at the reopening, to the millisecond', () => {
    expect(read(reopen.statedAnswerTime, ...opened).told).toMatchObject({
      state: 'running',
      due: reopen.statedAnswerTime,
      doneAt: null,
    })
    expect(read(reopen.statedAnswerTime + 1, ...opened).told).toMatchObject({
      state: 'breached',
      missedDue: reopen.statedAnswerTime,
    })
  })

  it('is met when the customer is told anew', () => {
    const round = ['investigate', 'recordFindings', 'proposePlan', 'tellCustomer'] as const
    const told = round.map<Given>((step, index) => [at('03-10 09:00') + index * 60_000, course[step]])
    expect(read(at('03-20 09:00'), ...opened, ...told).told).toMatchObject({
      state: 'met',
      doneAt: at('03-10 09:03'),
      due: reopen.statedAnswerTime,
    })
  })

  it('leaves visible what was met before, and the answer time that was replaced', () => {
    const outcome = read(at('03-20 09:00'), ...opened)
    expect(outcome.earlierTold).toMatchObject([
      { name: 'told', state: 'met', due: at('03-06 17:00'), doneAt: at('03-02 15:00') },
    ])
    expect(outcome.replacedAnswerTimes).toEqual([
      { statedAnswerTime: at('03-06 17:00'), replacedAt: again[0], missed: false },
    ])
  })

  it('leaves visible what was missed before, or was not answered at all', () => {
    const withdraw = { kind: 'withdraw', reason: '不再追究', by: 'D' } as const
    const missed = read(at('03-20 09:00'), ...upTo('assign'), [at('03-06 17:00:01'), withdraw], again)
    expect(missed.earlierTold).toMatchObject([{ state: 'breached', missedDue: at('03-06 17:00'), doneAt: null }])
    expect(missed.replacedAnswerTimes[0]?.missed).toBe(true)
    const withdrawn = read(at('03-20 09:00'), ...upTo('assign'), [at('03-06 17:00'), withdraw], again)
    expect(withdrawn.earlierTold).toMatchObject([{ state: 'cancelled', missedDue: null }])
    expect(withdrawn.replacedAnswerTimes[0]?.missed).toBe(false)
  })

  it('is timed in each opening, however often', () => {
    const outcome = read(
      at('04-03 09:00'),
      ...opened,
      [at('03-10 09:00'), { kind: 'agreeAnswerTime', to: at('03-16 17:00'), by: 'H' }],
      [at('03-17 09:00'), { kind: 'withdraw', reason: '不再追究', by: 'D' }],
      [at('03-30 09:00'), { ...reopen, statedAnswerTime: at('04-03 17:00') }],
    )
    expect(outcome.told).toMatchObject({ state: 'running', due: at('04-03 17:00') })
    expect(outcome.earlierTold.map(({ state, due }) => [state, due])).toEqual([
      ['met', at('03-06 17:00')],
      ['breached', at('03-16 17:00')],
    ])
    expect(outcome.replacedAnswerTimes).toEqual([
      { statedAnswerTime: at('03-06 17:00'), replacedAt: again[0], missed: false },
      { statedAnswerTime: at('03-13 17:00'), replacedAt: at('03-10 09:00'), missed: false },
      { statedAnswerTime: at('03-16 17:00'), replacedAt: at('03-30 09:00'), missed: true },
    ])
  })

  it('is escalated by the same answer time and the same share', () => {
    const record = { ...after(...opened), complainedOf: [] }
    for (const now of [at('03-09 09:00'), at('03-11 12:00'), at('03-13 17:00')]) {
      const { share } = decided(standard.escalation.decide(standard.escalationFactsOf(record, null, now)))
      expect([now, read(now, ...opened).told?.share]).toEqual([now, share])
    }
  })

  it('is timed by the new answer time also when everything happens in one instant', () => {
    const withdraw = { kind: 'withdraw', reason: '不再追究', by: 'D' } as const
    const last = { ...reopen, statedAnswerTime: at('03-16 17:00') }
    const steps: Given[] = [...opened, [again[0], withdraw], [again[0], last], [again[0], withdraw]]
    const outcome = read(at('03-20 09:00'), ...steps)
    expect(outcome.told).toMatchObject({ state: 'cancelled', due: last.statedAnswerTime })
    expect(outcome.replacedAnswerTimes.map(({ statedAnswerTime }) => statedAnswerTime)).toEqual([
      at('03-06 17:00'),
      at('03-13 17:00'),
    ])
  })

  it('is late when it comes more than 7 working days after the reopening', () => {
    // From Monday 9 March 09:00 seven working days last until Wednesday 18 March 09:00.
    const warnings = (statedAnswerTime: number) =>
      read(again[0], ...upTo('close'), [again[0], { ...reopen, statedAnswerTime }]).warnings
    expect(warnings(at('03-18 09:00'))).toEqual([])
    expect(warnings(at('03-18 09:00') + 1)).toEqual(['answerTimeLate'])
  })
})
