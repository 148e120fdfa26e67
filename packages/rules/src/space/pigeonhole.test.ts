import { describe, expect, it } from 'vitest'
import { certify } from '../certify/certify'
import { diff } from '../diff/diff'
import { propertiesOf } from '../prove/properties-of'
import type { Property } from '../prove/property'
import { prove } from '../prove/prove'
import { parseRulebook } from '../rulebook/parse-rulebook'
import type { AnyRulebook } from '../rulebook/rulebook'
import { coverage } from '../testing/cover/coverage'
import { killMutants } from '../testing/mutants/kill-mutants'
import { mutantsOf } from '../testing/mutants/mutants-of'
import { verify } from '../verify/verify'

const label = { zh: '巢', en: 'hole' }
const given = { label, presence: 'required', source: 'given' } as const
const pigeons = Array.from({ length: 12 }, (_, index) => `pigeon${String(index)}`)
const holes = { type: 'enum', values: Object.fromEntries('abcdefghijk'.split('').map((hole) => [hole, label])) }
const neverOne: Property = { kind: 'never', when: {}, then: { count: 1 } }
/** No two pigeons share a hole. */
const apart = {
  all: pigeons.flatMap((fact, at) =>
    pigeons.slice(at + 1).map((other) => ({ fact, operator: 'notEqual', value: { fact: other } })),
  ),
}
const bookOf = (hole: object, hit: 'first' | 'unique', rows: readonly (readonly [unknown, number])[]): AnyRulebook => {
  const reading = parseRulebook({
    id: 'dovecote/pigeons',
    version: '1',
    title: label,
    effective: { from: '2024-01-01' },
    review: '2025-01-01',
    hit,
    facts: Object.fromEntries(pigeons.map((name) => [name, { ...hole, ...given }])),
    outcome: { kind: 'record', fields: { count: { type: 'integer', min: 0, max: 9, ...given } } },
    rows: rows.map(([when, count], row) => ({ id: `row-${String(row)}`, when, then: { count }, clauses: ['a/b/1'] })),
  })
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
  return reading.rulebook
}

describe.each([
  ['words', holes],
  ['numbers', { type: 'integer', min: 1, max: 11 }],
] as const)('twelve pigeons in eleven holes, as %s', (_, hole) => {
  const [first, unique] = (['first', 'unique'] as const).map((hit) =>
    bookOf(hole, hit, [
      [apart, 1],
      [{}, 2],
    ]),
  ) as [AnyRulebook, AnyRulebook]

  it('leave open, with the steps that were spent, whether they can all be apart', { timeout: 4_000 }, () => {
    for (const [rulebook, open] of [
      [first, ['dead-row', 'contradiction']],
      [unique, ['conflict', 'contradiction']],
    ] as const) {
      const { checks, holds } = verify(rulebook)
      for (const name of open) expect(checks.find((check) => check.name === name)?.verdict).toBe('undecided')
      expect(checks.find(({ name }) => name === 'contradiction')?.spent).toBeGreaterThan(10_000)
      expect(holds).toBe(false)
    }
    const { total } = propertiesOf(first)
    for (const property of [total(), neverOne]) {
      const proof = prove(first, property)
      expect(proof.verdict).toBe('undecided')
      expect(proof.spent).toBeGreaterThan(10_000)
    }
  })

  it('leave open whether a change of such a row changes an answer', { timeout: 4_000 }, () => {
    const changed = bookOf(hole, 'first', [
      [apart, 3],
      [{}, 2],
    ])
    const { verdict, spent, reason } = diff(first, changed)
    expect(verdict).toBe('undecided')
    expect(spent).toBeGreaterThan(10_000)
    expect(reason?.en).toContain('row-0')
  })
})

describe('twelve pigeons in eleven holes', () => {
  const first = bookOf(holes, 'first', [
    [apart, 1],
    [{}, 2],
  ])

  it('leave open what examples are missing and whether a mutant means the same', { timeout: 10_000 }, async () => {
    const { obligations } = coverage(first, [])
    const row = obligations.find(({ measure, row: id }) => measure === 'rows' && id === 'row-0')
    expect(row?.state).toBe('unknown')
    const mutants = mutantsOf(first).filter(({ kind, rows }) => kind === 'row' && rows.join() === 'row-0')
    const { results, unknown } = killMutants(first, [], { mutants })
    expect([results.length > 0, unknown]).toEqual([true, results.length])
    expect(await certify(first)).toMatchObject({ ok: false, reasons: [{ code: 'too-complex' }] })
  })
})
