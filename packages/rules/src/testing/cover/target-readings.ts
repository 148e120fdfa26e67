import type { Answer } from '../../evaluate/answer'
import { gridOf, isReference } from '../../evaluate/cells'
import type { Facts } from '../../evaluate/facts'
import { canonical } from '../../evaluate/result'
import type { AnyRulebook } from '../../rulebook/rulebook'
import { isOrdered } from '../../space/space'
import { atomsOf, readRow } from './row-atoms'
import type { Target } from './target'

/** Makes the function that tells which targets an input meets, by their places in the list. */
export function targetReadings(
  rulebook: AnyRulebook,
  targets: readonly Target[],
): (facts: Facts, answer: Answer) => readonly number[] {
  const { document, expanded } = rulebook
  const needed = new Set(Object.keys(document.facts).filter((name) => document.facts[name]?.presence !== 'optional'))
  const comparisons = expanded.map((condition) => atomsOf(condition).map(({ comparison }) => comparison))
  const places = new Map<string, number>(targets.map((target, index) => [keyOf(target), index]))
  const rowOf = new Map(document.rows.map(({ id }, row) => [id, row]))

  /** Where the value of a comparison's fact stands, if anywhere near a bound. */
  const positionOf = (row: number, atom: number, facts: Facts): number | 'same' | undefined => {
    const comparison = comparisons[row]?.[atom]
    const spec = comparison === undefined ? undefined : document.facts[comparison.fact]
    const value = comparison === undefined ? null : (facts[comparison.fact] ?? null)
    if (comparison === undefined || spec === undefined || value === null || !isOrdered(spec)) return undefined
    if (isReference(comparison.value)) return facts[comparison.value.fact] === value ? 'same' : undefined
    const { scale } = gridOf(spec)
    return Math.round(Number(value) * scale) / scale
  }

  return (facts, answer) => {
    const met: number[] = []
    const note = (key: string): void => {
      const place = places.get(key)
      if (place !== undefined) met.push(place)
    }
    const isKnown = [...needed].every((name) => facts[name] !== null && facts[name] !== undefined)
    // With unknown facts left, several rows stand for one decision, and it is not known which of them decides.
    if (answer.kind === 'decided' && (isKnown || answer.fired.length === 1)) {
      for (const id of answer.fired) note(`row ${rowOf.get(id) ?? ''}`)
      const outcomes: readonly unknown[] = Array.isArray(answer.outcome) ? answer.outcome : [answer.outcome]
      for (const key of new Set(outcomes.map(canonical))) note(`outcome ${key}`)
    }
    for (const [row, condition] of expanded.entries()) {
      const { truth, deciding } = readRow(condition, facts, needed)
      for (const { atom, holds } of deciding) {
        note(`condition ${row} ${atom} ${holds}`)
        const at = positionOf(row, atom, facts)
        if (at !== undefined) note(`bound ${row} ${atom} ${holds} ${at}`)
      }
      if (document.hit === 'first' && truth !== false) break
    }
    return met
  }
}

function keyOf(target: Target): string {
  switch (target.kind) {
    case 'row':
      return `row ${target.row}`
    case 'outcome':
      return `outcome ${target.key}`
    case 'condition':
      return `condition ${target.row} ${target.atom} ${target.holds}`
    case 'bound':
      return `bound ${target.row} ${target.atom} ${target.holds} ${target.at}`
  }
}
