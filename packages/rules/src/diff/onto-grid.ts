import { gridOf, isReference } from '../evaluate/cells'
import type { FactSpec, FactSpecs, FactValue } from '../fact/fact-spec'
import { isOnScale } from '../fact/grid'
import type { Comparison, JsonCondition } from '../rulebook/condition'
import { isOrdered } from '../space/space'

const never: JsonCondition = { any: [] }
const always: JsonCondition = { all: [] }

/** Whether some fact has a coarser grid in the common facts than in a rulebook's own. */
export function isCoarser(common: FactSpecs, own: FactSpecs): boolean {
  return Object.keys(own).some((name) => scaleOf(common[name]) !== scaleOf(own[name]))
}

/** Says the same of the values of a coarser grid with bounds that lie on it; the condition is an expanded one. */
export function ontoGrid(condition: JsonCondition, common: FactSpecs): JsonCondition {
  if ('all' in condition) return { all: condition.all.map((part) => ontoGrid(part, common)) }
  if ('any' in condition) return { any: condition.any.map((part) => ontoGrid(part, common)) }
  if (!('fact' in condition)) throw new Error('expanded conditions hold comparisons, all and any alone')
  const spec = common[condition.fact]
  const { value } = condition
  if (spec === undefined || !isOrdered(spec) || value === null || isReference(value)) return condition
  return comparisonOnto(condition, value, gridOf(spec).scale)
}

function comparisonOnto(comparison: Comparison, value: FactValue | readonly FactValue[], scale: number): JsonCondition {
  const { fact, operator } = comparison
  if (operator === 'in' || operator === 'notIn') {
    const on = ([value].flat() as readonly FactValue[]).filter((item) => isOnScale(Number(item), scale))
    if (on.length > 0) return { fact, operator, value: on }
    return operator === 'in' ? never : always
  }
  const bound = Number(value)
  if (isOnScale(bound, scale)) return comparison
  switch (operator) {
    case 'equal':
      return never
    case 'notEqual':
      return always
    case 'lessThan':
    case 'lessThanInclusive':
      return { fact, operator: 'lessThanInclusive', value: Math.floor(bound * scale) / scale }
    default:
      return { fact, operator: 'greaterThanInclusive', value: Math.ceil(bound * scale) / scale }
  }
}

function scaleOf(spec: FactSpec | undefined): number {
  return spec === undefined || !isOrdered(spec) ? 0 : gridOf(spec).scale
}
