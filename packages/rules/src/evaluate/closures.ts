import type { FactValue } from '../fact/fact-spec'
import type { Diagram } from './diagram'
import type { Facts } from './guard'

/** How a variable of a diagram is read from facts. */
export type Reading =
  | {
      readonly kind: 'fact'
      readonly name: string
      readonly cells: readonly (FactValue | null)[]
      /** `ordered`: cells are the lowest values of ranges; `open`: the last cell stands for every other text. */
      readonly values: 'ordered' | 'closed' | 'open'
      readonly mayLack: boolean
    }
  | {
      readonly kind: 'order'
      readonly left: string
      readonly right: string
      readonly values: readonly (FactValue | null)[]
      /** The sides that must be known. */
      readonly needed: readonly string[]
    }

/** Walks the diagram for the given facts; absent facts are null or undefined. */
export type Walk<L> = (facts: Facts) => L

/**
 * Turns a diagram into nested functions, one for each node, without `eval`.
 * @param leaves what each leaf gives, by node number
 * @param lacking what is given when a fact that must be known is not
 */
export function walkOf<L>(
  diagram: Diagram,
  readings: readonly Reading[],
  leaves: ReadonlyMap<number, L>,
  lacking: L,
): Walk<L> {
  const made = new Map<number, Walk<L>>()
  const make = (id: number): Walk<L> => {
    const before = made.get(id)
    if (before !== undefined) return before
    const node = diagram.nodes[id]
    if (node === undefined) throw new Error('a diagram holds every node that it names')
    const walk =
      node.kind === 'leaf'
        ? leafOf(leaves.get(id) ?? lacking)
        : questionOf(node.branches.map(make), readings[node.variable], lacking)
    made.set(id, walk)
    return walk
  }
  return make(diagram.root)
}

function leafOf<L>(leaf: L): Walk<L> {
  return () => leaf
}

function questionOf<L>(branches: readonly Walk<L>[], reading: Reading | undefined, lacking: L): Walk<L> {
  if (reading === undefined) throw new Error('every variable of a diagram can be read')
  if (reading.kind === 'order') return orderOf(branches, reading, lacking)
  const { name, cells } = reading
  const known = cells
    .map((cell, index) => ({ cell, walk: branches[index] ?? leafOf(lacking) }))
    .filter(({ cell }) => cell !== null)
  const absentAt = cells.indexOf(null)
  const absent = absentAt === -1 ? leafOf(lacking) : (branches[absentAt] ?? leafOf(lacking))
  const [first] = known
  if (first === undefined) return absent
  const present = reading.values === 'ordered' ? thresholds(name, known) : words(name, known, reading.values)
  return reading.mayLack ? absentOr(name, absent, present) : present
}

function absentOr<L>(name: string, absent: Walk<L>, present: Walk<L>): Walk<L> {
  return (facts) => {
    const value = facts[name]
    return value === null || value === undefined ? absent(facts) : present(facts)
  }
}

interface Branch<L> {
  readonly cell: FactValue | null
  readonly walk: Walk<L>
}

/** A balanced tree of `<` over the cells; neighbours that lead to the same place are joined first. */
function thresholds<L>(name: string, branches: readonly Branch<L>[]): Walk<L> {
  const joined = branches.filter(({ walk }, index) => index === 0 || walk !== branches[index - 1]?.walk)
  const tree = (from: number, to: number): Walk<L> => {
    if (to - from === 1) return joined[from]?.walk ?? leafOf(undefined as L)
    const middle = (from + to) >> 1
    return below(name, Number(joined[middle]?.cell), tree(from, middle), tree(middle, to))
  }
  return tree(0, joined.length)
}

function below<L>(name: string, bound: number, under: Walk<L>, over: Walk<L>): Walk<L> {
  return (facts) => ((facts[name] as number) < bound ? under(facts) : over(facts))
}

/** Comparisons with single words, the commonest way last; many words through a Map. */
function words<L>(name: string, branches: readonly Branch<L>[], values: 'closed' | 'open'): Walk<L> {
  const counts = new Map<Walk<L>, number>()
  for (const { walk } of branches) counts.set(walk, (counts.get(walk) ?? 0) + 1)
  const commonest = [...counts].sort((a, b) => b[1] - a[1]).at(0)?.[0]
  const rest = values === 'open' ? branches.at(-1)?.walk : commonest
  if (rest === undefined) throw new Error('a question has branches')
  const others = branches.filter(({ walk }) => walk !== rest)
  if (others.length > 4) return looked(name, new Map(others.map(({ cell, walk }) => [cell, walk])), rest)
  return others.reduceRight<Walk<L>>((otherwise, { cell, walk }) => is(name, cell, walk, otherwise), rest)
}

function is<L>(name: string, word: FactValue | null, then: Walk<L>, otherwise: Walk<L>): Walk<L> {
  return (facts) => (facts[name] === word ? then(facts) : otherwise(facts))
}

function looked<L>(name: string, table: ReadonlyMap<FactValue | null, Walk<L>>, otherwise: Walk<L>): Walk<L> {
  return (facts) => (table.get(facts[name] ?? null) ?? otherwise)(facts)
}

/** Three ways by the order of two facts; for words, which have none, the first and the last way are the same. */
function orderOf<L>(branches: readonly Walk<L>[], reading: Reading & { kind: 'order' }, lacking: L): Walk<L> {
  const { left, right, values, needed } = reading
  const unknown = leafOf(lacking)
  const way = (value: FactValue | null): Walk<L> => branches[values.indexOf(value)] ?? unknown
  const [less, same, more, absent] = [way(-1), way(0), way(1), way(null)]
  const [leftNeeded, rightNeeded] = [needed.includes(left), needed.includes(right)]
  return (facts) => {
    const a = facts[left]
    const b = facts[right]
    if (a === null || a === undefined) return leftNeeded ? unknown(facts) : absent(facts)
    if (b === null || b === undefined) return rightNeeded ? unknown(facts) : absent(facts)
    return a === b ? same(facts) : a < b ? less(facts) : more(facts)
  }
}
