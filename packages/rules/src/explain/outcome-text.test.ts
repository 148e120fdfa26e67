import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fact } from '../fact/fact'
import { outcomeText } from './outcome-text'
import { wordingOf } from './words'

const count = (zh: string, en: string) => fact.integer({ unit: 'layer', min: 0, max: 99, label: { zh, en } })
const outcome = z.object({
  most: count('最高层数', 'most'),
  parts: z.array(z.object({ from: count('起', 'from'), to: count('止', 'to') })),
  least: count('最低层数', 'least'),
})

describe('an outcome in words', () => {
  it('counts the items of a list, so that it shows where each begins and where the list ends', () => {
    const given = {
      most: 2,
      parts: [
        { from: 1, to: 1 },
        { from: 2, to: 2 },
      ],
      least: 0,
    }
    expect(outcomeText(given, wordingOf('en'), outcome)).toBe(
      'most is 2 layers; (1) from is 1 layer, to is 1 layer; (2) from is 2 layers, to is 2 layers; least is 0 layers',
    )
    expect(outcomeText(given, wordingOf('zh'), outcome)).toBe(
      '最高层数为2层；（1）起为1层，止为1层；（2）起为2层，止为2层；最低层数为0层',
    )
  })

  it('does not count a single item', () => {
    expect(outcomeText({ most: 1, parts: [{ from: 1, to: 1 }], least: 1 }, wordingOf('en'), outcome)).toBe(
      'most is 1 layer, from is 1 layer, to is 1 layer, least is 1 layer',
    )
  })
})
