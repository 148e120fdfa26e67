import { describe, expect, it } from 'vitest'
import { bind } from '../../decision'
import { expectEvaluatorsAgree } from '../../decision/evaluators-agree.fixture'
import { defaultSite } from '../../site'
import { admissionRulebook, dispatchAdmission } from '.'

const { decide } = dispatchAdmission(bind(defaultSite, []))
const at = Date.parse('2026-03-10T08:00:00+08:00')
const ordinary = {
  plate: '云A12345',
  at,
  sanctions: [],
  cargo: 'bagged' as const,
  braces: false,
  special: false,
}
const cancelled = { id: 'CL-1', plate: '云A12345', measure: 'admissionCancelled' as const, from: at }
const suspended = { id: 'CL-2', plate: '云A12345', measure: 'suspendedUntilLifted' as const, from: at }
const outcomeOf = (input: unknown): unknown => {
  const answer = decide(input)
  return answer.kind === 'decided' ? answer.outcome : answer.kind
}

describe('admission to the plant', () => {
  it('is given to an ordinary vehicle with nothing against it', () => {
    expect(outcomeOf(ordinary)).toEqual({ verdict: 'admitted' })
  })

  it('is refused to a plate whose admission is cancelled, with the sanction’s number', () => {
    expect(decide({ ...ordinary, sanctions: [cancelled] })).toMatchObject({
      outcome: { verdict: 'refused', reason: 'admissionCancelled', sanctions: ['CL-1'] },
      clauses: ['cement/8.2'],
    })
  })

  it('is refused to a suspended plate, with the sanction’s number', () => {
    expect(decide({ ...ordinary, sanctions: [suspended] })).toMatchObject({
      outcome: { verdict: 'refused', reason: 'suspended', sanctions: ['CL-2'] },
      clauses: ['cement/convention/8'],
    })
  })

  it('names every sanction in force, and only those', () => {
    const sanctions = [suspended, cancelled, { ...suspended, id: 'CL-3', liftedAt: at }]
    expect(outcomeOf({ ...ordinary, sanctions })).toMatchObject({ sanctions: ['CL-2', 'CL-1'] })
  })

  it.each([
    ['at the moment it takes effect', {}, 'refused'],
    ['a millisecond before', { from: at + 1 }, 'admitted'],
    ['lifted that moment', { from: at - 10, liftedAt: at }, 'admitted'],
    ['lifted a millisecond later', { from: at - 10, liftedAt: at + 1 }, 'refused'],
    ['against another plate', { plate: '云A54321' }, 'admitted'],
  ])('looks whether the sanction is in force: %s', (_name, change, verdict) => {
    expect(outcomeOf({ ...ordinary, sanctions: [{ ...suspended, ...change }] })).toMatchObject({ verdict })
  })

  it('waits for the conditions of a large vehicle, unless one is known to be missing', () => {
    const large = { ...ordinary, special: true }
    expect(outcomeOf({ ...large, meetsConditions: true })).toBe('undecided')
    expect(outcomeOf({ ...large, meetsConditions: false })).toMatchObject({
      reason: 'conditionsMissing',
      sanctions: [],
    })
    expect(outcomeOf({ ...large, meetsConditions: true, safeToLoad: true })).toEqual({ verdict: 'admitted' })
  })

  it('lets a bed with braces in for clinker alone', () => {
    expect(outcomeOf({ ...ordinary, braces: true })).toMatchObject({ reason: 'braces' })
    expect(outcomeOf({ ...ordinary, braces: true, cargo: 'clinker' })).toEqual({ verdict: 'admitted' })
  })

  it('reports an input that is none', () => {
    expect(outcomeOf({ ...ordinary, cancelled: true })).toBe('invalid')
    expect(outcomeOf({ ...ordinary, sanctions: [{ ...suspended, from: 'soon' }] })).toBe('invalid')
  })

  it('means the same to both evaluators', () => expectEvaluatorsAgree(admissionRulebook))
})
