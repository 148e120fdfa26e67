import { factsArbitrary } from '@zhidu/rules/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bind } from '../../decision'
import { defaultSite } from '../../site'
import { expectEvaluatorsAgree } from '../../decision/evaluators-agree.fixture'
import { conductVehicle, vehicleRulebook } from '.'

const { decide } = conductVehicle(bind(defaultSite, []))

const quiet = {
  actor: 'driver',
  act: 'orderBreach',
  verified: true,
  orderDisturbed: false,
  leavingAffected: false,
  severe: false,
  gravity: 'minor',
  repeated: false,
}

function decided(given: Record<string, unknown>) {
  const answer = decide({ ...quiet, ...given })
  if (answer.kind !== 'decided') throw new Error(`expected a decision: ${JSON.stringify(answer)}`)
  return answer
}
const measures = (given: Record<string, unknown>) => decided(given).outcome.measures

describe('sanctions of the vehicle side', () => {
  it.each(['vehicle', 'driver', 'haulier', 'individualHaulier'])(
    'a %s that breaks the order is fined by the authority',
    (actor) => {
      const { outcome, clauses } = decided({ actor })
      expect(outcome).toMatchObject({
        measures: ['fineByAuthority'],
        plate: 'admitted',
        recordedAndReferred: false,
        cautions: ['contractualPenaltyAtMost'],
      })
      expect(clauses).toEqual(['cement/8.2'])
    },
  )

  it.each(['orderBreach', 'untrueReport', 'groundlessTrouble', 'otherBreach'])(
    'a vehicle is suspended for %s when the order is disturbed and cement leaving is seriously affected',
    (act) => {
      const both = { act, orderDisturbed: true, leavingAffected: true }
      for (const actor of ['vehicle', 'driver']) {
        expect(measures({ actor, ...both })).toContain('suspendedUntilLifted')
        expect(decided({ actor, ...both }).outcome.plate).toBe('suspended')
      }
      expect(measures({ ...both, orderDisturbed: false })).not.toContain('suspendedUntilLifted')
      expect(measures({ ...both, leavingAffected: false })).not.toContain('suspendedUntilLifted')
      expect(measures({ ...both, actor: 'haulier' })).not.toContain('suspendedUntilLifted')
    },
  )

  it('a repeated or a grave breach of order cancels the admission', () => {
    expect(measures({ repeated: true })).toEqual(['fineByAuthority', 'admissionCancelled'])
    expect(measures({ gravity: 'serious' })).toEqual(['fineByAuthority', 'admissionCancelled'])
    expect(measures({ gravity: 'moderate' })).toEqual(['fineByAuthority'])
  })

  it('danger or violence goes to the police', () => {
    expect(measures({ severe: true })).toEqual(['fineByAuthority', 'police'])
    expect(measures({ severe: true, act: 'untrueReport' })).toEqual([])
  })

  it('suspension and cancelled admission are both cited, and the graver stands on the plate', () => {
    const { outcome, clauses } = decided({ orderDisturbed: true, leavingAffected: true, repeated: true })
    expect(outcome).toMatchObject({
      measures: ['suspendedUntilLifted', 'fineByAuthority', 'admissionCancelled'],
      plate: 'cancelled',
    })
    expect(clauses).toEqual(['cement/convention/8', 'cement/8.2'])
  })

  it('an individual haulier who bullies the market is strictly managed, and fined as one who breaks the order', () => {
    expect(measures({ actor: 'individualHaulier', act: 'marketBullying' })).toEqual([
      'fineByAuthority',
      'strictManagement',
    ])
    expect(measures({ actor: 'individualHaulier', act: 'marketBullying', gravity: 'serious', severe: true })).toEqual([
      'fineByAuthority',
      'admissionCancelled',
      'police',
      'strictManagement',
    ])
  })

  it('where nothing fires the act is recorded and referred', () => {
    const nothing = { measures: [], plate: 'admitted', recordedAndReferred: true, cautions: [] }
    expect(decided({ act: 'untrueReport' }).outcome).toEqual(nothing)
    expect(decided({ actor: 'haulier', act: 'marketBullying' }).outcome).toEqual(nothing)
    expect(decided({ verified: false, orderDisturbed: true, leavingAffected: true, severe: true }).outcome).toEqual(
      nothing,
    )
  })

  it('unknown evidence is asked for where it matters', () => {
    const answer = decide({ ...quiet, severe: null, orderDisturbed: null })
    if (answer.kind !== 'undecided') throw new Error('expected undecided')
    expect(answer.missing.map(({ fact }) => fact)).toEqual(['severe'])
    const possible = answer.possible.map(({ outcome }) => outcome.measures.join())
    expect(possible.sort()).toEqual(['fineByAuthority', 'fineByAuthority,police'])
  })
})

describe('the table of the vehicle side', () => {
  it('is the same to both evaluators', () => expectEvaluatorsAgree(vehicleRulebook))

  it('gives every known case exactly one answer, a plate that matches the measures, and nothing unverified', () => {
    fc.assert(
      fc.property(factsArbitrary(vehicleRulebook), (facts) => {
        const { outcome } = decided(facts)
        const cancelled = outcome.measures.includes('admissionCancelled')
        const suspended = outcome.measures.includes('suspendedUntilLifted')
        expect(outcome.plate).toBe(cancelled ? 'cancelled' : suspended ? 'suspended' : 'admitted')
        expect(outcome.recordedAndReferred).toBe(outcome.measures.length === 0)
        if (facts['verified'] === false) expect(outcome.measures).toEqual([])
      }),
    )
  })
})
