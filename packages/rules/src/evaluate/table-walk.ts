import type { AnyRulebook } from '../rulebook/rulebook'
import { walkOf } from './closures'
import { buildDiagram } from './diagram'
import type { Diagram, Variable } from './diagram'
import type { Walk } from './walk'
import { placeTableOf } from './place-table'
import type { PlaceTable } from './place-table'
import { placeOf } from './ranks'
import type { Result, Results } from './result'
import { scanWalk } from './scan-walk'
import { tableLogicOf } from './table-logic'
import { takeNode } from './take-node'

const steps = 1_000_000
/** Nodes of a diagram that is built a second time to see whether another order makes it smaller. */
const mostReordered = 200

/** How a table finds the rows of a case: `scan` looks through all of them. */
export interface Strategy {
  readonly kind: 'diagram' | 'index' | 'scan'
  /** What its index takes; a diagram is made of functions, and has none. */
  readonly bytes: number
}

/** Finds what a table comes to; undefined when that depends on facts that are not known. */
export interface TableWalk {
  readonly strategy: Strategy
  readonly walk: Walk<Result | undefined>
  /** A shorter way to the outcome alone; `otherwise` is asked where it does not lead there. */
  readonly outcomeBy?: (otherwise: Walk<unknown>) => Walk<unknown>
  /** A small table written out: what it finds for facts whose place is known. */
  readonly table?: PlaceTable<Result | undefined>
}

/** Makes the index of a large table, undefined where it would take too much; those of `@zhidu/rules/large`. */
export type RowIndex = (rulebook: AnyRulebook, results: Results) => TableWalk | undefined

/** Chooses by size: a small table is a diagram, a larger one has an index, and what has neither is looked through. */
export function tableWalkOf(
  rulebook: AnyRulebook,
  results: Results,
  maxNodes: number,
  index: RowIndex | undefined,
): TableWalk {
  const diagram = rulebook.expanded.length <= maxNodes ? diagramWalk(rulebook, results, maxNodes) : undefined
  if (diagram !== undefined) return { strategy: { kind: 'diagram', bytes: 0 }, ...diagram }
  return index?.(rulebook, results) ?? { strategy: { kind: 'scan', bytes: 0 }, walk: scanWalk(rulebook, results) }
}

function diagramWalk(
  rulebook: AnyRulebook,
  { resultOf }: Results,
  maxNodes: number,
): Omit<TableWalk, 'strategy'> | undefined {
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
  const table = placeTableOf<Result | undefined>(diagram, readings, leaves)
  const makeWalk = (): Walk<Result | undefined> => walkOf<Result | undefined>(diagram, readings, leaves, undefined)
  if (table === undefined) return { walk: makeWalk() }
  // Only facts that are not known have no place: the functions are made when they are needed.
  let walk: Walk<Result | undefined> | undefined
  return { walk: (facts) => (walk ??= makeWalk())(facts), table, outcomeBy: outcomeIn(table) }
}

function outcomeIn({ facts, places, results }: PlaceTable<Result | undefined>) {
  const outcomes = results.map((result) => result?.outcome)
  return (otherwise: Walk<unknown>): Walk<unknown> =>
    takeNode('placedOutcome')(placeOf(facts), places, outcomes, otherwise)
}
