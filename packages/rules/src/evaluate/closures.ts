import type { FactValue } from '../fact/fact-spec'
import type { Diagram } from './diagram'
import type { Walk } from './walk'
import { takeNode } from './take-node'

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
  const unknown = takeNode('leaf')(lacking)
  const make = (id: number): Walk<L> => {
    const before = made.get(id)
    if (before !== undefined) return before
    const walk = makeNew(id)
    made.set(id, walk)
    return walk
  }
  const makeNew = (id: number): Walk<L> => {
    const node = diagram.nodes[id]
    if (node === undefined) throw new Error('a diagram holds every node that it names')
    if (node.kind === 'leaf') return takeNode('leaf')(leaves.get(id) ?? lacking)
    const reading = readings[node.variable]
    if (reading === undefined) throw new Error('every variable of a diagram can be read')
    const branches = node.branches.map(make)
    return reading.kind === 'order'
      ? orderQuestion(branches, reading, unknown)
      : factQuestion(branches, reading, unknown)
  }
  return make(diagram.root)
}

interface Branch<L> {
  readonly cell: FactValue | null
  readonly walk: Walk<L>
}

function factQuestion<L>(
  branches: readonly Walk<L>[],
  { name, cells, values, mayLack }: Reading & { kind: 'fact' },
  unknown: Walk<L>,
): Walk<L> {
  const all = cells.map((cell, index): Branch<L> => ({ cell, walk: branches[index] ?? unknown }))
  const known = all.filter(({ cell }) => cell !== null)
  const absent = mayLack ? (all.find(({ cell }) => cell === null)?.walk ?? unknown) : undefined
  if (values === 'ordered') {
    const present = thresholds(name, known)
    return absent === undefined ? present : takeNode('absent')(name, absent, present)
  }
  const rest = values === 'open' ? known.at(-1)?.walk : absent === undefined ? commonest(known) : undefined
  if (rest === undefined || absent === undefined) return words(name, known, rest ?? absent ?? unknown)
  return words(name, known, takeNode('absent')(name, absent, rest), rest)
}

/** A balanced tree of `<` over the cells; neighbours that lead to the same place are joined first. */
function thresholds<L>(name: string, branches: readonly Branch<L>[]): Walk<L> {
  const joined = branches.filter(({ walk }, index) => walk !== branches[index - 1]?.walk)
  const tree = (parts: readonly Branch<L>[]): Walk<L> => {
    const middle = parts.length >> 1
    const [first, over] = [parts[0], parts[middle]]
    if (first === undefined || over === undefined) throw new Error('a question has branches')
    if (parts.length === 1) return first.walk
    return takeNode('below')(name, Number(over.cell), tree(parts.slice(0, middle)), tree(parts.slice(middle)))
  }
  return tree(joined)
}

/** The way that most words lead to. */
function commonest<L>(branches: readonly Branch<L>[]): Walk<L> | undefined {
  const counts = new Map<Walk<L>, number>()
  for (const { walk } of branches) counts.set(walk, (counts.get(walk) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** Comparisons with single words, two at a time; many words through a Map. */
function words<L>(name: string, branches: readonly Branch<L>[], otherwise: Walk<L>, same = otherwise): Walk<L> {
  const others = branches.filter(({ walk }) => walk !== same)
  if (others.length > 4) {
    return takeNode('lookup')(name, new Map(others.map(({ cell, walk }) => [cell, walk])), otherwise)
  }
  const [one, two, ...more] = others
  if (one === undefined) return otherwise
  const rest = words(name, more, otherwise, same)
  const second = two ?? one
  return takeNode('words')(name, one.cell, one.walk, second.cell, second.walk, rest)
}

/** Three ways by the order of two facts; for words, which have none, the first and the last way are the same. */
function orderQuestion<L>(
  branches: readonly Walk<L>[],
  { left, right, values, needed }: Reading & { kind: 'order' },
  unknown: Walk<L>,
): Walk<L> {
  const way = (value: FactValue | null): Walk<L> => branches[values.indexOf(value)] ?? unknown
  return takeNode('order')(left, right, {
    less: way(-1),
    same: way(0),
    more: way(1),
    leftAbsent: needed.includes(left) ? unknown : way(null),
    rightAbsent: needed.includes(right) ? unknown : way(null),
  })
}
