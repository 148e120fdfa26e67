import { describe, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import type { Answer } from '../evaluate/answer'
import { compile } from '../evaluate/compile'
import { rulebooksOver } from './define-rulebook'
import { oneOf } from './outcome'
import type { Rulebook } from './rulebook'

type Clause = 'area/1' | 'area/2'
const { fact, defineRulebook } = rulebooksOver<Clause>()
const label = { zh: '事实', en: 'fact' }

const head = {
  id: 'sample/book',
  version: '1.0.0',
  title: { zh: '样表', en: 'A sample' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
} as const

const facts = z.object({
  line: fact.enum({ line1: label, line2: label }, { label }),
  width: fact.number({ unit: 'm', scale: 1000, min: 1, max: 3.5, label, presence: 'whenNeeded' }),
  wish: fact.integer({ min: 3, max: 4, label, presence: 'optional', clauses: ['area/1'] }),
  braces: fact.boolean({ label }),
  since: fact.instant({ label }),
  until: fact.instant({ label, presence: 'optional' }),
  plate: fact.string({ label, presence: 'optional' }),
})
const outcome = oneOf('verdict', label, {
  refused: { label },
  limit: { label, fields: z.object({ layers: fact.integer({ min: 0, max: 20, label }) }) },
})

const rulebook = defineRulebook({
  ...head,
  hit: 'first',
  facts,
  outcome,
  rows: [
    { id: 'a', when: { line: 'line1', braces: true }, then: { verdict: 'refused' }, clauses: ['area/1'] },
    {
      id: 'b',
      when: { width: { from: 2.35, below: 2.45 } },
      then: { verdict: 'limit', layers: 16 },
      clauses: ['area/2'],
    },
    {
      id: 'c',
      when: { wish: { present: false } },
      then: { verdict: 'limit', layers: 14 },
      clauses: ['area/1', 'area/2'],
    },
  ],
})

interface Facts {
  line: 'line1' | 'line2'
  width?: number | null | undefined
  wish?: number | null | undefined
  braces: boolean
  since: number
  until?: number | null | undefined
  plate?: string | null | undefined
}
type Outcome = { readonly verdict: 'refused' } | { readonly verdict: 'limit'; readonly layers: number }

describe('a rulebook', () => {
  it('knows its facts and its outcome without annotation', () => {
    expectTypeOf(rulebook).toEqualTypeOf<Rulebook<Facts, Outcome, Clause, 'first'>>()
    const outcome = rulebook.document.rows[0]?.then
    expectTypeOf(outcome).toEqualTypeOf<Outcome | undefined>()
    if (outcome?.verdict === 'limit') expectTypeOf(outcome.layers).toEqualTypeOf<number>()
  })

  it('has a record of facts as outcome as well', () => {
    const record = defineRulebook({
      ...head,
      hit: 'unique',
      facts: z.object({ braces: fact.boolean({ label }) }),
      outcome: z.object({
        layers: fact.integer({ min: 0, max: 20, label }),
        note: fact.string({ label, presence: 'optional' }),
      }),
      rows: [{ id: 'a', when: {}, then: { layers: 14 }, clauses: ['area/1'] }],
    })
    expectTypeOf(record.document.rows).items.toHaveProperty('then').toEqualTypeOf<{
      layers: number
      note?: string | null | undefined
    }>()
  })
})

it('a condition may nest the shorthand in groups, and share conditions by name', () => {
  const either = { any: [{ line: 'line1' }, { not: { width: { below: 2 } } }] } as const
  defineRulebook({
    ...head,
    hit: 'unique',
    facts,
    outcome,
    conditions: { either },
    rows: [
      { id: 'a', when: { condition: 'either' }, then: { verdict: 'refused' }, clauses: ['area/1'] },
      { id: 'b', when: { all: [either, { braces: true }] }, then: { verdict: 'refused' }, clauses: ['area/1'] },
    ],
  })
})

describe('a table', () => {
  it('decides on facts of any origin and answers with the outcome', () => {
    const table = compile(rulebook)
    expectTypeOf(table.decide).toEqualTypeOf<(input: unknown) => Answer<Outcome, Clause>>()
    const answer = table.decide({})
    if (answer.kind === 'decided') {
      expectTypeOf(answer.outcome).toEqualTypeOf<Outcome>()
      expectTypeOf(answer.clauses).toEqualTypeOf<readonly Clause[]>()
    }
    if (answer.kind === 'undecided')
      expectTypeOf(answer.possible).items.toHaveProperty('outcome').toEqualTypeOf<Outcome>()
  })

  it('takes through its typed entrance the facts alone', () => {
    const { outcome } = compile(rulebook)
    expectTypeOf(outcome).toEqualTypeOf<(facts: Facts) => Outcome | undefined>()
    expectTypeOf(outcome).toBeCallableWith({ line: 'line1', braces: false, since: 0 })
    // @ts-expect-error a required fact is missing
    outcome({ line: 'line1', braces: false })
    // @ts-expect-error no such word
    outcome({ line: 'line3', braces: false, since: 0 })
    // @ts-expect-error instants are epoch milliseconds inside
    outcome({ line: 'line1', braces: false, since: '2024-01-01T00:00:00Z' })
  })

  it('gives one outcome under unique and first, and a list of them under collect', () => {
    const rows = [{ id: 'a', when: {}, then: { verdict: 'refused' }, clauses: ['area/1'] }] as const
    const unique = compile(defineRulebook({ ...head, hit: 'unique', facts, outcome, rows }))
    const collect = compile(defineRulebook({ ...head, hit: 'collect', facts, outcome, rows }))
    expectTypeOf(unique.outcome).returns.toEqualTypeOf<Outcome | undefined>()
    expectTypeOf(collect.outcome).returns.toEqualTypeOf<readonly Outcome[] | undefined>()
    expectTypeOf(collect.decide).returns.toEqualTypeOf<Answer<readonly Outcome[], Clause>>()
  })
})

describe('what does not compile', () => {
  const define = { ...head, hit: 'first', facts, outcome } as const
  const then = { verdict: 'refused' } as const
  const wrongOperator = { fact: 'line', operator: 'contains', value: 'line1' } as const

  it('a wrong constant', () => {
    // @ts-expect-error no such word
    defineRulebook({ ...define, rows: [{ id: 'a', when: { line: 'line3' }, then, clauses: ['area/1'] }] })
    // @ts-expect-error no such word in the list
    defineRulebook({ ...define, rows: [{ id: 'a', when: { line: ['line1', 'line3'] }, then, clauses: ['area/1'] }] })
    // @ts-expect-error no such word under not
    defineRulebook({ ...define, rows: [{ id: 'a', when: { line: { not: 'line3' } }, then, clauses: ['area/1'] }] })
    // @ts-expect-error text for a boolean
    defineRulebook({ ...define, rows: [{ id: 'a', when: { braces: 'yes' }, then, clauses: ['area/1'] }] })
    // @ts-expect-error words have no order
    defineRulebook({ ...define, rows: [{ id: 'a', when: { line: { from: 'line1' } }, then, clauses: ['area/1'] }] })
    // @ts-expect-error no such bound
    defineRulebook({ ...define, rows: [{ id: 'a', when: { width: { atLeast: 2 } }, then, clauses: ['area/1'] }] })
  })

  it('a misspelt fact', () => {
    // @ts-expect-error no such fact
    defineRulebook({ ...define, rows: [{ id: 'a', when: { lin: 'line1' }, then, clauses: ['area/1'] }] })
    defineRulebook({
      ...define,
      // @ts-expect-error no such fact to compare with
      rows: [{ id: 'a', when: { since: { to: { fact: 'util' } } }, then, clauses: ['area/1'] }],
    })
  })

  it('a misspelt fact in a comparison as json-rules-engine writes it', () => {
    const is = <const F extends string>(name: F, value: string) => ({ fact: name, operator: 'equal', value }) as const
    const others = { fact: 'since', operator: 'lessThan', value: { fact: 'until' } } as const
    defineRulebook({
      ...define,
      rows: [{ id: 'a', when: { all: [is('line', 'line1'), others] }, then, clauses: ['area/1'] }],
    })
    // @ts-expect-error no such fact
    defineRulebook({ ...define, rows: [{ id: 'a', when: is('lin', 'line1'), then, clauses: ['area/1'] }] })
    // @ts-expect-error no such fact within a group
    defineRulebook({ ...define, rows: [{ id: 'a', when: { any: [is('lin', 'line1')] }, then, clauses: ['area/1'] }] })
    const strangers = { fact: 'since', operator: 'lessThan', value: { fact: 'util' } } as const
    // @ts-expect-error no such fact to compare with
    defineRulebook({ ...define, rows: [{ id: 'a', when: strangers, then, clauses: ['area/1'] }] })
    // @ts-expect-error no such fact among the shared conditions
    defineRulebook({ ...define, conditions: { shared: is('lin', 'line1') }, rows: [] })
  })

  it('a wrong constant or a misspelt fact within a group', () => {
    // @ts-expect-error no such word
    defineRulebook({ ...define, rows: [{ id: 'a', when: { any: [{ line: 'line3' }] }, then, clauses: ['area/1'] }] })
    // @ts-expect-error no such fact
    defineRulebook({ ...define, rows: [{ id: 'a', when: { not: { lin: 'line1' } }, then, clauses: ['area/1'] }] })
    // @ts-expect-error no such operator
    defineRulebook({ ...define, rows: [{ id: 'a', when: wrongOperator, then, clauses: ['area/1'] }] })
  })

  it('a misspelt clause', () => {
    // @ts-expect-error no such clause
    defineRulebook({ ...define, rows: [{ id: 'a', when: {}, then, clauses: ['area/3'] }] })
    // @ts-expect-error a row cites a clause
    defineRulebook({ ...define, rows: [{ id: 'a', when: {}, then, clauses: [] }] })
    // @ts-expect-error no such clause of a fact
    fact.boolean({ label, clauses: ['area/3'] })
  })

  it('a wrong outcome', () => {
    // @ts-expect-error no such alternative
    defineRulebook({ ...define, rows: [{ id: 'a', when: {}, then: { verdict: 'maybe' }, clauses: ['area/1'] }] })
    defineRulebook({
      ...define,
      // @ts-expect-error a field of another alternative
      rows: [{ id: 'a', when: {}, then: { verdict: 'refused', layers: 14 }, clauses: ['area/1'] }],
    })
    // @ts-expect-error a field is missing
    defineRulebook({ ...define, rows: [{ id: 'a', when: {}, then: { verdict: 'limit' }, clauses: ['area/1'] }] })
    defineRulebook({
      ...define,
      // @ts-expect-error text for a number
      rows: [{ id: 'a', when: {}, then: { verdict: 'limit', layers: '14' }, clauses: ['area/1'] }],
    })
  })

  it('a wrong head', () => {
    // @ts-expect-error no such hit policy
    defineRulebook({ ...define, hit: 'any', rows: [{ id: 'a', when: {}, then, clauses: ['area/1'] }] })
    // @ts-expect-error text is in both languages
    defineRulebook({ ...define, title: { zh: '样表' }, rows: [{ id: 'a', when: {}, then, clauses: ['area/1'] }] })
    // @ts-expect-error a number needs a unit
    fact.number({ scale: 10, min: 0, max: 1, label })
  })
})
