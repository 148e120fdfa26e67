import type { AnyRulebook } from '../rulebook/rulebook'
import { align } from './align'
import { commonFacts } from './common-facts'
import { editsOf } from './edits'
import type { Comparing } from './two-books'
import { isOrdered } from '../space/space'
import { comparisonsOf, gridOf, isReference } from '../evaluate/cells'
import type { FactSpecs } from '../fact/fact-spec'

/** The rows of a rulebook, by their places. */
function allRows({ document: { rows } }: AnyRulebook): readonly number[] {
  return [...rows.keys()]
}

/** What is to be compared of two rulebooks; undefined when no input can be given to both. */
export function comparingOf(before: AnyRulebook, after: AnyRulebook, clauses: boolean): Comparing | undefined {
  const facts = commonFacts(before.document.facts, after.document.facts)
  if (facts === undefined) return undefined
  // Under other hit policies the same rows may mean something else, wherever they stand.
  if (before.document.hit !== after.document.hit) {
    const none = new Int32Array(0)
    const alignment = { kept: { before: none, after: none }, onlyBefore: allRows(before), onlyAfter: allRows(after) }
    return { before, after, facts, alignment, edits: [], editOf: { before: new Map(), after: new Map() }, clauses }
  }
  const alignment = align(before, after, after.document.hit === 'first', clauses)
  const edits = editsOf(before, after, alignment)
  const placesOf = (side: 'before' | 'after'): ReadonlyMap<number, number> =>
    new Map(edits.flatMap((edit, index) => (edit[side] === undefined ? [] : [[edit[side], index] as const])))
  return {
    before,
    after,
    facts,
    alignment,
    edits,
    editOf: { before: placesOf('before'), after: placesOf('after') },
    clauses,
  }
}

/** Whether facts that are compared with each other would have to be counted in different steps. */
export function comparesAcrossGrids(books: readonly AnyRulebook[], facts: FactSpecs): boolean {
  const scaleOf = (name: string): number => {
    const spec = facts[name]
    return spec === undefined || !isOrdered(spec) ? 0 : gridOf(spec).scale
  }
  const uneven = new Set(Object.keys(facts).map(scaleOf)).size > 1
  return (
    uneven &&
    books.some(({ expanded }) =>
      expanded.some((condition) =>
        comparisonsOf(condition).some(({ fact, value }) => isReference(value) && scaleOf(fact) !== scaleOf(value.fact)),
      ),
    )
  )
}
