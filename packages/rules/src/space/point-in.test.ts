import { describe, expect, it } from 'vitest'
import type { FactSpecs } from '../fact/fact-spec'
import type { Comparison } from '../rulebook/condition'
import { wholeBox } from './boxes'
import { pointIn } from './point-in'
import { spaceOf } from './space'

const label = { zh: '代码', en: 'code' }
const names = 'abcdefghi'.split('')
const facts: FactSpecs = Object.fromEntries(
  names.map((name) => [name, { type: 'string', maxLength: 1, label, presence: 'optional', source: 'given' }]),
)

describe('an input among nine optional texts, each compared with each other', () => {
  const pairs = names.flatMap((fact, at) =>
    names.slice(at + 1).map((other): Comparison => ({ fact, operator: 'equal', value: { fact: other } })),
  )
  const space = spaceOf(facts, pairs)
  const [same, different, absent] = [1, 2, 4]
  const boxOf = (last: number) => {
    const box = wholeBox(space)
    for (const order of space.orders) box.low[order] = same | absent
    box.low[space.orders.at(-1) ?? 0] = last
    return box
  }

  it('is found where the last two differ and no others do', () => {
    const point = pointIn(space, boxOf(different))
    if (typeof point === 'string') throw new Error(point)
    expect(point.slice(0, 7)).toEqual(Array(7).fill(null))
    expect(point[7]).not.toBe(point[8])
  })

  it('is found where all are the same', () => {
    const point = pointIn(space, boxOf(same))
    expect(new Set(point.slice(0, 9)).size).toBe(1)
  })
})
