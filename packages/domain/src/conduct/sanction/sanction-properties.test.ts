import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acts } from '../acts'
import type { NamedAct } from '../acts'
import { decided } from './violation.fixture'

const sanctioning = new Set(['dismissal', 'fine', 'vehicleSide'])
const names = Object.keys(acts) as NamedAct[]
const breach = fc.record({
  act: fc.constantFrom(...names),
  gravity: fc.constantFrom('minor', 'moderate', 'serious'),
})

/** Violations of few people at few moments, so that they meet; everything is known. */
const anyViolation = fc.record({
  actor: fc.constantFrom('staff', 'contractLoader', 'customer', 'other', 'vehicle', 'driver', 'individualHaulier'),
  person: fc.constantFrom('0417', '0418'),
  at: fc.constantFrom('2024-06-01T10:00:00+08:00', '2025-06-01T10:00:00+08:00', '2025-06-02T10:00:00+08:00'),
  visit: fc.constantFrom('V1', 'V2', null),
  breaches: fc.array(breach, { minLength: 1, maxLength: 3 }),
  verified: fc.boolean(),
  reporter: fc.constantFrom('identifiedCustomer', 'collectsForCustomer', 'anonymous', 'inspection', 'other'),
  orderDisturbed: fc.boolean(),
  leavingAffected: fc.boolean(),
  severe: fc.boolean(),
  proposed: fc.option(fc.integer({ min: 0, max: 6_000 }).map((fen) => fen / 100)),
})

describe('whatever the violation', () => {
  it('dismissal implies one of the four acts, verified, and reported by an identified customer', () => {
    fc.assert(
      fc.property(anyViolation, (given) => {
        const { outcome } = decided(given)
        if (outcome.verdict !== 'dismissal') return
        expect(given.breaches.map(({ act }) => acts[act].clause)).toContain('cement/ban/1')
        expect(given.verified).toBe(true)
        expect(['identifiedCustomer', 'collectsForCustomer']).toContain(given.reporter)
      }),
      { numRuns: 500 },
    )
  })

  it('a fine on staff lies in 30 to 50 yuan, and nothing unverified is sanctioned', () => {
    fc.assert(
      fc.property(anyViolation, (given) => {
        const { outcome } = decided(given)
        if (outcome.verdict === 'fine') {
          expect(outcome.amount).toBeGreaterThanOrEqual(30)
          expect(outcome.amount).toBeLessThanOrEqual(50)
        }
        if (given.verified) return
        if (outcome.verdict === 'vehicleSide') expect(outcome.measures).toEqual([])
        else expect(outcome.verdict).toBe('none')
      }),
      { numRuns: 500 },
    )
  })

  it('every breached clause is cited', () => {
    fc.assert(
      fc.property(anyViolation, (given) => {
        const { outcome, clauses } = decided(given)
        for (const { act } of given.breaches) {
          expect(outcome.breached).toContain(acts[act].clause)
          expect(clauses).toContain(acts[act].clause)
        }
      }),
    )
  })

  it('one act never gets two sanctions, however often it is brought up', () => {
    fc.assert(
      fc.property(fc.array(anyViolation, { minLength: 2, maxLength: 8 }), (violations) => {
        const history: object[] = []
        const sanctions: string[] = []
        for (const given of violations) {
          const { outcome } = decided({ ...given, history })
          const sanctioned = sanctioning.has(outcome.verdict)
          const { person, at, visit, breaches, verified } = given
          history.push({ person, at, visit, breaches: breaches.map(({ act }) => ({ act })), verified, sanctioned })
          if (sanctioned && visit !== null) sanctions.push([person, at, visit].join())
        }
        expect(new Set(sanctions).size).toBe(sanctions.length)
      }),
    )
  })

  it('a breach more never makes the fine smaller', () => {
    fc.assert(
      fc.property(anyViolation, breach, (given, more) => {
        const [before, after] = [given, { ...given, breaches: [...given.breaches, more] }].map((each) =>
          decided({ ...each, proposed: null }),
        )
        if (before?.outcome.verdict !== 'fine' || after?.outcome.verdict !== 'fine') return
        expect(after.outcome.amount).toBeGreaterThanOrEqual(before.outcome.amount)
      }),
    )
  })
})
