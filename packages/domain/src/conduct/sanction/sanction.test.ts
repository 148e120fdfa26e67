import { describe, expect, it } from 'vitest'
import { decide, decided, outcomeOf, violation } from './violation.fixture'

const earlier = (act: string, more: object = {}) => ({
  person: '0417',
  at: '2025-05-01T10:00:00+08:00',
  breaches: [{ act }],
  verified: true,
  ...more,
})

describe('the sanction of an act of staff', () => {
  it('is criticism and teaching, an order to correct and a fine by gravity', () => {
    const { outcome, clauses, fired, assumed } = decided({})
    expect(outcome).toMatchObject({
      verdict: 'fine',
      amount: 30,
      basis: 'scale',
      repeated: false,
      criticismAndTeaching: true,
      orderToCorrect: true,
      referredToLeadingGroup: false,
      throughEmployer: false,
      breached: ['cement/ban/9'],
    })
    expect(clauses).toEqual(['cement/16', 'cement/18', 'cement/ban/9'])
    expect(fired).toEqual(['cement-breach', 'minor'])
    expect(assumed).toEqual(['conduct.fine.minor'])
  })

  it('is one for all clauses that the act breaches: all cited, the amount of the gravest', () => {
    const breaches = [
      { act: 'wasUncivil', gravity: 'minor' },
      { act: 'changedOrder', gravity: 'moderate' },
      { act: 'otherBreach', clause: 'cement/convention/4', gravity: 'minor' },
    ]
    const { outcome, clauses } = decided({ breaches })
    const breached = ['cement/ban/9', 'cement/ban/3', 'cement/convention/4']
    expect(outcome).toMatchObject({ verdict: 'fine', amount: 40, breached })
    expect(clauses).toEqual(['cement/16', 'cement/18', ...breached])
  })

  it('is dismissal in place of the fine when one of the clauses asks for it', () => {
    const breaches = [{ act: 'wasUncivil', gravity: 'minor' }, { act: 'demanded' }]
    const { outcome, clauses } = decided({ breaches, reporter: 'identifiedCustomer', proposed: 40 })
    expect(outcome).toMatchObject({ verdict: 'dismissal', fine: false, breached: ['cement/ban/9', 'cement/ban/1'] })
    expect(outcome).not.toHaveProperty('amount')
    expect(clauses).toEqual(['cement/ban/sanction', 'cement/ban/9', 'cement/ban/1'])
  })

  it('of one of the four acts that no identified customer reported is a fine, referred to the leading group', () => {
    expect(outcomeOf({ breaches: [{ act: 'tookGoods', gravity: 'moderate' }] })).toMatchObject({
      verdict: 'fine',
      amount: 40,
      referredToLeadingGroup: true,
    })
  })

  it('of retaliation is that of a serious act unless a gravity was found', () => {
    expect(outcomeOf({ breaches: [{ act: 'retaliated' }] })).toMatchObject({ amount: 50 })
    expect(outcomeOf({ breaches: [{ act: 'retaliated', gravity: 'moderate' }] })).toMatchObject({ amount: 40 })
  })

  it('is graver when the act is repeated: the history is searched, the act itself left out', () => {
    expect(outcomeOf({ history: [earlier('wasUncivil')] })).toMatchObject({ amount: 50, repeated: true })
    expect(outcomeOf({ history: [earlier('smokedOnPlatform')] })).toMatchObject({ amount: 30, repeated: false })
    expect(outcomeOf({ history: [earlier('wasUncivil', { at: violation.at, visit: 'V1' })] })).toMatchObject({
      amount: 30,
      repeated: false,
    })
    expect(decided({ history: [earlier('wasUncivil')] }).assumed).toEqual([
      'conduct.fine.serious',
      'conduct.repeatMonths',
      'calendar.zone',
    ])
  })

  it('is not measured by breaches that carry no fine', () => {
    const breaches = [
      { act: 'wasUncivil', gravity: 'minor' },
      { act: 'otherBreach', clause: 'shift/handover/3', gravity: 'serious' },
    ]
    const history = [earlier('otherBreach', { breaches: [{ act: 'otherBreach', clause: 'shift/handover/3' }] })]
    expect(outcomeOf({ breaches, history })).toMatchObject({
      verdict: 'fine',
      amount: 30,
      repeated: false,
      breached: ['cement/ban/9', 'shift/handover/3'],
    })
  })

  it('of another regulation alone is a record', () => {
    expect(outcomeOf({ breaches: [{ act: 'otherBreach', clause: 'shift/handover/3' }] })).toEqual({
      verdict: 'recorded',
      referred: true,
      breached: ['shift/handover/3'],
    })
  })

  it('is none before the act is verified', () => {
    expect(outcomeOf({ verified: false })).toEqual({
      verdict: 'none',
      investigationDue: true,
      breached: ['cement/ban/9'],
    })
  })

  it.each([
    [29.99, 'proposalRefused'],
    [30, 'fine'],
    [50, 'fine'],
    [51, 'proposalRefused'],
    [0, 'proposalRefused'],
  ])('proposed at %d yuan comes to %s', (proposed, verdict) => {
    expect(outcomeOf({ proposed })).toMatchObject({ verdict, ...(verdict === 'fine' ? { amount: proposed } : {}) })
  })

  it('binds a contract loader by the bans alone, through the employer', () => {
    expect(outcomeOf({ actor: 'contractLoader' })).toMatchObject({ verdict: 'fine', throughEmployer: true })
    expect(outcomeOf({ actor: 'contractLoader', breaches: [{ act: 'untidyLoad' }] })).toMatchObject({
      verdict: 'recorded',
    })
  })

  it('comes with its cautions', () => {
    expect(outcomeOf({})).toHaveProperty('cautions.0', 'noPowerToFine')
  })
})

