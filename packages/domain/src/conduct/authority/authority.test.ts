import { factsArbitrary } from '@zhidu/rules/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bind } from '../../decision'
import { defaultSite } from '../../site'
import { expectEvaluatorsAgree } from '../../decision/evaluators-agree.fixture'
import { authorityRulebook, conductAuthority } from '.'

const { decide } = conductAuthority(bind(defaultSite, []))
const impartial = {
  hasAuthority: true,
  isAccused: false,
  isAccuser: false,
  isSubordinate: false,
  isRelative: false,
  handlesComplaint: false,
}

describe('who may decide on a sanction', () => {
  it('one with authority and without interest', () => {
    expect(decide(impartial)).toMatchObject({ kind: 'decided', outcome: { mayDecide: true, objections: [] } })
  })

  it.each([
    ['hasAuthority', false, 'withoutAuthority'],
    ['isAccused', true, 'accused'],
    ['isAccuser', true, 'accuser'],
    ['isSubordinate', true, 'subordinate'],
    ['isRelative', true, 'relative'],
    ['handlesComplaint', true, 'handler'],
  ])('not when %s is %s, whatever else is unknown', (name, value, objection) => {
    const outcome = { mayDecide: false, objections: [objection] }
    expect(decide({ ...impartial, [name]: value })).toMatchObject({ kind: 'decided', outcome })
    expect(decide({ [name]: value })).toMatchObject({ kind: 'decided', outcome })
  })

  it('is open while an interest is unknown', () => {
    const answer = decide({ ...impartial, isRelative: null })
    expect(answer.kind === 'undecided' && answer.missing.map(({ fact }) => fact)).toEqual(['isRelative'])
  })

  it('is decided in every known case', () => {
    fc.assert(
      fc.property(factsArbitrary(authorityRulebook), (facts) => {
        const answer = decide(facts)
        if (answer.kind !== 'decided') throw new Error('expected a decision')
        expect(answer.outcome.mayDecide).toBe(answer.outcome.objections.length === 0)
      }),
    )
  })

  it('is the same to both evaluators', () => expectEvaluatorsAgree(authorityRulebook))
})
