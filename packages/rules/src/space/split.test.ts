import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FactValue } from '../fact/fact-spec'
import { holds } from '../evaluate/holds'
import { isReference } from '../evaluate/cells'
import type { JsonCondition } from '../rulebook/condition'
import type { AnyRulebook } from '../rulebook/rulebook'
import { rulebookArbitrary } from '../testing/rulebook-arbitrary'
import type { Box } from './boxes'
import { wholeBox } from './boxes'
import { boxesOf } from './boxes-of'
import { measureOf } from './measure'
import { pointIn } from './point-in'
import type { Point } from './point-in'
import { spaceOf } from './space'
import type { Space } from './space'
import { split } from './split'
import type { Settling } from './split'

const truth = (condition: JsonCondition, facts: Readonly<Record<string, FactValue | null>>): boolean => {
  if ('all' in condition) return condition.all.every((part) => truth(part, facts))
  if ('any' in condition) return condition.any.some((part) => truth(part, facts))
  if (!('fact' in condition)) throw new Error('expanded')
  const { fact, operator, value } = condition
  return holds(operator, facts[fact] ?? null, isReference(value) ? (facts[value.fact] ?? null) : value)
}

const factsAt = (space: Space, point: Point): Record<string, FactValue | null> =>
  Object.fromEntries(
    space.axes.flatMap((axis, index) => (axis.kind === 'fact' ? [[axis.fact, point[index] ?? null]] : [])),
  )

const copy = (box: Box): Box => ({ low: box.low.slice(), high: box.high.slice() })

const firing = ({ expanded }: AnyRulebook, facts: Record<string, FactValue | null>): number[] =>
  [...expanded.keys()].filter((row) => truth(expanded[row] ?? { all: [] }, facts))

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
          expect(point).toBeDefined()
          if (point === undefined) continue
          const fired = firing(rulebook, factsAt(space, point))
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
