import type { AnyRulebook } from '../../rulebook/rulebook'
import type { Comparison, JsonCondition } from '../../rulebook/condition'
import { inputDeciding, inputFor } from '../../space/input-for'
import type { FoundInput } from '../../space/input-for'
import { inputPast } from './input-past'
import { oppositeOf } from './opposite-of'
import { atomsOf } from './row-atoms'
import type { Target } from './target'

/**
 * Makes the search for inputs that meet targets of a rulebook: exact, `none` says that no input can. All that coverage
 * asks of the solver is asked here.
 */
export function inputMeeting(rulebook: AnyRulebook): (target: Target) => FoundInput {
  const { facts, hit } = rulebook.document
  const probes = new Map<number, AnyRulebook>()

  /** Inputs that come to a row, whether or not it fires. */
  const reaching = (row: number, wanted: JsonCondition): FoundInput => {
    if (hit !== 'first') return inputFor(rulebook, wanted)
    const probe = probes.get(row) ?? probeAt(rulebook, row)
    probes.set(row, probe)
    return inputDeciding(probe, row, wanted)
  }

  const deciding = remembered((row: number) => inputDeciding(rulebook, row))
  const reached = remembered((row: number) => (isFound(deciding(row)) ? deciding(row) : reaching(row, { all: [] })))

  /** A comparison that holds, or does not, and alone settles its row; at a value of its fact where one is given. */
  const settling = (row: number, atom: number, holds: boolean, at?: number | 'same'): FoundInput => {
    // Most searches for what is impossible end here: nothing of a row that never decides is ever shown.
    if (holds && hit === 'first' && deciding(row) === 'none') return 'none'
    if (!holds && reached(row) === 'none') return 'none'
    const known = atomsOf(rulebook.expanded[row] ?? { all: [] })[atom]
    if (known === undefined) throw new Error('targets are made of the atoms of their row')
    const { comparison, holding, failing } = known
    const place = at === undefined ? [] : [valueAt(comparison, at)]
    const wanted: JsonCondition = {
      all: [
        ...holding,
        ...failing.map((part) => oppositeOf(part, facts)),
        holds ? comparison : oppositeOf(comparison, facts),
        ...place,
      ],
    }
    return firstFound(
      [
        // A row that contradicts another fires too; but one that decides is the better example.
        ...(holds ? [() => inputDeciding(rulebook, row, wanted)] : []),
        ...(holds && hit !== 'unique' ? [] : [() => reaching(row, wanted)]),
      ],
      () =>
        inputPast(
          rulebook,
          [...(hit === 'first' ? rulebook.expanded.slice(0, row) : []), ...failing, ...(holds ? [] : [comparison])],
          { all: [...holding, ...(holds ? [comparison] : []), ...place] },
        ),
    )
  }
  const conditions = new Map<string, FoundInput>()
  const settlingAnywhere = (row: number, atom: number, holds: boolean): FoundInput => {
    const key = `${row} ${atom} ${holds}`
    const found = conditions.get(key) ?? settling(row, atom, holds)
    conditions.set(key, found)
    return found
  }

  return (target) => {
    switch (target.kind) {
      case 'row':
        return deciding(target.row)
      case 'outcome':
        return firstFound(target.rows.map((row) => () => deciding(row)))
      case 'condition':
        return settlingAnywhere(target.row, target.atom, target.holds)
      case 'bound': {
        const { row, atom, holds, at, isInRange } = target
        if (!isInRange || settlingAnywhere(row, atom, holds) === 'none') return 'none'
        return settling(row, atom, holds, at)
      }
    }
  }
}

function isFound(found: FoundInput): boolean {
  return found !== 'none' && found !== 'unknown'
}

function remembered<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = compute(key)
    known.set(key, value)
    return value
  }
}

function valueAt({ fact, value }: Comparison, at: number | 'same'): Comparison {
  return { fact, operator: 'equal', value: at === 'same' ? value : at }
}

/** The rows before one, and one in its place that always fires; it mentions the same bounds. */
function probeAt({ document, expanded, schema }: AnyRulebook, row: number): AnyRulebook {
  return {
    document: { ...document, rows: document.rows.slice(0, row + 1) },
    expanded: [...expanded.slice(0, row), { any: [{ all: [] }, expanded[row] ?? { all: [] }] }],
    schema,
  }
}

/**
 * What the first successful search finds.
 * @param otherwise asked where a search ended undecided
 */
function firstFound(searches: readonly (() => FoundInput)[], otherwise?: () => FoundInput): FoundInput {
  let isSure = true
  for (const search of searches) {
    const found = search()
    if (found === 'unknown') isSure = false
    else if (found !== 'none') return found
  }
  return isSure ? 'none' : (otherwise?.() ?? 'unknown')
}
