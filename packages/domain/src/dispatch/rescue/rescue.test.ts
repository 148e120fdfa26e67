import { describe, expect, it } from 'vitest'
import { bind } from '../../decision'
import { defaultSite } from '../../site'
import { dispatchRescueTime } from '../rescue-time'
import { rescueFactsOf, rescueLifecycle } from './index'
import type { RescueCommand, RescueState } from './index'
import { whole } from './rescue.fixture'

const { decide, evolve, initialState } = rescueLifecycle
const start = Date.parse('2026-01-15T14:00:00+08:00')
const after = (commands: readonly RescueCommand[], minutes = 10): RescueState =>
  commands.reduce<RescueState>((state, command, index) => {
    const answer = decide(state, command, { now: start + index * minutes * 60_000 })
    if (answer.kind !== 'accepted') throw new Error(JSON.stringify(answer))
    return answer.events.reduce(evolve, state)
  }, initialState)

describe('a rescue', () => {
  it('is requested, gets a vehicle, is freed and closed, each with its time', () => {
    const { stage, times, vehicle, place } = after(whole)
    expect([stage, vehicle, place]).toEqual(['closed', '装载机2号', '厂外北坡'])
    const minutes = Object.entries(times).map(([name, at]) => [name, (at - start) / 60_000])
    expect(minutes).toEqual([
      ['requested', 0],
      ['vehicleSent', 10],
      ['onSite', 20],
      ['freed', 30],
      ['closed', 40],
    ])
  })

  it.each(whole.map((step, index) => [step.kind, index] as const))(
    'takes no step but the next after “%s”',
    (_, index) => {
      const state = after(whole.slice(0, index + 1))
      for (const [other, step] of whole.entries()) {
        const answer = decide(state, step, { now: start + 3_600_000 })
        if (other === index + 1) expect(answer.kind).toBe('accepted')
        else expect(answer).toMatchObject({ code: 'outOfOrder', clause: 'cement/10.3', facts: { stage: state.stage } })
      }
    },
  )

  it('never goes back in time', () => {
    const state = after(whole.slice(0, 1))
    const sends: RescueCommand = { kind: 'sendVehicle', vehicle: '装载机2号' }
    expect(decide(state, sends, { now: start - 1 })).toMatchObject({ code: 'timeBeforeLastEvent' })
    expect(decide(state, sends, { now: start }).kind).toBe('accepted')
  })

  it('tells whether a vehicle was sent in time', () => {
    const { decide: timeOf } = dispatchRescueTime(bind(defaultSite, []))
    const now = start + 3_600_000
    expect(rescueFactsOf(initialState, now)).toBeNull()
    expect(timeOf(rescueFactsOf(after(whole, 10), now))).toMatchObject({ outcome: { verdict: 'met' } })
    expect(timeOf(rescueFactsOf(after(whole, 11), now))).toMatchObject({ outcome: { verdict: 'late' } })
    expect(timeOf(rescueFactsOf(after(whole.slice(0, 1)), now))).toMatchObject({ outcome: { verdict: 'missed' } })
  })
})