describe('one act has one sanction', () => {
  const sanctioned = earlier('wasUncivil', { at: violation.at, visit: 'V1', sanctioned: true })

  it('what was sanctioned is not sanctioned again, under whatever clause', () => {
    const { outcome, clauses } = decided({ breaches: [{ act: 'demanded' }], history: [sanctioned] })
    expect(outcome).toEqual({ verdict: 'alreadySanctioned', breached: ['cement/ban/1'] })
    expect(clauses).toEqual(['cement/18', 'cement/ban/1'])
  })

  it('an act at another time, of another person or during another visit is another act', () => {
    for (const other of [{ at: '2025-06-01T10:00:01+08:00' }, { person: '0418' }, { visit: 'V2' }]) {
      expect(outcomeOf({ ...other, history: [sanctioned] })).toMatchObject({ verdict: 'fine' })
    }
  })
})

describe('the sanction of the vehicle side', () => {
  const driver = { actor: 'driver', person: 'A12345', orderDisturbed: false, leavingAffected: false, severe: false }

  it('of smoking on the platform is a fine set by the authority, never 30 to 50 by default', () => {
    const { outcome, clauses } = decided({ ...driver, breaches: [{ act: 'smokedOnPlatform', gravity: 'minor' }] })
    expect(outcome).toMatchObject({
      verdict: 'vehicleSide',
      measures: ['fineByAuthority'],
      plate: 'admitted',
      repeated: false,
      breached: ['cement/ban/8'],
    })
    expect(outcome).not.toHaveProperty('amount')
    expect(clauses).toEqual(['cement/8.2', 'cement/ban/8'])
  })

  it('of a breach of order beside an untrue report follows from both', () => {
    const breaches = [{ act: 'reportedUntruly' }, { act: 'cutIn', gravity: 'serious' }]
    expect(outcomeOf({ ...driver, breaches, orderDisturbed: true, leavingAffected: true })).toMatchObject({
      measures: ['suspendedUntilLifted', 'fineByAuthority', 'admissionCancelled'],
      plate: 'cancelled',
      breached: ['cement/convention/8', 'cement/convention/1'],
    })
  })

  it('cancels the admission when the same clause was breached before', () => {
    const history = [{ ...earlier('sped'), person: 'A12345' }]
    expect(outcomeOf({ ...driver, breaches: [{ act: 'cutIn', gravity: 'minor' }], history })).toMatchObject({
      measures: ['fineByAuthority', 'admissionCancelled'],
      repeated: true,
    })
  })

  it('of an individual haulier who bullies the market and breaks the order is one list of measures', () => {
    const breaches = [
      { act: 'sped', gravity: 'serious' },
      { act: 'bulliedMarket', gravity: 'minor' },
    ]
    expect(outcomeOf({ ...driver, actor: 'individualHaulier', breaches })).toMatchObject({
      measures: ['fineByAuthority', 'admissionCancelled', 'strictManagement'],
    })
  })

  it('is a record, referred, where no measure follows', () => {
    expect(outcomeOf({ ...driver, breaches: [{ act: 'madeTrouble' }] })).toMatchObject({
      measures: [],
      recordedAndReferred: true,
    })
  })
})

describe('a violation that cannot be decided upon', () => {
  it.each([
    [{ breaches: [] }, ['breaches']],
    [{ breaches: [{ act: 'otherBreach' }] }, ['breaches', 0, 'clause']],
    [{ breaches: [{ act: 'wasUncivil', gravity: 'grave' }] }, ['breaches', 0, 'gravity']],
    [{ at: '2025-06-01T10:00:00' }, ['at']],
    [{ actor: 'visitor' }, ['actor']],
    [{ history: [earlier('spat')] }, ['history', 0, 'breaches', 0, 'act']],
    [{ history: [earlier('otherBreach')] }, ['history', 0, 'breaches', 0, 'clause']],
    [{ witness: 'Li' }, ['witness']],
  ])('names what is wrong with %j', (given, path) => {
    const answer = decide({ ...violation, ...given })
    expect(answer.kind === 'invalid' && answer.errors.map((error) => error.path)).toEqual([path])
  })
})
