import { factsArbitrary } from '@zhidu/rules/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bind } from '../../decision'
import { defaultSite } from '../../site'
import { expectEvaluatorsAgree } from '../../decision/evaluators-agree.fixture'
import { conductStaff, staffRulebook } from '.'

const { decide } = conductStaff(bind(defaultSite, []))

function decided(input: Record<string, unknown>) {
  const answer = decide(input)
  if (answer.kind !== 'decided') throw new Error(`expected a decision: ${JSON.stringify(answer)}`)
  return answer
}

const reported = { verified: true, reporter: 'identifiedCustomer' }

describe('sanctions of staff', () => {
  it.each(['ban1', 'otherBan', 'cement', 'otherRegulation'])(
    'an act that is not verified (%s) has none: an investigation is due, whoever acted',
    (act) => {
      for (const actor of ['staff', 'contractLoader', 'customer', 'other']) {
        const { outcome, fired } = decided({ actor, act, verified: false, reporter: 'identifiedCustomer' })
        expect(outcome).toEqual({ verdict: 'none', investigationDue: true })
        expect(fired).toEqual(['not-verified'])
      }
    },
  )

  it('one of the four acts that an identified customer reports and that proves true is dismissal, no fine beside it', () => {
    const { outcome, clauses, fired } = decided({ actor: 'staff', act: 'ban1', ...reported })
    expect(outcome).toMatchObject({ verdict: 'dismissal', fine: false, throughEmployer: false })
    expect(clauses).toEqual(['cement/ban/sanction'])
    expect(fired).toEqual(['ban1-reported'])
  })

  it('who collects for a customer counts as the customer', () => {
    expect(
      decided({ actor: 'staff', act: 'ban1', verified: true, reporter: 'collectsForCustomer' }).outcome.verdict,
    ).toBe('dismissal')
  })

  it.each(['anonymous', 'inspection', 'other'])(
    'one of the four acts reported otherwise (%s) is a fine, referred to the leading group',
    (reporter) => {
      const { outcome, clauses } = decided({ actor: 'staff', act: 'ban1', verified: true, reporter })
      expect(outcome).toMatchObject({
        verdict: 'fine',
        criticismAndTeaching: true,
        orderToCorrect: true,
        fineFrom: 30,
        fineTo: 50,
        referredToLeadingGroup: true,
      })
      expect(clauses).toEqual(['cement/16', 'cement/18'])
    },
  )

  it.each(['otherBan', 'cement'])(
    'any other breach of the cement regulation (%s) is a fine, whoever reports it',
    (act) => {
      const { outcome, clauses } = decided({ actor: 'staff', act, verified: true })
      expect(outcome).toMatchObject({ verdict: 'fine', fineFrom: 30, fineTo: 50, referredToLeadingGroup: false })
      expect(clauses).toEqual(['cement/16', 'cement/18'])
    },
  )

  it('a breach of another regulation is recorded and referred: its source states no sanction', () => {
    expect(decided({ actor: 'staff', act: 'otherRegulation', verified: true }).outcome).toEqual({
      verdict: 'recorded',
      referred: true,
    })
  })

  it.each(['customer', 'other'])('an act of a %s is recorded, not sanctioned', (actor) => {
    expect(decided({ actor, act: 'ban1', ...reported }).outcome).toEqual({ verdict: 'recorded', referred: false })
  })

  it('the bans bind contract loaders through their employer, the rest of the regulation does not', () => {
    const by = (act: string) => decided({ actor: 'contractLoader', act, ...reported }).outcome
    expect(by('ban1')).toMatchObject({ verdict: 'dismissal', throughEmployer: true })
    expect(by('otherBan')).toMatchObject({ verdict: 'fine', throughEmployer: true })
    expect(by('cement')).toEqual({ verdict: 'recorded', referred: false })
  })

  it('money and dismissal come with their cautions, all else without', () => {
    const fine = decided({ actor: 'staff', act: 'cement', verified: true }).outcome
    expect(fine.verdict === 'fine' && fine.cautions).toContain('noPowerToFine')
    const dismissal = decided({ actor: 'staff', act: 'ban1', ...reported }).outcome
    expect(dismissal.verdict === 'dismissal' && dismissal.cautions).toContain('unionToldBeforehand')
  })
})

describe('unknown evidence', () => {
  it('on the reporter leaves one of the four acts open between dismissal and fine', () => {
    const answer = decide({ actor: 'staff', act: 'ban1', verified: true })
    if (answer.kind !== 'undecided') throw new Error('expected undecided')
    expect(answer.missing.map(({ fact }) => fact)).toEqual(['reporter'])
    expect(answer.possible.map(({ outcome }) => outcome.verdict).sort()).toEqual(['dismissal', 'fine'])
  })

  it('on whether it is true leaves the act open between nothing and its sanction', () => {
    const answer = decide({ actor: 'staff', act: 'ban1', reporter: 'identifiedCustomer' })
    if (answer.kind !== 'undecided') throw new Error('expected undecided')
    expect(answer.missing.map(({ fact }) => fact)).toEqual(['verified'])
    expect(answer.possible.map(({ outcome }) => outcome.verdict).sort()).toEqual(['dismissal', 'none'])
  })

  it('on the reporter does not matter outside the four acts', () => {
    expect(decided({ actor: 'staff', act: 'otherBan', verified: true }).unused).toEqual([])
  })
})

describe('the table of staff', () => {
  it('is the same to both evaluators', () => expectEvaluatorsAgree(staffRulebook))

  it('gives every known case exactly one answer', () => {
    fc.assert(
      fc.property(factsArbitrary(staffRulebook), (facts) => {
        expect(decide(facts).kind).toBe('decided')
      }),
    )
  })

  it('dismisses only for one of the four acts, verified, and reported by an identified customer or who collects for one', () => {
    fc.assert(
      fc.property(factsArbitrary(staffRulebook, { maxUnknown: 2 }), (facts) => {
        const answer = decide(facts)
        if (answer.kind !== 'decided' || answer.outcome.verdict !== 'dismissal') return
        expect(facts).toMatchObject({ act: 'ban1', verified: true })
        expect(['identifiedCustomer', 'collectsForCustomer']).toContain(facts['reporter'])
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    [{ actor: 'driver', act: 'ban1' }, 'not-allowed', 'actor'],
    [{ actor: 'staff' }, 'missing', 'act'],
    [{ actor: 'staff', act: 'ban1', verified: 'yes' }, 'wrong-type', 'verified'],
    [{ actor: 'staff', act: 'ban1', witness: true }, 'unknown-fact', 'witness'],
  ])('refuses %j', (input, code, at) => {
    expect(decide(input)).toMatchObject({ kind: 'invalid', errors: [{ code, path: [at] }] })
  })
})
