import type { FactSpec, FactSpecs, FactValue } from '../fact/fact-spec'
import type { Cell } from '../evaluate/cells'
import { cellsOf, comparisonsOf, isReference } from '../evaluate/cells'
import type { Comparison, JsonCondition } from '../rulebook/condition'
import type { Relation } from './region'

/** Words that a mask of 31 bits can tell apart; facts with more are cut into intervals like numbers. */
const mostMasked = 30

/** The values of one fact, cut into the cells that no condition can tell apart; absence is the last cell, null. */
export interface FactAxis {
  readonly kind: 'fact'
  readonly fact: string
  readonly spec: FactSpec
  readonly cells: readonly (Cell | null)[]
  readonly size: number
  readonly sides: 'interval' | 'mask'
  /** Where each word stands among the cells; of an ordered fact, nothing. */
  readonly places: ReadonlyMap<FactValue, number>
}

/** How two compared facts stand to each other. */
export interface OrderAxis {
  readonly kind: 'order'
  readonly left: string
  readonly right: string
  readonly relations: readonly Relation[]
  readonly size: number
  readonly sides: 'interval' | 'mask'
}

export type Axis = FactAxis | OrderAxis

/** All inputs of a rulebook, cut along every comparison: one axis for each fact, one for each pair of compared facts. */
export interface Space {
  readonly axes: readonly Axis[]
  /** Axes by the name of their fact, or by {@link pairKey}. */
  readonly indexOf: ReadonlyMap<string, number>
  readonly orders: readonly number[]
}

/** The space that the conditions can tell apart; facts are compared over all the values that they may have. */
export function spaceOf(facts: FactSpecs, conditions: readonly JsonCondition[]): Space {
  const comparisons = conditions.flatMap(comparisonsOf)
  const constants = new Map<string, Comparison[]>()
  const pairs = new Map<string, readonly [string, string]>()
  for (const comparison of comparisons) {
    const { fact, value } = comparison
    if (isReference(value)) pairs.set(pairKey(fact, value.fact), sorted(fact, value.fact))
    else if (value !== null) listOf(constants, fact).push(comparison)
  }
  const axes: Axis[] = Object.entries(facts).map(([fact, spec]) => factAxis(fact, spec, constants.get(fact) ?? []))
  const indexOf = new Map(axes.map((_, index) => [Object.keys(facts)[index] ?? '', index]))
  const orders: number[] = []
  for (const [key, [left, right]] of pairs) {
    indexOf.set(key, axes.length)
    orders.push(axes.length)
    axes.push(orderAxis(left, right, facts))
  }
  return { axes, indexOf, orders }
}

/** Names the axis of a pair of facts, whichever is compared with which. */
export function pairKey(left: string, right: string): string {
  return sorted(left, right).join(' ')
}

/** The side of an axis that takes in every cell. */
export function fullSide(axis: Axis): { readonly low: number; readonly high: number } {
  return axis.sides === 'mask' ? { low: 2 ** axis.size - 1, high: 0 } : { low: 0, high: axis.size }
}

export function isOrdered(spec: FactSpec): boolean {
  return spec.type === 'number' || spec.type === 'integer' || spec.type === 'instant'
}

function factAxis(fact: string, spec: FactSpec, constants: readonly Comparison[]): FactAxis {
  const known = cellsOf(spec, constants)
  const cells = spec.presence === 'optional' ? [...known, null] : known
  const places = isOrdered(spec) ? [] : known.map(({ low }, place): [FactValue, number] => [low, place])
  const sides = !isOrdered(spec) && cells.length <= mostMasked ? 'mask' : 'interval'
  return { kind: 'fact', fact, spec, cells, size: cells.length, sides, places: new Map(places) }
}

function orderAxis(left: string, right: string, facts: FactSpecs): OrderAxis {
  const [one, other] = [facts[left], facts[right]]
  if (one === undefined || other === undefined) throw new Error('compared facts were checked to exist')
  const known: Relation[] = isOrdered(one) ? ['less', 'same', 'more'] : ['same', 'different']
  const mayLack = one.presence === 'optional' || other.presence === 'optional'
  const relations = mayLack ? [...known, 'absent' as const] : known
  return { kind: 'order', left, right, relations, size: relations.length, sides: 'mask' }
}

function sorted(left: string, right: string): readonly [string, string] {
  return left < right ? [left, right] : [right, left]
}

function listOf<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}
