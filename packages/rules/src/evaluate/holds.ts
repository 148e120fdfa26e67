import type { FactValue } from '../fact/fact-spec'
import type { Operator } from '../rulebook/condition'

/** Whether a comparison holds for checked values; null is an absent fact, and no comparison but equality knows it. */
export function holds(
  operator: Operator,
  left: FactValue | null,
  right: FactValue | null | readonly FactValue[],
): boolean {
  switch (operator) {
    case 'equal':
      return left === right
    case 'notEqual':
      return left !== right
    case 'in':
      return left !== null && (right as readonly FactValue[]).includes(left)
    case 'notIn':
      return left !== null && !(right as readonly FactValue[]).includes(left)
    case 'lessThan':
      return left !== null && right !== null && left < right
    case 'lessThanInclusive':
      return left !== null && right !== null && left <= right
    case 'greaterThan':
      return left !== null && right !== null && left > right
    case 'greaterThanInclusive':
      return left !== null && right !== null && left >= right
  }
}
