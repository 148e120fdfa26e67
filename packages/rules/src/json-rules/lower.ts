import { canonical } from '../evaluate/result'
import type { EngineFact } from './fact-reader'
import type { Evaluate } from './operators'
import type { Comparison, Group, Operand, Part } from './parts'
import { isReference, textOr } from './read-condition'
import type { Json } from '../rulebook/condition-context'
import type { Written, WrittenComparison, WrittenReference } from './read-condition'
import { parsePath } from './safe-path'

/** What conditions refer to by name. */
export interface Surroundings {
  readonly conditions: ReadonlyMap<string, Written>
  readonly facts: ReadonlyMap<string, EngineFact>
  readonly operatorOf: (name: string) => Evaluate | undefined
}

/** Turns written conditions into parts, and counts the operands that they read. */
export function createLowering({ conditions, facts, operatorOf }: Surroundings) {
  const operands: Operand[] = []
  const bySource = new Map<string, Operand>()
  const shared = new Map<string, Part>()

  const operandOf = ({ fact, params, path }: WrittenReference): Operand => {
    // What is computed anew each time has a place of its own each time.
    const key =
      facts.get(fact)?.cache === false ? undefined : canonical([fact, path ?? '', params === undefined, params])
    const before = key === undefined ? undefined : bySource.get(key)
    if (before !== undefined) return before
    const operand = { id: fact, params, steps: parsePath(path) ?? [], slot: operands.length }
    operands.push(operand)
    if (key !== undefined) bySource.set(key, operand)
    return operand
  }

  const lower = (written: Written): Part => {
    if ('all' in written) return group(written, 'all', written.all)
    if ('any' in written) return group(written, 'any', written.any)
    if ('not' in written) return group(written, 'not', [written.not])
    if (!('condition' in written)) return comparison(written)
    const name = written.condition
    return { kind: 'reference', written: written as unknown as Json, name, target: named(name) }
  }

  const named = (name: string): Part | undefined => {
    const before = shared.get(name)
    const written = conditions.get(name)
    if (before !== undefined || written === undefined) return before
    const part = lower(written)
    shared.set(name, part)
    return part
  }

  const group = (written: Written, operator: Group['operator'], inner: readonly Written[]): Group => ({
    kind: 'group',
    written: written as unknown as Json,
    operator,
    parts: inner.map(lower),
    priorities: inner.length < 2 ? [] : placesByPriority(inner, facts),
    priority: groupPriority(written),
  })

  const comparison = (written: WrittenComparison): Comparison => ({
    kind: 'comparison',
    written: written as unknown as Json,
    operator: written.operator,
    evaluate: operatorOf(written.operator),
    left: operandOf(written),
    right: isReference(written.value) ? operandOf(written.value as unknown as WrittenReference) : undefined,
    value: written.value,
  })

  return { operands, operandOf, lower }
}

function groupPriority({ priority }: Written): number {
  return parseInt(textOr(priority, '1'), 10) || 1
}

/**
 * Orders the parts of a group as json-rules-engine does, by the texts of their priorities: those of comparisons are
 * kept as written, else the fact's counts.
 */
function placesByPriority(
  parts: readonly Written[],
  facts: ReadonlyMap<string, EngineFact>,
): readonly (readonly number[])[] {
  const places: Record<string, number[]> = {}
  for (const [index, part] of parts.entries()) {
    const isGroup = 'all' in part || 'any' in part || 'not' in part
    const fact = 'fact' in part ? facts.get(part.fact) : undefined
    const written = isGroup ? groupPriority(part) : part.priority
    const ofFact = parseInt(textOr(fact?.priority, '1'), 10) || 1
    ;(places[textOr(written, String(ofFact))] ??= []).push(index)
  }
  return Object.keys(places)
    .sort((a, b) => (Number(a) > Number(b) ? -1 : 1))
    .map((priority) => places[priority] ?? [])
}
