import { describe, expect, it } from 'vitest'
import { bind } from '../../decision'
import { defaultSite } from '../../site'
import { expectEvaluatorsAgree } from '../../decision/evaluators-agree.fixture'
import { everyCase } from '../handover.fixture'
import { handoverLiability } from '../liability'
import { handlingRulebook, handoverHandling } from '.'

const binding = bind(defaultSite, [])
const { decide } = handoverHandling(binding)
const liability = handoverLiability(binding)
const ordinary = { completed: true, gap: 'none', told: 'rightly', taken: 'rightly' }
const handlerOf = (facts: Record<string, unknown>): unknown => {
  const answer = decide({ ...ordinary, ...facts })
  return answer.kind === 'decided' ? answer.outcome : answer.kind
}

describe('handling of a problem', () => {
  it('is the outgoing person’s before completion, with the incoming one’s help, whatever was told', () => {
    expect(decide({ completed: false, gap: 'none' })).toMatchObject({
      kind: 'decided',
      outcome: { handler: 'outgoing', incomingAssists: true },
      clauses: ['shift/handover/5'],
    })
  })

  it('is the incoming person’s afterwards', () => {
    expect(handlerOf({})).toEqual({ handler: 'incoming', incomingAssists: false })
  })

  it('is whoever is on duty’s where the outgoing person told wrongly or nothing and has gone', () => {
    expect(handlerOf({ told: 'wrongly' })).toEqual({ handler: 'onDuty', incomingAssists: false })
    expect(handlerOf({ told: 'omitted', taken: 'notTaken' })).toEqual({ handler: 'onDuty', incomingAssists: false })
  })

  it('is the incoming person’s afterwards where both are liable', () => {
    expect(handlerOf({ told: 'wrongly', taken: 'wrongly' })).toEqual({ handler: 'incoming', incomingAssists: false })
  })

  it('stays open afterwards while it is unknown what was told', () => {
    const answer = decide({ completed: true, gap: 'none', taken: 'rightly' })
    if (answer.kind !== 'undecided') throw new Error('undecided')
    expect(answer.missing.map(({ fact }) => fact)).toEqual(['told'])
  })

  it('goes to whoever is on duty exactly where telling alone makes the outgoing person liable', () => {
    for (const facts of everyCase(handlingRulebook.document.facts)) {
      if (facts['completed'] !== true) continue
      const { gap, told, taken } = facts
      const liable = liability.decide({ gap, told, taken, phase: 'after', causedBy: 'neither' })
      if (liable.kind !== 'decided') throw new Error('every fact is known')
      const byTelling = liable.fired[0] === 'told-wrongly-or-omitted'
      expect(handlerOf(facts)).toMatchObject({ handler: byTelling ? 'onDuty' : 'incoming' })
    }
  })

  it('gives every known case exactly one answer', () => {
    for (const facts of everyCase(handlingRulebook.document.facts)) expect(decide(facts).kind).toBe('decided')
  })

  it('means the same to both evaluators', () => expectEvaluatorsAgree(handlingRulebook))
})
