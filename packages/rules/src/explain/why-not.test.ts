import { describe, expect, it } from 'vitest'
import { bedTable } from './bed.fixture'
import { whyNot } from './why-not'

const given = { line: 'two', width: 2.4, braced: false, widest: 2.55 }

describe('why a row did not decide', () => {
  it('names every condition that failed, with what was given and what is needed', () => {
    expect(whyNot(bedTable, { ...given, width: 2.349 }, 'one')).toEqual({
      kind: 'failed',
      failures: [
        {
          fact: 'line',
          operator: 'equal',
          given: 'two',
          needed: 'one',
          text: { zh: '生产线为二线，需要一线', en: 'line is line 2, needed: line 1' },
        },
        {
          fact: 'width',
          operator: 'greaterThanInclusive',
          given: 2.349,
          needed: 2.35,
          text: { zh: '内宽为2.349米，需要不小于2.35米', en: 'inner width is 2.349 m, needed: at least 2.35 m' },
        },
      ],
    })
  })

  it('gives the value of the other fact where two are compared', () => {
    expect(whyNot(bedTable, given, 'wide')).toMatchObject({ failures: [{ fact: 'width', given: 2.4, needed: 2.55 }] })
  })

  it('counts an unknown fact as failed', () => {
    expect(whyNot(bedTable, { line: 'one', width: 2.4, widest: 2.55 }, 'braced')).toMatchObject({
      failures: [{ fact: 'braced', given: null, needed: true }],
    })
  })

  it('tells a row that fired, and one that an earlier row beat', () => {
    expect(whyNot(bedTable, given, 'rest')).toEqual({ kind: 'fired' })
    expect(whyNot(bedTable, { ...given, line: 'one' }, 'rest')).toEqual({ kind: 'beaten', by: 'one' })
  })

  it('lists the rows for an unknown one, and the errors of a wrong input', () => {
    expect(whyNot(bedTable, given, 'oen')).toEqual({
      kind: 'unknown-row',
      rows: ['braced', 'wide', 'one', 'wish', 'rest'],
    })
    expect(whyNot(bedTable, { ...given, width: 9 }, 'one')).toMatchObject({
      kind: 'invalid',
      errors: [{ code: 'out-of-range' }],
    })
  })
})
