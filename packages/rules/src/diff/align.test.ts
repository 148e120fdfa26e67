import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyRulebook } from '../rulebook/rulebook'
import { documentArbitrary } from '../testing/rulebook-arbitrary'
import { align, isSame } from './align'
import { read } from './edited.arbitrary'

/** A rulebook of a few rows, each of which may stand several times, and one of the same rows in any order. */
const shuffledArbitrary = documentArbitrary({ maxFacts: 2, maxRows: 6 }).chain((document) => {
  const places = fc.array(fc.nat(document.rows.length - 1), { minLength: 1, maxLength: 24 })
  const book = (list: readonly number[]): AnyRulebook =>
    read({
      ...document,
      rows: list.flatMap((place, index) => {
        const row = document.rows[place]
        return row === undefined ? [] : [{ ...row, id: `row-${String(index)}` }]
      }),
    })
  return fc.tuple(places, places).map(([one, other]) => ({ before: book(one), after: book(other) }))
})

const sameRows = (before: AnyRulebook, i: number, after: AnyRulebook, j: number): boolean =>
  isSame(before.expanded[i], after.expanded[j]) && isSame(before.document.rows[i]?.then, after.document.rows[j]?.then)

describe('pairing the rows of two rulebooks', () => {
  it.each([true, false])('pairs rows that say the same, each once (in order: %s)', (ordered) => {
    fc.assert(
      fc.property(shuffledArbitrary, ({ before, after }) => {
        const { kept, onlyBefore, onlyAfter } = align(before, after, ordered, false)
        const pairs = [...kept.before].map((i, at) => [i, kept.after[at] ?? -1] as const)
        for (const [i, j] of pairs) expect(sameRows(before, i, after, j)).toBe(true)
        expect([...kept.before, ...onlyBefore].sort((a, b) => a - b)).toEqual([...before.expanded.keys()])
        expect([...kept.after, ...onlyAfter].sort((a, b) => a - b)).toEqual([...after.expanded.keys()])
        expect([...kept.after]).toEqual([...kept.after].sort((a, b) => a - b))
        if (ordered) expect([...kept.before]).toEqual([...kept.before].sort((a, b) => a - b))
        else expect(onlyBefore.flatMap((i) => onlyAfter.filter((j) => sameRows(before, i, after, j)))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
