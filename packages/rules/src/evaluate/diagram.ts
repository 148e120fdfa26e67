import type { FactValue } from '../fact/fact-spec'
import type { HitPolicy } from '../rulebook/rulebook'
import { always, never } from './logic'
import type { Logic } from './logic'

/** A question of a diagram and the values that its answer can have. */
export interface Variable {
  readonly index: number
  readonly values: readonly (FactValue | null)[]
}

/** A node of a diagram: a set of fired rows, or a question with one node for each value of its variable. */
export type DiagramNode =
  | { readonly kind: 'leaf'; readonly rows: readonly number[] }
  | { readonly kind: 'question'; readonly variable: number; readonly branches: readonly number[] }

/** A reduced, ordered decision diagram: a question stands in it exactly when the result depends on the answer. */
export interface Diagram {
  readonly nodes: readonly DiagramNode[]
  readonly root: number
}

/** Where a diagram may end: how many nodes and steps it may take. */
export interface Budget {
  readonly nodes: number
  readonly steps: number
}

interface OpenRow {
  readonly row: number
  readonly node: number
}

/**
 * Builds the diagram of a table.
 * @param conditions the node of each row's condition
 * @param variables in the order in which they are asked; each not more than once on a way
 * @param resultKey tells results apart; fired rows with equal keys share a leaf
 * @returns undefined when the budget is spent
 */
export function buildDiagram(
  logic: Logic,
  conditions: readonly number[],
  variables: readonly Variable[],
  hit: HitPolicy,
  resultKey: (rows: readonly number[]) => string,
  budget: Budget,
): Diagram | undefined {
  const nodes: DiagramNode[] = []
  const interned = new Map<string, number>()
  const built = new Map<string, number>()
  const lastStep = logic.steps() + budget.steps
  const state = { spent: false }
  const isSpent = (): boolean => state.spent

  const intern = (key: string, node: DiagramNode): number => {
    const before = interned.get(key)
    if (before !== undefined) return before
    nodes.push(node)
    interned.set(key, nodes.length - 1)
    return nodes.length - 1
  }

  const build = (open: readonly OpenRow[]): number => {
    if (state.spent) return 0
    if (nodes.length > budget.nodes || logic.steps() > lastStep) {
      state.spent = true
      return 0
    }
    const variable = variables.find(({ index }) => open.some(({ node }) => logic.variablesOf(node).has(index)))
    if (variable === undefined) {
      const rows = open.map(({ row }) => row)
      return intern(`leaf|${resultKey(rows)}`, { kind: 'leaf', rows })
    }
    const key = open.map(({ row, node }) => `${String(row)}:${String(node)}`).join()
    const before = built.get(key)
    if (before !== undefined) return before
    const branches: number[] = []
    const runs: string[] = []
    const starts = startsOf(open, variable, logic)
    for (const [order, start] of starts.entries()) {
      // A large table has as many values as rows: settling them all after the budget is spent takes minutes.
      if (isSpent()) return 0
      const branch = build(settle(open, variable.index, variable.values[start] ?? null))
      const end = starts[order + 1] ?? variable.values.length
      if (branch !== branches.at(-1)) runs.push(`${String(start)}:${String(branch)}`)
      for (let index = start; index < end; index += 1) branches.push(branch)
    }
    const result =
      runs.length === 1
        ? (branches[0] ?? 0)
        : intern(`${String(variable.index)}|${runs.join()}`, { kind: 'question', variable: variable.index, branches })
    built.set(key, result)
    return result
  }

  const settle = (open: readonly OpenRow[], variable: number, value: FactValue | null): OpenRow[] => {
    const left: OpenRow[] = []
    for (const { row, node } of open) {
      const settled = logic.assign(node, variable, value)
      if (settled === never) continue
      left.push({ row, node: settled })
      if (settled === always && hit === 'first') break
    }
    return left
  }

  const start: OpenRow[] = []
  for (const [row, node] of conditions.entries()) {
    if (node === never) continue
    start.push({ row, node })
    if (node === always && hit === 'first') break
  }
  const root = build(start)
  return state.spent ? undefined : { nodes, root }
}

/**
 * Where runs of values begin that the open rows cannot tell apart. A table as a whole compares a fact with as many
 * constants as it has rows, the few rows that are still open with few of them.
 */
function startsOf(open: readonly OpenRow[], { index, values }: Variable, logic: Logic): readonly number[] {
  const starts = new Set([0])
  const lastKnown = values.at(-1) === null ? values.length - 1 : values.length
  if (lastKnown < values.length) starts.add(lastKnown)
  for (const { node } of open) {
    const constants = logic.constantsOf(node, index)
    if (constants === undefined) return values.map((_, position) => position)
    for (const constant of constants) {
      const position = typeof constant === 'number' ? firstFrom(values, constant, lastKnown) : values.indexOf(constant)
      starts.add(position)
      starts.add(values[position] === constant ? position + 1 : position)
    }
  }
  return [...starts].filter((start) => start >= 0 && start < values.length).sort((a, b) => a - b)
}

/** The position of the first number that is not below a bound; numbers stand in ascending order. */
function firstFrom(values: readonly (FactValue | null)[], bound: number, end: number): number {
  let [low, high] = [0, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if (Number(values[middle]) < bound) low = middle + 1
    else high = middle
  }
  return low
}
