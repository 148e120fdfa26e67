import type { AnyRulebook } from '../rulebook/rulebook'
import { walkOf } from './closures'
import { buildDiagram } from './diagram'
import type { Diagram, Variable } from './diagram'
import type { Walk } from './nodes'
import type { Result, Results } from './result'
import { indexLimits, rowIndexOf } from './row-index'
import type { IndexLimits, RowIndex } from './row-index'
import { rowTestOf } from './scan'
import { tableLogicOf } from './table-logic'

const steps = 1_000_000
/** Nodes of a diagram that is built a second time to see whether another order makes it smaller. */
const mostReordered = 200

/** How a table finds the rows of a case: `scan` looks through all of them. */
export interface Strategy {
  readonly kind: 'diagram' | 'index' | 'scan'
  /** What its index takes; a diagram is made of functions, and has none. */
  readonly bytes: number
}

/** Where the strategies end. */
export interface WalkLimits {
  /** The most nodes of a diagram. */
  readonly nodes: number
  readonly index: IndexLimits
}

export const walkLimits: WalkLimits = { nodes: 2_000, index: indexLimits }

/** Finds what a table comes to; undefined when that depends on facts that are not known. */
export interface TableWalk {
  readonly strategy: Strategy
  readonly walk: Walk<Result | undefined>
  /** A shorter way to the outcome alone; `otherwise` is asked where it does not lead there. */
  readonly outcomeBy?: (otherwise: Walk<unknown>) => Walk<unknown>
}

/** Chooses by size: a small table is a diagram, a larger one has an index, and what fits neither is looked through. */
export function tableWalkOf(rulebook: AnyRulebook, results: Results, { nodes, index }: WalkLimits): TableWalk {
  const diagram = rulebook.expanded.length <= nodes ? diagramWalk(rulebook, results, nodes) : undefined
  if (diagram !== undefined) return { strategy: { kind: 'diagram', bytes: 0 }, walk: diagram }
  const found = rowIndexOf(rulebook, index)
  if (found === undefined) return { strategy: { kind: 'scan', bytes: 0 }, walk: scanWalk(rulebook, results) }
  return {
    strategy: { kind: 'index', bytes: found.bytes },
    walk: indexWalk(rulebook, results, found),
    ...(rulebook.document.hit === 'collect' ? {} : { outcomeBy: indexOutcome(rulebook, found) }),
  }
}

function diagramWalk(
  rulebook: AnyRulebook,
  { resultOf }: Results,
  maxNodes: number,
): Walk<Result | undefined> | undefined {
  const { logic, conditions, variables, readings } = tableLogicOf(rulebook)
  const build = (order: readonly Variable[]): Diagram | undefined =>
    buildDiagram(logic, conditions, order, rulebook.document.hit, (rows) => rows.join(), { nodes: maxNodes, steps })
  const isQuantity = ({ index }: Variable): boolean => {
    const reading = readings[index]
    return reading?.kind === 'fact' && reading.values === 'ordered'
  }
  const asWritten = build(variables)
  if (asWritten === undefined) return undefined
  // Quantities have many ways, behind each of which everything that is asked later stands once more.
  const quantitiesLast =
    asWritten.nodes.length > mostReordered
      ? undefined
      : build([...variables.filter((v) => !isQuantity(v)), ...variables.filter(isQuantity)])
  const isSmaller = quantitiesLast !== undefined && quantitiesLast.nodes.length < asWritten.nodes.length
  const diagram = isSmaller ? quantitiesLast : asWritten
  const leaves = new Map<number, Result>()
  for (const [id, node] of diagram.nodes.entries()) if (node.kind === 'leaf') leaves.set(id, resultOf(node.rows))
  return walkOf<Result | undefined>(diagram, readings, leaves, undefined)
}

function indexWalk(
  rulebook: AnyRulebook,
  { resultOf }: Results,
  { firstRow, allRows }: RowIndex,
): Walk<Result | undefined> {
  const { hit } = rulebook.document
  const single: (Result | undefined)[] = rulebook.document.rows.map(() => undefined)
  const nothing = resultOf([])
  let scan: Walk<Result | undefined> | undefined
  // An unknown fact need not matter: row after row tells.
  const scanned = (facts: Parameters<Walk<unknown>>[0]): Result | undefined => {
    scan ??= scanWalk(rulebook, { resultOf })
    return scan(facts)
  }
  const resultOfRow = (row: number): Result => (single[row] ??= resultOf([row]))
  if (hit === 'first') {
    return (facts) => {
      const row = firstRow(facts)
      if (row === undefined) return scanned(facts)
      return row < 0 ? nothing : resultOfRow(row)
    }
  }
  return (facts) => {
    const rows = allRows(facts)
    if (rows === undefined) return scanned(facts)
    if (typeof rows === 'number') return resultOfRow(rows)
    return rows.length === 0 ? nothing : resultOf(rows)
  }
}

/** Outcomes by row: to make a result for each would only take memory that must be read. */
function indexOutcome({ document }: AnyRulebook, { firstRow, allRows }: RowIndex) {
  const outcomes: readonly unknown[] = document.rows.map(({ then }) => then)
  const rowOf = document.hit === 'first' ? firstRow : allRows
  return (otherwise: Walk<unknown>): Walk<unknown> =>
    (facts) => {
      const row = rowOf(facts)
      return typeof row === 'number' && row >= 0 ? outcomes[row] : otherwise(facts)
    }
}

/** Row after row. */
function scanWalk(rulebook: AnyRulebook, { resultOf }: Pick<Results, 'resultOf'>): Walk<Result | undefined> {
  const { document, expanded } = rulebook
  const needed = new Set(Object.keys(document.facts).filter((name) => document.facts[name]?.presence === 'whenNeeded'))
  const tests = expanded.map((condition) => rowTestOf(condition, needed))
  return (facts) => {
    const fired: number[] = []
    for (const [row, test] of tests.entries()) {
      const holding = test(facts)
      if (holding === undefined) return undefined
      if (holding) {
        fired.push(row)
        if (document.hit === 'first') break
      }
    }
    return resultOf(fired)
  }
}
