import { describe, expect, it } from 'vitest'
import { clauseById, clauses, isClauseId, regulations } from './index'
import type { ClauseId } from './index'
import { inventory } from './inventory.fixture'

describe('the catalogue of clauses', () => {
  it('holds every clause of the inventory exactly once, and no other', () => {
    const listed = inventory.flatMap(([ids]) => ids.split(' '))
    expect(listed).toHaveLength(212)
    expect(new Set(listed).size).toBe(212)
    expect(clauses.map(({ id }) => id).toSorted()).toEqual(listed.toSorted())
  })

  it.each(inventory)('gives %s the kinds %s in %s', (ids, kinds, contexts) => {
    for (const id of ids.split(' ')) {
      expect(isClauseId(id)).toBe(true)
      const clause = clauseById(id as ClauseId)
      expect(clause.kinds.join(' ')).toBe(kinds)
      expect(clause.contexts.join(' ')).toBe(contexts)
    }
  })

  it.each([
    ['shift', 22],
    ['charter', 26],
    ['department', 17],
    ['training', 8],
    ['model', 8],
    ['field', 14],
    ['code', 21],
    ['activity', 9],
    ['template', 20],
    ['cement', 67],
  ])('holds all of the regulation %s: %i clauses', (regulation, count) => {
    expect(clauses.filter((clause) => clause.regulation === regulation)).toHaveLength(count)
  })

  it('names the ten regulations, in which the ids of their clauses begin', () => {
    expect(regulations).toHaveLength(10)
    const ids = regulations.map(({ id }) => id)
    for (const clause of clauses) {
      expect(ids).toContain(clause.regulation)
      expect(clause.id.startsWith(`${clause.regulation}/`)).toBe(true)
    }
  })

  it.each(clauses.map(({ id, text }) => [id, text] as const))('says what %s means in both languages', (_, text) => {
    expect(text.zh).toMatch(/^.*\p{Script=Han}.*[。]$/u)
    expect(text.en).toMatch(/^\P{Script=Han}{15,}[.)]$/u)
  })

  it('carries the figures of a clause over in both languages', () => {
    const figures: Partial<Record<ClauseId, readonly string[]>> = {
      'shift/handover/1': ['10', '15'],
      'cement/8.4': ['24', '15'],
      'cement/18': ['30', '50'],
      'cement/promise/1': ['24'],
      'cement/promise/2': ['2'],
      'cement/promise/3': ['1'],
      'cement/promise/10': ['24', '10'],
      'cement/convention/3.1.1': ['16', '2.35'],
      'cement/convention/3.1.2': ['14', '2.45', '2.75'],
      'cement/convention/3.2': ['14', '15', '2.35'],
      'cement/convention/3.3': ['16', '2.35'],
      'cement/convention/3.4': ['14', '2.35'],
    }
    for (const [id, numbers] of Object.entries(figures)) {
      const { text } = clauseById(id as ClauseId)
      for (const number of numbers) {
        expect(text.zh).toContain(number)
        expect(text.en).toContain(number)
      }
    }
  })
})

describe('an id from outside', () => {
  it.each(['cement/ban/11', 'cement/ban', 'ban/1', '', 'constructor', '__proto__', 'cement/8', 'Cement/ban/1'])(
    'is no clause when it reads %j',
    (text) => {
      expect(isClauseId(text)).toBe(false)
    },
  )

  it('throws when it was passed on unchecked', () => {
    expect(() => clauseById('cement/ban/11' as ClauseId)).toThrow('cement/ban/11')
  })
})
