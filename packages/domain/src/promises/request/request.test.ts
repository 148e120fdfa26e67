import { describe, expect, it } from 'vitest'
import { decided, errorsOf, standard } from '../promises.fixture'

const { request } = standard
const stateOf = (given: object) => decided(request.decide({ request: '装四排', ...given })).state

describe('customers’ requests', () => {
  it('are open until they are answered', () => {
    expect(stateOf({})).toBe('open')
    expect(stateOf({ reason: '车厢太窄' })).toBe('open')
  })

  it('are granted, or refused with a reason', () => {
    expect(stateOf({ reply: 'granted' })).toBe('granted')
    expect(stateOf({ reply: 'refused', reason: '车厢太窄' })).toBe('refusedWithReason')
  })

  it('are not refused without a reason; blank words are none', () => {
    expect(stateOf({ reply: 'refused' })).toBe('reasonMissing')
    expect(stateOf({ reply: 'refused', reason: ' ' })).toBe('reasonMissing')
  })

  it('are recorded with what was asked for', () => {
    expect(errorsOf(request.decide({ reply: 'granted' }))).toEqual(['missing request'])
  })
})
