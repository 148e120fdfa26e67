import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCertificate } from '../checker/check-certificate'
import { certify } from '../certify/certify'
import { comparisonsOf } from '../evaluate/cells'
import type { FactSpecs } from '../fact/fact-spec'
import { propertiesOf } from '../prove/properties-of'
import { prove } from '../prove/prove'
import type { Comparison, JsonCondition } from '../rulebook/condition'
import { expandCondition } from '../rulebook/expand-condition'
import { toJSON } from '../rulebook/parse-rulebook'
import { parcelBook } from '../verify/parcel.fixture'
import { verify } from '../verify/verify'
import { holdsAt } from './holds-at'
import { joinSets } from './join-sets'

const label = { zh: '代码', en: 'code' }
const given = { label, presence: 'required', source: 'given' } as const
const facts: FactSpecs = {
  code: { type: 'string', maxLength: 5, ...given },
  note: { type: 'string', maxLength: 5, ...given, presence: 'optional' },
  count: { type: 'integer', min: 0, max: 5, ...given },
}
const values = { code: ['a', 'b', 'c', 'd'], note: ['a', 'b', 'c', 'd', null], count: [0, 1, 2, 3, 4, 5] } as const
const inputs = values.code.flatMap((code) =>
  values.note.flatMap((note) => values.count.map((count) => ({ code, note, count }))),
)
const one = fc.constantFrom('a', 'b', 'c')
const comparison: fc.Arbitrary<Comparison> = fc.oneof(
  fc.record({ fact: fc.constantFrom('code', 'note'), operator: fc.constantFrom('equal', 'notEqual'), value: one }),
  fc.record({
    fact: fc.constant('code'),
    operator: fc.constantFrom('in', 'notIn'),
    value: fc.array(one, { minLength: 1 }),
  }),
  fc.record({
    fact: fc.constant('count'),
    operator: fc.constantFrom('equal', 'notEqual', 'lessThan'),
    value: fc.nat(5),
  }),
  fc.record({ fact: fc.constant('note'), operator: fc.constantFrom('equal', 'notEqual'), value: fc.constant(null) }),
)
const { condition } = fc.letrec<{ condition: JsonCondition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: 'medium' },
    comparison,
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ not: tie('condition') }),
  ),
}))

describe('values that comparisons of one fact name', () => {
  it('are joined without a change of what the condition means', () => {
    fc.assert(
      fc.property(condition, (written) => {
        const expanded = expandCondition(written, facts, {})
        const joined = joinSets(expanded)
        for (const input of inputs) expect(holdsAt(joined, input)).toBe(holdsAt(expanded, input))
      }),
    )
  })

  it('are one set within an any, and within an all of what they may not be', () => {
    const equals = ['a', 'b', 'c'].map((value) => ({ fact: 'code', operator: 'equal', value }) as const)
    const apart = equals.map(({ value }) => ({ fact: 'note', operator: 'notEqual', value }) as const)
    const expanded = expandCondition({ all: [{ any: equals }, ...apart] }, facts, {})
    expect(comparisonsOf(joinSets(expanded)).filter(({ value }) => value !== null)).toEqual([
      { fact: 'code', operator: 'in', value: ['a', 'b', 'c'] },
      { fact: 'note', operator: 'notIn', value: ['a', 'b', 'c'] },
    ])
  })

  it('lead to the verdict of brute force', () => {
    fc.assert(
      fc.property(condition, condition, (first, second) => {
        const book = parcelBook(
          [
            ['one', first, 'post'],
            ['other', second, 'courier'],
          ],
          { facts, hit: 'first' },
        )
        const isGap = inputs.some((input) => !book.expanded.some((row) => holdsAt(row, input)))
        const gap = verify(book).checks.find(({ name }) => name === 'gap')
        expect(gap?.verdict).toBe(isGap ? 'refuted' : 'proved')
      }),
    )
  })
})

describe('three thousand values of a fact', () => {
  const many = Array.from({ length: 3_000 }, (_, index) => index)
  const bookOf = (spec: object, valueOf: (index: number) => unknown) => {
    const equals = many.map((index) => ({ fact: 'code', operator: 'equal', value: valueOf(index) }))
    return parcelBook(
      [
        ['named', { any: equals }, 'post'],
        ['others', { all: equals.map((each) => ({ not: each })) }, 'courier'],
      ],
      { facts: { code: { ...given, ...spec } } },
    )
  }

  it.each([
    ['texts', bookOf({ type: 'string', maxLength: 9 }, (index) => `code-${String(index)}`)],
    ['numbers', bookOf({ type: 'integer', min: 0, max: 9_999 }, (index) => 3 * index)],
  ])('are verified, proved and certified in a moment, as %s', { timeout: 5_000 }, async (_, book) => {
    const began = performance.now()
    expect(
      verify(book)
        .checks.filter(({ verdict }) => verdict !== 'proved')
        .map(({ name }) => name),
    ).toEqual(['unreached-outcome'])
    expect(prove(book, propertiesOf(book).total()).verdict).toBe('proved')
    expect(performance.now() - began).toBeLessThan(1_500)
    const made = await certify(book)
    if (!made.ok) throw new Error(JSON.stringify(made.reasons))
    const verdict = await checkCertificate(JSON.parse(JSON.stringify(toJSON(book))), made.certificate)
    expect(verdict).toMatchObject({ ok: true, claims: { complete: true, consistent: true } })
  })
})
