import { comparisonsOf, gridOf, isReference } from '../evaluate/cells'
import { foldCondition } from '../evaluate/fold-condition'
import type { FactSpec, FactSpecs } from '../fact/fact-spec'
import type { Comparison, JsonCondition } from '../rulebook/condition'
import type { Box } from '../space/boxes'
import { orderedPoint } from '../space/ordered-point'
import type { AtLeast } from '../space/ordered-point'
import { factAt, ticksIn } from '../space/sides'
import { isOrdered, spaceOf } from '../space/space'
import type { Axis, Space } from '../space/space'

/** Texts that are compared with texts, which a plain space cannot hold. */
export function comparedTexts(
  facts: FactSpecs,
  written: readonly JsonCondition[],
): readonly (readonly [string, string])[] {
  return written
    .flatMap(comparisonsOf)
    .flatMap(({ fact, value }) => (isReference(value) && facts[fact]?.type === 'string' ? [[fact, value.fact]] : []))
}

/** A space that a simple checker can follow: intervals alone, and orders of quantities alone. */
export interface PlainSpace {
  readonly space: Space
  readonly conditions: readonly JsonCondition[]
  readonly orders: readonly number[]
}

/**
 * The space of conditions with sides that are intervals only; words that are compared with words are written out. The
 * orders are axes like the others: that they contradict the values is for {@link isImpossible} to say.
 * @param written conditions that compare no texts with texts: see {@link comparedTexts}
 */
export function plainSpaceOf(facts: FactSpecs, written: readonly JsonCondition[]): PlainSpace {
  const conditions = written.map((condition) => writeOut(condition, facts))
  const full = spaceOf(inOrder(facts), conditions)
  const axes = full.axes.map((axis): Axis => {
    if (axis.kind === 'fact') return { ...axis, sides: 'interval' }
    return { ...axis, sides: 'interval', relations: ['less', 'same', 'more'], size: 3 }
  })
  return { space: { ...full, axes, orders: [] }, conditions, orders: full.orders }
}

/** Facts and words by name: the same document is the same whatever the order of its keys, and so is its hash. */
function inOrder(facts: FactSpecs): FactSpecs {
  const sorted = Object.entries(facts).map(([name, spec]): [string, FactSpec] => [
    name,
    spec.type === 'enum' ? { ...spec, values: byName(Object.entries(spec.values)) } : spec,
  ])
  return byName(sorted)
}

function byName<V>(entries: readonly (readonly [string, V])[]): Readonly<Record<string, V>> {
  return Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)))
}

function writeOut(condition: JsonCondition, facts: FactSpecs): JsonCondition {
  return foldCondition<JsonCondition>(
    condition,
    (comparison) => wordsWrittenOut(comparison, facts),
    (kind, parts) => (kind === 'all' ? { all: parts } : { any: parts }),
  )
}

function wordsWrittenOut(comparison: Comparison, facts: FactSpecs): JsonCondition {
  const { fact, operator, value } = comparison
  if (!isReference(value)) return comparison
  const spec = facts[fact]
  if (spec === undefined || isOrdered(spec)) return comparison
  const words = spec.type === 'enum' ? Object.keys(spec.values) : [true, false]
  const other = value.fact
  return {
    any: words.map((word) => ({
      all: [
        { fact, operator: 'equal', value: word },
        { fact: other, operator, value: word },
      ],
    })),
  }
}

/** Whether what a cell says of the order of facts contradicts their values; a fact that may be absent has no order. */
export function isImpossible({ space, orders }: PlainSpace, cell: Box): boolean {
  const constraints: AtLeast[] = []
  const bounds = new Map<number, readonly [number, number]>()
  for (const index of orders) {
    const axis = space.axes[index]
    if (axis?.kind !== 'order') throw new Error('orders are axes of orders')
    const [left, right] = [space.indexOf.get(axis.left) ?? 0, space.indexOf.get(axis.right) ?? 0]
    const [from, to] = [cell.low[index] ?? 0, cell.high[index] ?? 0]
    if ([left, right].some((fact) => factAt(space, fact).cells[(cell.high[fact] ?? 0) - 1] === null)) continue
    for (const fact of [left, right]) bounds.set(fact, ticksIn(factAt(space, fact), cell, fact))
    if (to < 3) constraints.push({ larger: right, smaller: left, by: to === 1 ? 1 : 0 })
    if (from > 0) constraints.push({ larger: left, smaller: right, by: from === 2 ? 1 : 0 })
  }
  return constraints.length > 0 && orderedPoint(bounds, constraints) === undefined
}

/** Where the checker counts a cut: ticks of quantities, places of words and of orders. */
export function placeOf({ axes }: Space, axis: number, cell: number): number | 'absent' {
  const found = axes[axis]
  if (found?.kind !== 'fact') return cell
  const at = found.cells[cell]
  if (at === null || at === undefined) return 'absent'
  return isOrdered(found.spec) ? Math.round(Number(at.low) * gridOf(found.spec).scale) : cell
}
