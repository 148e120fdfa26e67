import { describe, expect, it } from 'vitest'
import type { Reading } from './closures'
import type { Diagram } from './diagram'
import { placeTableOf } from './place-table'

const quantity = (name: string, count: number): Reading => ({
  kind: 'fact',
  name,
  cells: Array.from({ length: count }, (_, cell) => cell),
  values: 'ordered',
  mayLack: false,
})
const order: Reading = { kind: 'order', left: 'a', right: 'b', values: [-1, 0, 1], needed: [] }
const leaves = new Map([
  [0, 'no'],
  [1, 'yes'],
])

/** Yes when the first question has its last answer and the second has not its first. */
function diagramOf(first: number, second: number): Diagram {
  const all = (count: number, node: number) => Array.from({ length: count }, () => node)
  return {
    nodes: [
      { kind: 'leaf', rows: [] },
      { kind: 'leaf', rows: [0] },
      { kind: 'question', variable: 1, branches: [0, ...all(second - 1, 1)] },
      { kind: 'question', variable: 0, branches: [...all(first - 1, 0), 2] },
    ],
    root: 3,
  }
}

describe('a table of places', () => {
  it('holds at each place what the diagram leads to', () => {
    const table = placeTableOf(diagramOf(3, 4), [quantity('a', 3), quantity('b', 4)], leaves)
    const steps = new Map(table?.facts.map(({ reading, step }) => [reading.name, step]))
    const at = (a: number, b: number) =>
      table?.results[table.places[a * (steps.get('a') ?? NaN) + b * (steps.get('b') ?? NaN)] ?? NaN]
    expect(table?.places).toHaveLength(12)
    for (const a of [0, 1, 2]) for (const b of [0, 1, 2, 3]) expect(at(a, b)).toBe(a === 2 && b > 0 ? 'yes' : 'no')
  })

  it('has 16,384 places at most', () => {
    const placesOf = (first: number, second: number) =>
      placeTableOf(diagramOf(first, second), [quantity('a', first), quantity('b', second)], leaves)?.places.length
    expect(placesOf(128, 128)).toBe(16_384)
    expect(placesOf(128, 129)).toBeUndefined()
  })

  it('asks no comparison of two facts', () => {
    expect(placeTableOf(diagramOf(3, 3), [quantity('c', 3), order], leaves)).toBeUndefined()
  })

  it('says of a fact that is asked behind one answer of another which one it is', () => {
    const yesNo: Reading = { kind: 'fact', name: 'yes', cells: [true, false], values: 'closed', mayLack: true }
    const table = placeTableOf(diagramOf(2, 3), [yesNo, quantity('b', 3)], leaves)
    expect(table?.facts.map(({ reading, behind }) => [reading.name, behind])).toEqual([
      ['yes', undefined],
      ['b', { name: 'yes', cell: 1 }],
    ])
  })

  it('leaves facts out that the diagram does not ask', () => {
    const always: Diagram = { nodes: [{ kind: 'leaf', rows: [0] }], root: 0 }
    expect(placeTableOf(always, [quantity('a', 3)], new Map([[0, 'yes']]))).toMatchObject({
      facts: [],
      results: ['yes'],
    })
  })
})
