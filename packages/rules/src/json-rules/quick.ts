import { passesAsNumber } from './operators'
import type { Comparison, Group, Part } from './parts'

/** Whether a rule passes, given the values of its operands, all of them primitive. */
export type Quick = (values: readonly unknown[]) => boolean

const manyItems = 8

/**
 * Lowers a condition to closures that stop at the first part that settles a group. Undefined where a part could throw
 * on primitive values: there, what is left out would hide an error.
 * @param isOwn whether an operator is json-rules-engine's own, bare or behind its own decorator `not`
 */
export function createQuick(isOwn: (operator: string) => boolean, allowUndefinedConditions: boolean) {
  const known = new Map<Part, Quick | undefined>()

  const quickOf = (part: Part): Quick | undefined => {
    if (!known.has(part)) known.set(part, lower(part))
    return known.get(part)
  }

  const lower = (part: Part): Quick | undefined => {
    switch (part.kind) {
      case 'group':
        return group(part)
      case 'reference':
        if (part.target !== undefined) return quickOf(part.target)
        return allowUndefinedConditions ? () => false : undefined
      case 'comparison':
        return isOwn(part.operator) ? comparisonOf(part) : undefined
    }
  }

  const group = ({ operator, parts }: Group): Quick | undefined => {
    const quick = parts.map(quickOf)
    if (quick.includes(undefined)) return undefined
    const [first, second, third] = quick
    const list = quick as readonly Quick[]
    if (first === undefined) return () => true
    if (operator === 'not') return (values) => !first(values)
    if (second === undefined) return first
    if (operator === 'all') {
      if (third === undefined) return (values) => first(values) && second(values)
      return (values) => {
        for (const test of list) if (!test(values)) return false
        return true
      }
    }
    if (third === undefined) return (values) => first(values) || second(values)
    return (values) => {
      for (const test of list) if (test(values)) return true
      return false
    }
  }

  return quickOf
}

function comparisonOf({ operator, left, right, value, evaluate }: Comparison): Quick | undefined {
  const base = operator.replaceAll('not:', '')
  const slot = left.slot
  if (right !== undefined) {
    // A text has indexOf and another primitive has not.
    if (base === 'in' || base === 'notIn' || evaluate === undefined) return undefined
    const other = right.slot
    return (values) => evaluate(values[slot], values[other]) === true
  }
  const test = constantTest(base, slot, value)
  const isNegated = (operator.length - base.length) % 8 !== 0
  return test === undefined || !isNegated ? test : (values) => !test(values)
}

function constantTest(operator: string, slot: number, value: unknown): Quick | undefined {
  switch (operator) {
    case 'equal':
      return (values) => values[slot] === value
    case 'notEqual':
      return (values) => values[slot] !== value
    case 'in':
      return membership(slot, value)
    case 'notIn': {
      const isIn = membership(slot, value)
      return isIn === undefined ? undefined : (values) => !isIn(values)
    }
    case 'contains':
    case 'doesNotContain':
      return () => false
    default:
      return ordering(operator, slot, value)
  }
}

function membership(slot: number, value: unknown): Quick | undefined {
  // indexOf of a text turns what it looks for into text.
  if (typeof value === 'string') return (values) => value.includes(String(values[slot]))
  if (!Array.isArray(value)) return undefined
  // The constants of a document hold no NaN, which indexOf does not find and these do.
  if (value.length <= manyItems) return (values) => value.includes(values[slot])
  const items = new Set<unknown>(value)
  return (values) => items.has(values[slot])
}

function ordering(operator: string, slot: number, given: unknown): Quick | undefined {
  if (typeof given === 'object' && given !== null) return undefined
  const value = given as number
  switch (operator) {
    case 'lessThan':
      return (values) => passesAsNumber(values[slot]) && (values[slot] as number) < value
    case 'lessThanInclusive':
      return (values) => passesAsNumber(values[slot]) && (values[slot] as number) <= value
    case 'greaterThan':
      return (values) => passesAsNumber(values[slot]) && (values[slot] as number) > value
    case 'greaterThanInclusive':
      return (values) => passesAsNumber(values[slot]) && (values[slot] as number) >= value
    default:
      return undefined
  }
}
