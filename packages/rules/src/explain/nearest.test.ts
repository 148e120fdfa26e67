import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bedTable } from './bed.fixture'
import { nearest } from './nearest'

const given = { line: 'one', width: 2.28, braced: false, widest: 2.55 }

describe('the nearest change that reaches an outcome', () => {
  it('a bed 0.07 m wider would allow four abreast', () => {
    expect(nearest(bedTable, given, { abreast: 4 })).toEqual({
      kind: 'found',
      fact: 'width',
      from: 2.28,
      to: 2.35,
      by: 0.07,
      unit: 'm',
      outcome: { verdict: 'loaded', abreast: 4 },
      text: {
        zh: '内宽增加0.07米（至2.35米），则装车，并排为4袋',
        en: 'inner width 0.07 m more (2.35 m): loaded, abreast is 4 bags',
      },
    })
  })

  it('stops at the near edge when less is needed', () => {
    expect(nearest(bedTable, { ...given, width: 2.6 }, { abreast: 4 })).toMatchObject({
      fact: 'width',
      to: 2.55,
      by: -0.05,
    })
  })

  it('changes a word where no quantity reaches the outcome', () => {
    expect(nearest(bedTable, { ...given, braced: true }, { verdict: 'loaded' })).toMatchObject({
      fact: 'braced',
      to: false,
    })
  })

  it('keeps to the facts that may change, and never changes the site', () => {
    expect(nearest(bedTable, given, { abreast: 4 }, ['line'])).toEqual({ kind: 'none' })
    expect(nearest(bedTable, { ...given, width: 2.6 }, { abreast: 4 }, ['widest'])).toEqual({ kind: 'none' })
  })

  it('says when the outcome is already there, cannot be reached, or the input is wrong', () => {
    expect(nearest(bedTable, given, { abreast: 3 })).toEqual({ kind: 'already' })
    expect(nearest(bedTable, given, { abreast: 7 })).toEqual({ kind: 'none' })
    expect(nearest(bedTable, { ...given, width: 0 }, { abreast: 3 })).toMatchObject({ kind: 'invalid' })
  })

  it('reaches what it promises, and nothing smaller on the same fact does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 3500 }), fc.constantFrom(3, 4), (millimetres, abreast) => {
        const facts = { ...given, width: millimetres / 1000 }
        const found = nearest(bedTable, facts, { abreast }, ['width'])
        if (found.kind !== 'found') return
        expect(bedTable.decide({ ...facts, width: found.to })).toMatchObject({ outcome: { abreast } })
        const target = Math.round(Number(found.to) * 1000)
        const towards = target > millimetres ? -1 : 1
        expect(bedTable.decide({ ...facts, width: (target + towards) / 1000 })).not.toMatchObject({
          outcome: { abreast },
        })
      }),
    )
  })
})
