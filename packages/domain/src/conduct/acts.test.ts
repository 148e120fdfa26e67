import { describe, expect, it } from 'vitest'
import { clauseById, clauses } from '../clauses'
import { acts } from './acts'
import type { Act } from './acts'
import { breachErrors, clauseOf, usualGravity, vehicleActOf } from './breach'
import { breachGroupOf } from './breach-group'

describe('the kinds of violation', () => {
  it('are the four acts of ban 1, every other ban, promises and convention', () => {
    const breached = new Set(Object.values(acts).map(({ clause }) => clause))
    expect(Object.values(acts).filter(({ clause }) => clause === 'cement/ban/1')).toHaveLength(4)
    for (const { id } of clauses.filter((clause) => /^cement\/(ban|promise)\/\d+$/.test(clause.id))) {
      expect(breached, id).toContain(id)
    }
    expect(Object.values(acts).filter(({ clause }) => clause === 'cement/convention/1')).toHaveLength(5)
  })

  it('each breach a clause that can be breached', () => {
    for (const { clause } of Object.values(acts)) expect(breachGroupOf(clause), clause).toBeDefined()
  })

  it('hold retaliation for serious and leave the gravity of all else open', () => {
    for (const act of Object.keys(acts) as (keyof typeof acts)[]) {
      expect(usualGravity({ act })).toBe(act === 'retaliated' ? 'serious' : undefined)
    }
  })

  it('weigh the same when only the clause is told', () => {
    expect(usualGravity({ act: 'otherBreach', clause: 'cement/ban/10' })).toBe('serious')
    expect(usualGravity({ act: 'otherBreach', clause: 'cement/ban/9' })).toBeUndefined()
    for (const { clause, onVehicleSide } of Object.values<Act>(acts)) {
      if (onVehicleSide !== 'orderBreach') continue
      expect(vehicleActOf({ act: 'otherBreach', clause }), clause).toBe('orderBreach')
    }
  })

  it('break the order on site: the five acts of the convention and smoking on the platform among them', () => {
    for (const act of ['reversed', 'cutIn', 'grabbedLane', 'blockedLane', 'sped', 'smokedOnPlatform'] as const) {
      expect(vehicleActOf({ act })).toBe('orderBreach')
    }
    expect(vehicleActOf({ act: 'reportedUntruly' })).toBe('untrueReport')
    expect(vehicleActOf({ act: 'madeTrouble' })).toBe('groundlessTrouble')
    expect(vehicleActOf({ act: 'bulliedMarket' })).toBe('marketBullying')
    expect(vehicleActOf({ act: 'resoldCement' })).toBe('otherBreach')
    expect(vehicleActOf({ act: 'otherBreach', clause: 'cement/8.1' })).toBe('orderBreach')
    expect(vehicleActOf({ act: 'otherBreach', clause: 'cement/6' })).toBe('otherBreach')
  })
})

describe('the group of a clause', () => {
  it.each([
    ['cement/ban/1', 'ban1'],
    ['cement/ban/2', 'otherBan'],
    ['cement/ban/10', 'otherBan'],
    ['cement/promise/10', 'cement'],
    ['cement/convention/3.1.1', 'cement'],
    ['cement/3', 'cement'],
    ['cement/9.1.3', 'cement'],
    ['cement/17', 'cement'],
    ['shift/handover/3', 'otherRegulation'],
    ['charter/7.1', 'otherRegulation'],
    ['cement/ban/sanction', undefined],
    ['cement/1', undefined],
    ['cement/2', undefined],
    ['cement/15', undefined],
    ['cement/18', undefined],
    ['cement/19.1', undefined],
  ] as const)('%s is %s', (clause, group) => {
    expect(breachGroupOf(clause)).toBe(group)
  })

  it('is none for a principle and one for every duty outside the cement regulation', () => {
    for (const { id, kinds, regulation } of clauses) {
      if (kinds.every((kind) => kind === 'P')) expect(breachGroupOf(id), id).toBeUndefined()
      else if (regulation !== 'cement') expect(breachGroupOf(id), id).toBe('otherRegulation')
    }
  })
})

describe('a breach', () => {
  it('is told by its act, or by a clause of the catalogue that states a duty', () => {
    expect(breachErrors([{ act: 'sped' }, { act: 'otherBreach', clause: 'charter/7.1' }], [])).toEqual([])
    expect(clauseById(clauseOf({ act: 'sped' })).id).toBe('cement/convention/1')
    expect(clauseOf({ act: 'otherBreach', clause: 'charter/7.1' })).toBe('charter/7.1')
  })

  it.each([
    [{ act: 'otherBreach' }, 'missing'],
    [{ act: 'otherBreach', clause: null }, 'missing'],
    [{ act: 'otherBreach', clause: 'cement/ban/11' }, 'not-allowed'],
    [{ act: 'otherBreach', clause: 'cement/18' }, 'not-allowed'],
    [{ act: 'otherBreach', clause: 'constructor' }, 'not-allowed'],
    [{ act: 'sped', clause: 'cement/convention/1' }, 'inconsistent'],
  ] as const)('%j has the error %s', (breach, code) => {
    expect(breachErrors([breach], ['breaches'])).toMatchObject([{ code, path: ['breaches', 0, 'clause'] }])
  })
})
