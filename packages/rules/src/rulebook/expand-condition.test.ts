import { describe, expect, it } from 'vitest'
import type { JsonCondition } from './condition'
import { documentWhen } from './document.fixture'
import { parseRulebook } from './parse-rulebook'

function expansionOf(when: unknown, changes: Readonly<Record<string, unknown>> = {}): JsonCondition | undefined {
  const reading = parseRulebook(documentWhen(when, changes))
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
  return reading.rulebook.expanded[0]
}

const is = (fact: string, operator: string, value: unknown) => ({ fact, operator, value })
const given = (fact: string) => is(fact, 'notEqual', null)
const noon = Date.UTC(2024, 4, 1, 4)

describe('the table shorthand means exactly one json-rules-engine condition', () => {
  it.each<[string, unknown, unknown]>([
    ['nothing: always', {}, { all: [] }],
    ['a word', { line: 'line1' }, { all: [is('line', 'equal', 'line1')] }],
    ['a number', { width: 2.35 }, { all: [is('width', 'equal', 2.35)] }],
    ['−0 as 0', { bags: -0 }, { all: [is('bags', 'equal', 0)] }],
    ['false', { braces: false }, { all: [is('braces', 'equal', false)] }],
    ['text', { plate: '' }, { all: [is('plate', 'equal', '')] }],
    ['a list', { line: ['line1', 'line3'] }, { all: [is('line', 'in', ['line1', 'line3'])] }],
    ['not a word', { line: { not: 'line1' } }, { all: [is('line', 'notEqual', 'line1')] }],
    ['none of a list', { line: { not: ['line1', 'line2'] } }, { all: [is('line', 'notIn', ['line1', 'line2'])] }],
    [
      'from and below',
      { width: { from: 2.35, below: 2.45 } },
      { all: [is('width', 'greaterThanInclusive', 2.35), is('width', 'lessThan', 2.45)] },
    ],
    [
      'above and to',
      { width: { above: 2.35, to: 2.45 } },
      { all: [is('width', 'greaterThan', 2.35), is('width', 'lessThanInclusive', 2.45)] },
    ],
    ['one side alone', { bags: { to: 3 } }, { all: [is('bags', 'lessThanInclusive', 3)] }],
    ['an instant as text', { since: '2024-05-01T12:00:00+08:00' }, { all: [is('since', 'equal', noon)] }],
    ['an instant as milliseconds', { since: { from: noon } }, { all: [is('since', 'greaterThanInclusive', noon)] }],
    ['presence', { wish: { present: true } }, { all: [given('wish')] }],
    ['absence', { wish: { present: false } }, { all: [is('wish', 'equal', null)] }],
    ['an optional fact', { wish: 3 }, { all: [is('wish', 'equal', 3)] }],
    ['an optional fact in a list', { wish: [3, 4] }, { all: [is('wish', 'in', [3, 4])] }],
    [
      'not, on an optional fact: given and different',
      { wish: { not: 3 } },
      { all: [{ all: [given('wish'), is('wish', 'notEqual', 3)] }] },
    ],
    [
      'none of a list, on an optional fact: given and different',
      { wish: { not: [3] } },
      { all: [{ all: [given('wish'), is('wish', 'notIn', [3])] }] },
    ],
    [
      'equal to an optional fact: that is given',
      { width: { fact: 'inner' } },
      { all: [{ all: [given('inner'), is('width', 'equal', { fact: 'inner' })] }] },
    ],
    [
      'a bound that is another fact: both are given',
      { inner: { from: { fact: 'width' } } },
      { all: [{ all: [given('inner'), is('inner', 'greaterThanInclusive', { fact: 'width' })] }] },
    ],
    [
      'two optional facts compared: both are given',
      { until: { above: { fact: 'since' }, below: { fact: 'since' } } },
      {
        all: [
          { all: [given('until'), is('until', 'greaterThan', { fact: 'since' })] },
          { all: [given('until'), is('until', 'lessThan', { fact: 'since' })] },
        ],
      },
    ],
    [
      'several facts: all of them',
      { line: 'line1', braces: true, bags: { above: 0 } },
      { all: [is('line', 'equal', 'line1'), is('braces', 'equal', true), is('bags', 'greaterThan', 0)] },
    ],
  ])('%s', (_, when, expected) => {
    expect(expansionOf(when)).toEqual(expected)
  })
})

describe('a json-rules-engine condition', () => {
  it('keeps its groups, and a single comparison becomes a group of one, as an Engine wants it', () => {
    const comparison = is('bags', 'lessThan', 5)
    expect(expansionOf(comparison)).toEqual({ all: [comparison] })
    expect(expansionOf({ any: [comparison, { all: [comparison] }] })).toEqual({
      any: [comparison, { all: [comparison] }],
    })
  })

  it('may hold the shorthand within its groups', () => {
    expect(expansionOf({ any: [{ line: 'line1' }, { line: 'line2', braces: true }] })).toEqual({
      any: [
        { all: [is('line', 'equal', 'line1')] },
        { all: [is('line', 'equal', 'line2'), is('braces', 'equal', true)] },
      ],
    })
  })

  it.each([
    ['equal', 'notEqual'],
    ['notEqual', 'equal'],
    ['lessThan', 'greaterThanInclusive'],
    ['lessThanInclusive', 'greaterThan'],
    ['greaterThan', 'lessThanInclusive'],
    ['greaterThanInclusive', 'lessThan'],
  ])('not %s is %s', (operator, opposite) => {
    expect(expansionOf({ not: is('bags', operator, 5) })).toEqual({ all: [is('bags', opposite, 5)] })
  })

  it('has its negation moved to the comparisons, all and any changing places', () => {
    const [few, first] = [is('bags', 'lessThan', 5), is('line', 'in', ['line1'])]
    expect(expansionOf({ not: { all: [few, { not: first }] } })).toEqual({
      any: [is('bags', 'greaterThanInclusive', 5), first],
    })
    expect(expansionOf({ not: { any: [few, first] } })).toEqual({
      all: [is('bags', 'greaterThanInclusive', 5), is('line', 'notIn', ['line1'])],
    })
  })

  it('asks of an optional fact under not that it is given', () => {
    expect(expansionOf({ not: is('wish', 'equal', 3) })).toEqual({
      all: [given('wish'), is('wish', 'notEqual', 3)],
    })
    expect(expansionOf({ not: is('wish', 'greaterThan', 3) })).toEqual({ all: [is('wish', 'lessThanInclusive', 3)] })
    expect(expansionOf({ not: given('wish') })).toEqual({ all: [is('wish', 'equal', null)] })
  })

  it('has its shared conditions written out, also under not and in one another', () => {
    const conditions = {
      fewBags: is('bags', 'lessThan', 5),
      fewOnOne: { all: [{ condition: 'fewBags' }, { line: 'line1' }] },
    }
    expect(expansionOf({ condition: 'fewOnOne' }, { conditions })).toEqual({
      all: [is('bags', 'lessThan', 5), { all: [is('line', 'equal', 'line1')] }],
    })
    expect(expansionOf({ not: { condition: 'fewBags' } }, { conditions })).toEqual({
      all: [is('bags', 'greaterThanInclusive', 5)],
    })
  })
})
