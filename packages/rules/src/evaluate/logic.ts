import type { FactValue } from '../fact/fact-spec'
import type { Operator } from '../rulebook/condition'
import { holds } from './holds'

/** The node of a condition that can no longer hold, and of one that holds whatever follows. */
export const never = 0
export const always = 1

/** One side of a comparison: a variable by its number, or known values. */
export type Side = { readonly variable: number } | { readonly known: FactValue | null | readonly FactValue[] }

interface Leaf {
  readonly kind: 'leaf'
  readonly operator: Operator
  readonly left: Side
  readonly right: Side
}
interface Group {
  readonly kind: 'all' | 'any'
  readonly parts: readonly number[]
}
type Node = { readonly kind: 'constant' } | Leaf | Group

/**
 * Conditions as shared nodes: equal conditions have equal numbers, so that two cases which leave the same questions
 * open are seen to be the same.
 */
export interface Logic {
  readonly leaf: (operator: Operator, left: Side, right: Side) => number
  readonly group: (kind: 'all' | 'any', parts: readonly number[]) => number
  /** The node that is left once a variable is known. */
  readonly assign: (node: number, variable: number, value: FactValue | null) => number
  /** Constants that a node compares a variable with; undefined where it compares it with another variable. */
  readonly constantsOf: (node: number, variable: number) => readonly FactValue[] | undefined
  /** Variables that a node asks. */
  readonly variablesOf: (node: number) => ReadonlySet<number>
  /** How many steps were taken so far. */
  readonly steps: () => number
}

export function createLogic(): Logic {
  const nodes: Node[] = [{ kind: 'constant' }, { kind: 'constant' }]
  const asked: ReadonlySet<number>[] = [new Set(), new Set()]
  const known = new Map<string, number>()
  let steps = 0

  const intern = (key: string, node: Node, variables: () => ReadonlySet<number>): number => {
    const before = known.get(key)
    if (before !== undefined) return before
    nodes.push(node)
    asked.push(variables())
    known.set(key, nodes.length - 1)
    return nodes.length - 1
  }

  const leaf = (operator: Operator, left: Side, right: Side): number => {
    if ('known' in left && 'known' in right)
      return holds(operator, left.known as FactValue | null, right.known) ? always : never
    const key = `${operator}|${keyOf(left)}|${keyOf(right)}`
    return intern(key, { kind: 'leaf', operator, left, right }, () => {
      const variables = new Set<number>()
      if ('variable' in left) variables.add(left.variable)
      if ('variable' in right) variables.add(right.variable)
      return variables
    })
  }

  const group = (kind: 'all' | 'any', parts: readonly number[]): number => {
    const [neutral, absorbing] = kind === 'all' ? [always, never] : [never, always]
    const open = new Set<number>()
    for (const part of parts) {
      if (part === absorbing) return absorbing
      if (part !== neutral) open.add(part)
    }
    if (open.size === 0) return neutral
    const [only] = open
    if (open.size === 1 && only !== undefined) return only
    // In one order: the same parts that came about in another order are the same question.
    const list = [...open].sort((a, b) => a - b)
    return intern(`${kind}|${list.join()}`, { kind, parts: list }, () => {
      const variables = new Set<number>()
      for (const part of list) for (const variable of asked[part] ?? []) variables.add(variable)
      return variables
    })
  }

  const assign = (id: number, variable: number, value: FactValue | null): number => {
    if (!asked[id]?.has(variable)) return id
    steps += 1
    const node = nodes[id]
    if (node === undefined || node.kind === 'constant') return id
    if (node.kind === 'leaf') {
      const fix = (side: Side): Side => ('variable' in side && side.variable === variable ? { known: value } : side)
      return leaf(node.operator, fix(node.left), fix(node.right))
    }
    const absorbing = node.kind === 'all' ? never : always
    const parts: number[] = []
    for (const part of node.parts) {
      const left = assign(part, variable, value)
      if (left === absorbing) return absorbing
      parts.push(left)
    }
    return group(node.kind, parts)
  }

  const constants = new Map<string, readonly FactValue[] | undefined>()
  const constantsOf = (id: number, variable: number): readonly FactValue[] | undefined => {
    const key = `${String(id)}|${String(variable)}`
    if (!constants.has(key)) constants.set(key, findConstants(id, variable))
    return constants.get(key)
  }
  const findConstants = (id: number, variable: number): readonly FactValue[] | undefined => {
    const node = nodes[id]
    if (node === undefined || node.kind === 'constant' || !asked[id]?.has(variable)) return []
    if (node.kind === 'leaf') {
      const other = 'variable' in node.left && node.left.variable === variable ? node.right : node.left
      if ('variable' in other) return undefined
      return other.known === null ? [] : typeof other.known === 'object' ? other.known : [other.known]
    }
    const all = new Set<FactValue>()
    for (const part of node.parts) {
      const own = constantsOf(part, variable)
      if (own === undefined) return undefined
      for (const value of own) all.add(value)
    }
    return [...all]
  }

  const nothing: ReadonlySet<number> = new Set()
  return { leaf, group, assign, constantsOf, variablesOf: (node) => asked[node] ?? nothing, steps: () => steps }
}

function keyOf(side: Side): string {
  return 'variable' in side ? `v${String(side.variable)}` : `k${JSON.stringify(side.known)}`
}
