import type { FactReader, Run } from './fact-reader'
import { isThenable, thenable, undefinedCondition, unknownOperator } from './json-rules-error'
import type { Group, Operand, Part } from './parts'
import type { Json } from '../rulebook/condition-context'

/** A condition with what came of it, as json-rules-engine reports it: what was not evaluated has no `result`. */
export type Traced = Record<string, unknown>

/** What one rule came to. */
export interface Outcome {
  readonly result: unknown
  readonly conditions: Traced
}

/** Stands for an operand that was not read yet. */
export const unread = Symbol('unread')

/** Evaluates exactly as json-rules-engine does, all conditions of one priority, and keeps the trace. */
export function createExact(facts: FactReader, allowUndefinedConditions: boolean) {
  return (root: Part, run: Run, values: unknown[]): Outcome => {
    const valueOf = ({ id, params, steps, slot }: Operand): unknown => {
      if (values[slot] === unread) values[slot] = facts.read(run, id, params, steps)
      return values[slot]
    }

    const evaluate = (part: Part): Outcome => {
      switch (part.kind) {
        case 'comparison': {
          if (part.evaluate === undefined) throw unknownOperator(part.operator)
          // The right-hand side is named first where both are unknown.
          const right = part.right === undefined ? part.value : valueOf(part.right)
          const left = valueOf(part.left)
          const result = part.evaluate(left, right)
          if (isThenable(result)) throw thenable(part.operator)
          return { result, conditions: { ...part.written, factResult: left, valueResult: right, result } }
        }
        case 'group': {
          const { result, conditions } = evaluateGroup(part)
          const passes = result === true
          return { result: passes, conditions: { ...conditions, result: passes } }
        }
        case 'reference': {
          if (part.target !== undefined) {
            const { result, conditions } = evaluate(part.target)
            return { result, conditions: { ...withoutName(part.written), ...conditions } }
          }
          if (!allowUndefinedConditions) throw undefinedCondition(part.name)
          return { result: false, conditions: { ...part.written, result: false } }
        }
      }
    }

    const evaluateGroup = (group: Group): Outcome => {
      const traces = group.parts.map(untraced)
      const take = (place: number): unknown => {
        const part = group.parts[place]
        if (part === undefined) throw new Error('places are those of the parts')
        const { result, conditions } = evaluate(part)
        traces[place] = conditions
        return result
      }
      const result = combine(group, take)
      return { result, conditions: groupTrace(group, traces) }
    }

    return root.kind === 'group' ? evaluateGroup(root) : evaluate(root)
  }
}

function combine({ operator, parts, priorities }: Group, take: (place: number) => unknown): unknown {
  if (operator === 'not') return !take(0)
  if (parts.length === 0) return true
  // A lone part is passed on as it is: at the root, what is truthy passes.
  if (parts.length === 1) return take(0)
  let settled = operator === 'all'
  for (const places of priorities) {
    if (settled !== (operator === 'all')) break
    const results = places.map(take)
    settled = operator === 'all' ? results.every((result) => result === true) : results.includes(true)
  }
  return settled
}

/** A condition that was not reached. */
function untraced(part: Part): Traced {
  return part.kind === 'group' ? groupTrace(part, part.parts.map(untraced)) : { ...part.written }
}

/** The trace of a shared condition takes the place of its name, which is lost. */
function withoutName(written: Json): Json {
  return Object.fromEntries(Object.entries(written).filter(([key]) => key !== 'condition'))
}

function groupTrace({ written, operator, priority }: Group, traces: readonly Traced[]): Traced {
  return { ...written, operator, priority, [operator]: operator === 'not' ? traces[0] : traces }
}
