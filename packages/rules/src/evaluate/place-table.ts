import type { FactValue } from '../fact/fact-spec'
import type { Reading } from './closures'
import type { Diagram } from './diagram'

/** Places that a table may have (32 kB); more facts or more finely told values are left to a diagram. */
const most = 16_384

/** What is added where something is unknown that the places do not tell: no other facts make up for it. */
export const placeless = -most

/** A fact of a table of places, and how far one of its cells is from the next. */
export interface PlacedFact {
  readonly reading: Reading & { readonly kind: 'fact' }
  readonly step: number
  /** The fact of two values, and which of them, without which this one is never asked. */
  readonly behind?: { readonly name: string; readonly cell: number }
}

/** A small table written out: every combination of what its facts can be has a place. */
export interface PlaceTable<L> {
  readonly facts: readonly PlacedFact[]
  /** Which of the results stands at each place. */
  readonly places: Uint16Array
  readonly results: readonly L[]
}

/**
 * Writes a diagram out.
 * @param leaves what each leaf gives, by node number
 * @returns undefined where it would take too many places, or asks how facts stand to each other
 */
export function placeTableOf<L>(
  { nodes, root }: Diagram,
  readings: readonly Reading[],
  leaves: ReadonlyMap<number, L>,
): PlaceTable<L> | undefined {
  const facts = new Map<number, PlacedFact>()
  let size = 1
  for (const variable of askedIn({ nodes, root }, -1, 0)) {
    const reading = readings[variable]
    if (reading?.kind !== 'fact') return undefined
    facts.set(variable, { reading, step: size })
    size *= reading.cells.length
    if (size > most) return undefined
  }
  for (const [variable, { reading }] of facts) {
    if (reading.values !== 'closed' || knownCells(reading).length !== 2) continue
    for (const cell of [0, 1]) {
      const others = askedIn({ nodes, root }, variable, cell)
      for (const [other, fact] of facts)
        if (!others.has(other)) facts.set(other, { ...fact, behind: { name: reading.name, cell } })
    }
  }
  const orders = new Map([...leaves.keys()].map((id, order) => [id, order]))
  const places = Uint16Array.from({ length: size }, (_, place) => {
    let id = root
    for (;;) {
      const node = nodes[id]
      if (node?.kind !== 'question') return orders.get(id) ?? 0
      const { step = 1, reading } = facts.get(node.variable) ?? {}
      id = node.branches[Math.floor(place / step) % (reading?.cells.length ?? 1)] ?? 0
    }
  })
  return { facts: [...facts.values()], places, results: [...leaves.values()] }
}

/** The variables that are asked when one of them is not in a certain cell. */
function askedIn({ nodes, root }: Diagram, variable: number, but: number): ReadonlySet<number> {
  const asked = new Set<number>()
  const seen = new Set<number>()
  const look = (id: number): void => {
    const node = nodes[id]
    if (node?.kind !== 'question' || seen.has(id)) return
    seen.add(id)
    asked.add(node.variable)
    for (const [cell, branch] of node.branches.entries()) if (node.variable !== variable || cell !== but) look(branch)
  }
  look(root)
  return asked
}

export function knownCells({ cells }: PlacedFact['reading']): readonly FactValue[] {
  return cells.filter((cell) => cell !== null)
}
