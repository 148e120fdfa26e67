import type { FactValue } from '../fact/fact-spec'
import { known } from '../known'
import type { Comparison } from '../rulebook/condition'
import type { AnyRulebook } from '../rulebook/rulebook'
import { cellsOf, comparisonsOf, constantsOf, isReference } from './cells'
import type { Reading } from './closures'
import type { Variable } from './diagram'
import { foldCondition } from './fold-condition'
import { createLogic } from './logic'
import type { Logic } from './logic'

/** A table's conditions as nodes, and the questions in the order in which its rows ask them. */
export interface TableLogic {
  readonly logic: Logic
  readonly conditions: readonly number[]
  readonly variables: readonly Variable[]
  readonly readings: readonly Reading[]
}

/**
 * Lowers a table for compiling: one variable for each fact that is compared with constants, one for the order of each
 * pair of facts that are compared with each other.
 */
export function tableLogicOf({ document: { facts }, expanded }: AnyRulebook): TableLogic {
  const logic = createLogic()
  const comparisons = expanded.flatMap(comparisonsOf)
  const numbers = new Map<string, number>()
  const variables: Variable[] = []
  const readings: Reading[] = []

  const declare = (key: string, reading: Reading, values: readonly (FactValue | null)[]): number => {
    numbers.set(key, readings.length)
    variables.push({ index: readings.length, values })
    readings.push(reading)
    return readings.length - 1
  }

  const factVariable = (name: string): number => {
    const before = numbers.get(name)
    if (before !== undefined) return before
    const spec = known(facts[name])
    const present = cellsOf(spec, constantsOf(name, comparisons)).map(({ low }) => low)
    const cells = spec.presence === 'optional' ? [...present, null] : present
    const values =
      spec.type === 'string' ? 'open' : spec.type === 'enum' || spec.type === 'boolean' ? 'closed' : 'ordered'
    return declare(name, { kind: 'fact', name, cells, values, mayLack: spec.presence !== 'required' }, cells)
  }

  const orderVariable = (left: string, right: string): number => {
    const key = `${left} ${right}`
    const before = numbers.get(key)
    if (before !== undefined) return before
    const presence = [left, right].map((name) => facts[name]?.presence)
    const values = presence.includes('optional') ? [-1, 0, 1, null] : [-1, 0, 1]
    const needed = [left, right].filter((name) => facts[name]?.presence === 'whenNeeded')
    return declare(key, { kind: 'order', left, right, values, needed }, values)
  }

  const leaf = ({ fact, operator, value }: Comparison): number =>
    isReference(value)
      ? logic.leaf(operator, { variable: orderVariable(fact, value.fact) }, { known: 0 })
      : logic.leaf(operator, { variable: factVariable(fact) }, { known: value })

  const conditions = expanded.map((condition) => foldCondition(condition, leaf, logic.group))
  return { logic, conditions, variables, readings }
}
