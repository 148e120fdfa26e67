import { explain } from '@zhidu/rules/explain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, decided, violation } from './violation.fixture'

describe('unknown evidence', () => {
  it('on the gravity is asked for by the breach that it belongs to', () => {
    const answer = decide({
      ...violation,
      breaches: [{ act: 'wasUncivil', gravity: 'moderate' }, { act: 'changedOrder' }],
    })
    if (answer.kind !== 'undecided') throw new Error('expected undecided')
    expect(answer.missing.map(({ fact }) => fact)).toEqual(['breaches.1.gravity'])
    expect(answer.possible.map(({ outcome }) => 'amount' in outcome && outcome.amount)).toEqual([40, 50])
  })

  it('on several gravities names each by what was done', () => {
    const answer = decide({
      ...violation,
      breaches: [{ act: 'wasUncivil' }, { act: 'otherBreach', clause: 'cement/9.1.2' }],
    })
    expect(explain(answer, 'zh')).toContain('还缺：情节（言行不文明）、情节（cement/9.1.2）')
  })

  it('on the gravity does not matter beside a serious breach, a repetition, a proposal or a dismissal', () => {
    const open = [{ act: 'wasUncivil' }]
    const past = { person: '0417', at: '2025-05-01T10:00:00+08:00', breaches: open, verified: true }
    expect(decided({ breaches: [...open, { act: 'retaliated' }] }).outcome).toMatchObject({ amount: 50 })
    expect(decided({ breaches: open, history: [past] }).outcome).toMatchObject({ amount: 50 })
    expect(decided({ breaches: open, proposed: 33.33 }).outcome).toMatchObject({ amount: 33.33 })
    expect(decided({ breaches: [{ act: 'demanded' }], reporter: 'identifiedCustomer' }).outcome).toMatchObject({
      verdict: 'dismissal',
    })
  })

  it('does not ask for the gravity where only the proof of a dismissal is open', () => {
    const answer = decide({
      ...violation,
      breaches: [{ act: 'demanded' }],
      reporter: 'identifiedCustomer',
      verified: null,
    })
    expect(answer.kind === 'undecided' && answer.missing.map(({ fact }) => fact)).toEqual(['verified'])
  })

  it('on the gravity is not asked for beside a serious breach when something else is open', () => {
    const breaches = [{ act: 'cutIn', gravity: 'serious' }, { act: 'sped' }]
    const effects = { orderDisturbed: false, leavingAffected: false, severe: null }
    const answer = decide({ ...violation, ...effects, actor: 'driver', breaches })
    expect(answer.kind === 'undecided' && answer.missing.map(({ fact }) => fact)).toEqual(['severe'])
  })

  it('leaves the answer undecided exactly when its possible values differ', () => {
    fc.assert(
      fc.property(unknowing, (given) => {
        const outcomes = new Set(completionsOf(given).map((known) => outcomeText(decided(known).outcome)))
        const answer = decide({ ...violation, ...given })
        if (answer.kind === 'decided') expect([outcomeText(answer.outcome)]).toEqual([...outcomes])
        else if (answer.kind === 'undecided') {
          expect(outcomes.size).toBeGreaterThan(1)
          expect(answer.possible.map(({ outcome }) => outcomeText(outcome)).sort()).toEqual([...outcomes].sort())
        } else expect(answer).toBe('decided or undecided')
      }),
      { numRuns: 60 },
    )
  })
})

const unsure = fc.constantFrom(true, false, null)
const gravity = fc.constantFrom('minor', 'moderate', 'serious', null)
const act = fc.constantFrom('demanded', 'wasUncivil', 'cutIn', 'reportedUntruly', 'bulliedMarket', 'withoutBadge')

/** Violations of which little is known, with at most two breaches. */
const unknowing = fc.record({
  actor: fc.constantFrom('staff', 'contractLoader', 'customer', 'driver', 'individualHaulier'),
  breaches: fc.array(fc.record({ act, gravity }), { minLength: 1, maxLength: 2 }),
  verified: unsure,
  reporter: fc.constantFrom('identifiedCustomer', 'anonymous', null),
  orderDisturbed: unsure,
  leavingAffected: fc.constantFrom(true, null),
  severe: unsure,
  proposed: fc.constantFrom(null, null, 35, 51),
})
type Unknowing = typeof unknowing extends fc.Arbitrary<infer T> ? T : never

const values = {
  verified: [true, false],
  reporter: ['identifiedCustomer', 'collectsForCustomer', 'anonymous', 'inspection', 'other'],
  orderDisturbed: [true, false],
  leavingAffected: [true, false],
  severe: [true, false],
} as const

/** The violations that the unknown facts leave possible. */
function completionsOf(given: Unknowing): Unknowing[] {
  const gravities = given.breaches.reduce<Unknowing['breaches'][]>(
    (lists, breach) =>
      lists.flatMap((list) =>
        (breach.gravity === null ? (['minor', 'moderate', 'serious'] as const) : [breach.gravity]).map((found) => [
          ...list,
          { ...breach, gravity: found },
        ]),
      ),
    [[]],
  )
  const start = gravities.map((breaches) => ({ ...given, breaches }))
  return Object.entries(values).reduce<Unknowing[]>(
    (cases, [name, known]) =>
      given[name as keyof typeof values] === null
        ? cases.flatMap((each) => known.map((value) => ({ ...each, [name]: value })))
        : cases,
    start,
  )
}

function outcomeText(outcome: object): string {
  return JSON.stringify({ ...outcome, cautions: [] }, Object.keys({ ...outcome }).sort())
}
