import { describe, expect, it } from 'vitest'
import { bind } from '../../decision'
import { expectEvaluatorsAgree } from '../../decision/evaluators-agree.fixture'
import { createSite, defaultSite } from '../../site'
import { dispatchRescueTime, rescueTimeRulebook } from '.'

const { decide } = dispatchRescueTime(bind(defaultSite, []))
const day = Date.parse('2026-01-15T14:00:00+08:00')
const later = (from: number, seconds: number) => from + seconds * 1000
const verdictOf = (answer: ReturnType<typeof decide>) =>
  answer.kind === 'decided' ? answer.outcome.verdict : answer.kind

describe('the time until a rescue vehicle is sent', () => {
  it.each([
    [600, false, 'met'],
    [601, false, 'late'],
    [900, true, 'met'],
    [901, true, 'late'],
  ])('by day after %s s, in snow: %s, is %s', (seconds, snow, verdict) => {
    const sentAt = later(day, seconds)
    expect(verdictOf(decide({ requestedAt: day, sentAt, snow, now: sentAt }))).toBe(verdict)
  })

  it.each([
    [600, 'open'],
    [601, 'missed'],
  ])('is, %s s after the request without a vehicle, %s', (seconds, verdict) => {
    expect(verdictOf(decide({ requestedAt: day, snow: false, now: later(day, seconds) }))).toBe(verdict)
  })

  it.each([
    ['21:59:59', false],
    ['22:00:00', true],
    ['00:00:00', true],
    ['05:59:59', true],
    ['06:00:00', false],
  ])('at %s on the site’s clock: night is %s', (clock, night) => {
    const requestedAt = `2026-01-15T${clock}+08:00`
    const sentAt = later(Date.parse(requestedAt), 700)
    expect(decide({ requestedAt, sentAt, snow: false, now: sentAt })).toMatchObject({
      outcome: { night, verdict: night ? 'met' : 'late' },
    })
  })

  it('counts a begun second, so that nothing late is met', () => {
    const sentAt = later(day, 600) + 1
    expect(decide({ requestedAt: day, sentAt, snow: false, now: sentAt })).toMatchObject({
      outcome: { verdict: 'late', elapsed: 601 },
    })
  })

  it('waits for whether there was snow only where that matters', () => {
    const asked = (seconds: number) =>
      decide({ requestedAt: day, sentAt: later(day, seconds), now: later(day, seconds) })
    expect([500, 700, 1000].map((seconds) => verdictOf(asked(seconds)))).toEqual(['met', 'undecided', 'late'])
  })

  it('names the assumed hours of the night, and follows those of the site', () => {
    const input = { requestedAt: day, sentAt: later(day, 700), snow: false, now: later(day, 700) }
    const answer = decide(input)
    expect(answer.kind === 'decided' && answer.assumed).toEqual(
      expect.arrayContaining(['dispatch.nightFrom', 'dispatch.nightTo', 'dispatch.rescueWithin']),
    )
    const site = createSite({ 'dispatch.nightFrom': 13 * 3600, 'dispatch.nightTo': 15 * 3600 })
    if (!site.ok) throw new Error('allowed values')
    const own = dispatchRescueTime(bind(site.site, []))
    expect(verdictOf(own.decide(input))).toBe('met')
    const nightAt = (clock: string) => {
      const requestedAt = `2026-01-15T${clock}+08:00`
      const answer = own.decide({ requestedAt, snow: false, now: requestedAt })
      return answer.kind === 'decided' && answer.outcome.night
    }
    expect(['12:59:59', '13:00:00', '14:59:59', '15:00:00'].map(nightAt)).toEqual([false, true, true, false])
  })

  it('reports instants out of order', () => {
    const paths = (input: unknown) => {
      const answer = decide(input)
      return answer.kind === 'invalid' && answer.errors.map(({ path }) => path.join('.'))
    }
    expect(paths({ requestedAt: day, sentAt: day - 1, snow: false, now: day })).toEqual(['sentAt'])
    expect(paths({ requestedAt: day, sentAt: day + 1, snow: false, now: day })).toEqual(['sentAt'])
    expect(paths({ requestedAt: day + 1, snow: false, now: day })).toEqual(['requestedAt'])
  })

  it('means the same to both evaluators', () => expectEvaluatorsAgree(rescueTimeRulebook))
})
