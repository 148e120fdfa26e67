import { gridOf, isReference } from '../../evaluate/cells'
import { canonical } from '../../evaluate/result'
import type { FactSpecs, FactValue } from '../../fact/fact-spec'
import type { Comparison } from '../../rulebook/condition'
import type { AnyRulebook } from '../../rulebook/rulebook'
import { isOrdered } from '../../space/space'
import { atomsOf } from './row-atoms'

/**
 * Something that examples are to show. `row`: the row decides. `outcome`: the outcome comes about. `condition`: the
 * comparison holds, or does not, and alone settles its row. `bound`: so it does at a value next to its bound.
 */
export type Target =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'outcome'; readonly key: string; readonly rows: readonly number[] }
  | { readonly kind: 'condition'; readonly row: number; readonly atom: number; readonly holds: boolean }
  | {
      readonly kind: 'bound'
      readonly row: number
      readonly atom: number
      readonly holds: boolean
      /** The fact's value; `same` where two facts are compared: both have one value. */
      readonly at: number | 'same'
      /** Whether the fact can have the value. */
      readonly isInRange: boolean
    }

/** All that examples of a rulebook are to show, row after row, and the outcomes last. */
export function targetsOf({ document, expanded }: AnyRulebook): readonly Target[] {
  const targets: Target[] = []
  const outcomes = new Map<string, number[]>()
  for (const [row, condition] of expanded.entries()) {
    targets.push({ kind: 'row', row })
    const key = canonical(document.rows[row]?.then)
    const rows = outcomes.get(key)
    if (rows === undefined) outcomes.set(key, [row])
    else rows.push(row)
    for (const [atom, { comparison }] of atomsOf(condition).entries()) {
      targets.push({ kind: 'condition', row, atom, holds: true }, { kind: 'condition', row, atom, holds: false })
      for (const side of sidesOf(comparison, document.facts)) targets.push({ kind: 'bound', row, atom, ...side })
    }
  }
  for (const [key, rows] of outcomes) targets.push({ kind: 'outcome', key, rows })
  return targets
}

interface Side {
  readonly holds: boolean
  readonly at: number | 'same'
  readonly isInRange: boolean
}

/** The values on both sides of a comparison's bounds, each with whether the comparison holds there. */
function sidesOf({ fact, operator, value }: Comparison, facts: FactSpecs): readonly Side[] {
  const spec = facts[fact]
  if (spec === undefined || value === null || !isOrdered(spec)) return []
  if (isReference(value)) {
    const isOrder = operator !== 'equal' && operator !== 'notEqual'
    return isOrder ? [{ holds: operator.endsWith('Inclusive'), at: 'same', isInRange: true }] : []
  }
  const { scale, first, last } = gridOf(spec)
  const ticks = [value].flat().map((bound: FactValue) => Math.round(Number(bound) * scale))
  const side = (tick: number, holds: boolean): Side => ({
    holds,
    at: tick / scale,
    isInRange: tick >= first && tick <= last,
  })
  const [tick = 0] = ticks
  switch (operator) {
    case 'lessThan':
      return [side(tick - 1, true), side(tick, false)]
    case 'lessThanInclusive':
      return [side(tick, true), side(tick + 1, false)]
    case 'greaterThan':
      return [side(tick + 1, true), side(tick, false)]
    case 'greaterThanInclusive':
      return [side(tick, true), side(tick - 1, false)]
    default: {
      const isNamed = operator === 'equal' || operator === 'in'
      const named = new Set(ticks)
      const beside = new Set(ticks.flatMap((each) => [each - 1, each + 1]).filter((each) => !named.has(each)))
      return [...[...named].map((each) => side(each, isNamed)), ...[...beside].map((each) => side(each, !isNamed))]
    }
  }
}

/** A name of a target that stays the same while its row does. */
export function targetId(target: Target, { document, expanded }: AnyRulebook): string {
  if (target.kind === 'outcome') return `outcome:${target.key}`
  const id = document.rows[target.row]?.id ?? ''
  if (target.kind === 'row') return `row:${id}`
  const comparison = atomsOf(expanded[target.row] ?? { all: [] })[target.atom]?.comparison
  const place = `${id}#${target.atom + 1}:${comparison?.fact ?? ''}`
  const truth = target.holds ? 'holds' : 'fails'
  return target.kind === 'condition' ? `condition:${place}:${truth}` : `bound:${place}:${target.at}:${truth}`
}
