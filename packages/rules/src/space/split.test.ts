import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyRulebook } from '../rulebook/rulebook'
import { rulebookArbitrary } from '../testing/rulebook-arbitrary'
import type { Box } from './boxes'
import { wholeBox } from './boxes'
import { boxesOf } from './boxes-of'
import { factsAt, rowsAt } from './holds-at'
import { measureOf } from './measure'
import { pointIn } from './point-in'
import { spaceOf } from './space'
import { split } from './split'
import type { Settling } from './split'

const copy = (box: Box): Box => ({ low: box.low.slice(), high: box.high.slice() })

const leavesOf = (rulebook: AnyRulebook, settling: Settling) => {
  const space = spaceOf(rulebook.document.facts, rulebook.expanded)
  const { boxes, refused } = boxesOf(space, rulebook.expanded)
  const leaves: { rows: number[]; cell: Box }[] = []
  const end = split(
    {
      space,
      boxes,
      groups: [{ from: 0, to: boxes.count, settling }],
      cell: wholeBox(space),
      budget: { left: 100_000 },
    },
    {
      leaf: (settled, cell) => {
        leaves.push({ rows: [...settled].map((box) => boxes.owner[box] ?? -1), cell: copy(cell) })
        return false
      },
    },
  )
  return { space, boxes, refused, leaves, end }
}

describe('splitting the space of a rulebook', () => {
  it.each(['cover', 'first', 'all'] as const)('settles every cell as brute force does, by %s', (settling) => {
    fc.assert(
      fc.property(rulebookArbitrary(), (rulebook) => {
        const { space, leaves, refused, end } = leavesOf(rulebook, settling)
        fc.pre(refused.length === 0 && end === 'done')
        for (const { rows, cell } of leaves) {
          const point = pointIn(space, cell)
          expect(point).toBeInstanceOf(Array)
          if (typeof point === 'string') continue
          const fired = rowsAt(rulebook, factsAt(space, point))
          if (settling === 'cover')
            expect(rows.length > 0 ? fired.includes(rows[0] ?? -1) : fired.length === 0).toBe(true)
          else expect(rows).toEqual(settling === 'first' ? fired.slice(0, 1) : fired)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('leaves nothing out and counts nothing twice', () => {
    fc.assert(
      fc.property(rulebookArbitrary(), (rulebook) => {
        const { space, leaves, end } = leavesOf(rulebook, 'first')
        const whole = measureOf(space, wholeBox(space))
        const parts = leaves.map(({ cell }) => measureOf(space, cell))
        fc.pre(end === 'done' && whole !== undefined && !parts.includes(undefined))
        expect(parts.reduce<bigint>((sum, part) => sum + (part ?? 0n), 0n)).toBe(whole)
      }),
      { numRuns: 500 },
    )
  })
})
