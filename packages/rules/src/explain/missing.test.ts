import { describe, expect, it } from 'vitest'
import { bedTable } from './bed.fixture'
import { missing } from './missing'

function asked(partial: unknown): readonly string[] {
  const answer = missing(bedTable, partial)
  return answer.kind === 'missing' ? answer.facts.map(({ fact }) => fact) : [answer.kind]
}

describe('what is still to be asked', () => {
  it('is nothing once the known facts settle the case', () => {
    expect(asked({ braced: true })).toEqual([])
    expect(asked({ line: 'one', width: 2.4, braced: false, widest: 2.55 })).toEqual([])
  })

  it('leaves out what can no longer matter', () => {
    expect(asked({ braced: false, width: 1.5 })).toEqual([])
    expect(asked({ braced: false, width: 2.4, widest: 2.55 })).toEqual(['line'])
    expect(asked({ braced: false, width: 2.5, wish: 4, widest: 2.55 })).toEqual([])
  })

  it('asks first what leaves the fewest further questions', () => {
    const order = asked({ widest: 2.55 })
    expect([...order].sort()).toEqual(['braced', 'line', 'width'])
    // An answer to the width may settle the line, and an answer to the braces everything.
    expect(order.at(-1)).toBe('line')
  })

  it('gives the allowed values of each, and the errors of what is known', () => {
    expect(missing(bedTable, { braced: false, width: 2.4, widest: 2.55 })).toMatchObject({
      facts: [{ fact: 'line', allowed: { kind: 'words', values: ['one', 'two'] } }],
    })
    expect(asked({ width: '2.4' })).toEqual(['invalid'])
  })
})
