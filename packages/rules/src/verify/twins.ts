import type { JsonCondition } from '../rulebook/condition'
import type { HitPolicy } from '../rulebook/rulebook'
import type { Budget, Settling } from '../space/split'
import { split } from '../space/split'
import { boxesOf } from '../space/boxes-of'
import { wholeBox } from '../space/boxes'
import type { Box, Boxes } from '../space/boxes'
import { spaceOf } from '../space/space'
import type { Space } from '../space/space'
import type { Book } from './book'
import { weighing } from './pass'

/**
 * Whether a fact changes an answer anywhere: the rulebook stands beside a twin that asks another value of the fact, and
 * an input is looked for at which both answer differently; undefined when the budget ended before.
 */
export function mattersByTwins({ rulebook, outcomes }: Book, fact: string, budget: Budget): boolean | undefined {
  const { document, expanded } = rulebook
  const spec = document.facts[fact]
  if (spec === undefined) throw new Error(`“${fact}” is a fact of the rulebook`)
  const twin = `${fact} again`
  const both = [...expanded, ...expanded.map((condition) => renamed(condition, fact, twin))]
  const space = spaceOf({ ...document.facts, [twin]: spec }, both)
  const { boxes, refused, spent } = boxesOf(space, both)
  budget.left -= spent
  if (refused.length > 0) return undefined
  const rows = expanded.length
  const middle = boxes.count / 2
  const settling: Settling = document.hit === 'first' ? 'first' : 'all'
  const rowsOf = (list: readonly number[]): number[] => list.map((box) => (boxes.owner[box] ?? 0) % rows)
  // Of a list, how often an outcome stands in it matters too.
  const labels = document.hit === 'collect' ? boxes.owner : boxes.owner.map((owner) => outcomes[owner % rows] ?? 0)
  const asked = space.axes.flatMap((axis, index) => {
    const names = axis.kind === 'fact' ? [axis.fact] : [axis.left, axis.right]
    return names.includes(fact) || names.includes(twin) ? [index] : []
  })
  /** Whether both are left with the same rows; where none of these asks the fact, both answer alike. */
  const isAlike = (left: Int32Array): boolean => {
    const half = left.length / 2
    for (let at = 0; at < half; at += 1) if ((left[at] ?? 0) + middle !== left[at + half]) return false
    return true
  }
  const end = split(
    {
      space,
      boxes,
      groups: [
        { from: 0, to: middle, settling },
        { from: middle, to: boxes.count, settling },
      ],
      labels,
      cell: wholeBox(space),
      budget,
    },
    {
      prune: (left, cell) => {
        weighing(space, budget)(left, cell)
        return isAlike(left) && left.every((box) => asked.every((axis) => takesIn(space, boxes, box, axis, cell)))
      },
      leaf: (settled) => {
        const list = Array.from(settled)
        const [own, other] = [list.filter((box) => box < middle), list.filter((box) => box >= middle)]
        const answers = [own, other].map((part) => answerOf(document.hit, rowsOf(part), outcomes))
        return answers[0] !== answers[1]
      },
    },
  )
  return end === 'budget' ? undefined : end === 'stopped'
}

function takesIn({ axes }: Space, { low, high }: Boxes, box: number, axis: number, cell: Box): boolean {
  const side = box * axes.length + axis
  const [from, to] = [cell.low[axis] ?? 0, cell.high[axis] ?? 0]
  if (axes[axis]?.sides === 'mask') return (from & ~(low[side] ?? 0)) === 0
  return (low[side] ?? 0) <= from && (high[side] ?? 0) >= to
}

/** Equal for equal answers of the rows that fire, in the order of the table. */
export function answerOf(hit: HitPolicy, fired: readonly number[], outcomes: Int32Array): string {
  const said = fired.map((row) => outcomes[row] ?? 0)
  if (hit === 'collect') return said.join()
  return hit === 'first' ? String(said[0]) : [...new Set(said)].sort((one, other) => one - other).join()
}

function renamed(condition: JsonCondition, from: string, to: string): JsonCondition {
  if ('all' in condition) return { all: condition.all.map((part) => renamed(part, from, to)) }
  if ('any' in condition) return { any: condition.any.map((part) => renamed(part, from, to)) }
  if (!('fact' in condition)) throw new Error('expanded conditions hold comparisons, all and any alone')
  const { fact, operator, value } = condition
  const isOther = typeof value === 'object' && value !== null && 'fact' in value && value.fact === from
  return { fact: fact === from ? to : fact, operator, value: isOther ? { fact: to } : value }
}
