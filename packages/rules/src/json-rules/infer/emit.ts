import { canonical } from '../../evaluate/result'
import type { FactSpec } from '../../fact/fact-spec'
import { opposite } from '../../rulebook/condition'
import type { JsonCondition, Operator } from '../../rulebook/condition'
import type { Path } from '../../rulebook/document-error'
import { createNaming } from './names'
import { constantOf } from './plan'
import type { Plan } from './plan'
import type { Leaf, OpaqueReason, Subject, Term } from './term'

/** A fact of the rulebook, and what it stands for in the document. */
export interface InferredFact {
  readonly name: string
  readonly spec: FactSpec
  readonly source:
    | { readonly kind: 'value'; readonly plan: Plan }
    /** Whether a list holds an item. */
    | { readonly kind: 'item'; readonly subject: Subject; readonly item: unknown }
    /** Whether a condition holds that is not reasoned about. */
    | { readonly kind: 'condition'; readonly text: string }
}

/** A condition that became a fact of its own, free to be true or false. */
export interface OpaqueCondition {
  readonly fact: string
  readonly text: string
  readonly reason: OpaqueReason
  readonly place: Path
}

/** A condition for the rulebook, with what it uses. */
export interface Emitted {
  /** Undefined where no input meets it. */
  readonly condition: JsonCondition | boolean
  readonly facts: ReadonlySet<string>
  readonly opaque: readonly OpaqueCondition[]
}

/** Writes terms as conditions of a rulebook, and collects the facts that they need. */
export function createEmitter(plans: ReadonlyMap<string, Plan>) {
  const facts = new Map<string, InferredFact>()
  const flags = new Map<string, string>()
  const flagName = createNaming('condition')
  for (const { name } of plans.values()) flagName(name)

  const flag = (text: string, source: InferredFact['source'], zh = text): string => {
    const before = flags.get(text)
    if (before !== undefined) return before
    const name = flagName(source.kind === 'item' ? text : 'unanalysed')
    flags.set(text, name)
    const spec = { type: 'boolean', label: { zh, en: text }, presence: 'required', source: 'given' } as const
    facts.set(name, { name, spec, source })
    return name
  }

  return { facts, emit }

  function emit(term: Term): Emitted {
    const used = new Set<string>()
    const opaque: OpaqueCondition[] = []
    return { condition: write(term), facts: used, opaque }

    function write(part: Term): JsonCondition | boolean {
      if (part.kind === 'constant') return part.value
      if (part.kind === 'leaf') return leaf(part)
      const parts = part.parts.map(write)
      return combine(part.kind, parts)
    }

    function comparison(fact: string, operator: Operator, value: unknown): JsonCondition {
      used.add(fact)
      return { fact, operator, value } as JsonCondition
    }

    function opaqueFlag({ text, negated, place }: Leaf, reason: OpaqueReason): JsonCondition {
      const name = flag(text, { kind: 'condition', text })
      opaque.push({ fact: name, text, reason, place })
      return comparison(name, 'equal', !negated)
    }

    function leaf(part: Leaf): JsonCondition | boolean {
      const { subject, test, negated } = part
      if (test.kind === 'opaque') return opaqueFlag(part, test.reason)
      const plan = subject === undefined ? undefined : plans.get(subject.key)
      if (plan === undefined || subject === undefined) throw new Error('every subject was planned')
      if (test.kind === 'contains') {
        if (!plan.isList) return opaqueFlag(part, 'mixed-types')
        // A list never holds the very object that stands in a rule.
        if (typeof test.value === 'object' && test.value !== null) return negated
        const item = canonical(test.value)
        const source = { kind: 'item', subject, item: test.value } as const
        return comparison(
          flag(`${subject.label} contains ${item}`, source, `${subject.label} 包含 ${item}`),
          'equal',
          !negated,
        )
      }
      const { spec } = plan
      if (spec === undefined) return opaqueFlag(part, plan.reason ?? 'mixed-types')
      switch (test.kind) {
        case 'equal':
        case 'in':
          return membership(plan, test.kind === 'equal' ? [test.value] : test.values, negated)
        case 'order': {
          const value = constantOf(plan, test.value)
          if (value === undefined || !isOrdered(spec)) return opaqueFlag(part, 'text-order')
          take(plan)
          return orNull(plan, comparison(plan.name, negated ? opposite[test.operator] : test.operator, value), negated)
        }
        default:
          return between(part, plan, plans.get(test.other.key))
      }
    }

    /** json-rules-engine finds null where the list has it, and everywhere where the test is negated and it has not. */
    function membership(plan: Plan, values: readonly unknown[], negated: boolean): JsonCondition | boolean {
      const constants = [...new Set(values.flatMap((value) => constantOf(plan, value) ?? []))]
      const [only] = constants
      if (only !== undefined) take(plan)
      const own =
        only === undefined
          ? negated
          : constants.length === 1
            ? comparison(plan.name, negated ? 'notEqual' : 'equal', only)
            : comparison(plan.name, negated ? 'notIn' : 'in', constants)
      const takesNull = values.includes(null) !== negated
      if (plan.spec?.presence !== 'optional') return own
      take(plan)
      if (own === true) return takesNull ? true : comparison(plan.name, 'notEqual', null)
      return takesNull ? combine('any', [own, comparison(plan.name, 'equal', null)]) : own
    }

    function orNull(plan: Plan, own: JsonCondition, takesNull: boolean): JsonCondition | boolean {
      if (plan.spec?.presence !== 'optional' || !takesNull) return own
      return combine('any', [own, comparison(plan.name, 'equal', null)])
    }

    function between(part: Leaf, plan: Plan, other: Plan | undefined): JsonCondition | boolean {
      const { test, negated } = part
      if (other?.spec === undefined || plan.spec === undefined) return opaqueFlag(part, 'mixed-types')
      if (plan.spec.presence === 'optional' || other.spec.presence === 'optional') {
        return opaqueFlag(part, 'compared-with-null')
      }
      if (test.kind === 'compare' && !isOrdered(plan.spec)) return opaqueFlag(part, 'text-order')
      if (other.name === plan.name) {
        const holds = test.kind === 'same' || (test.kind === 'compare' && test.operator.endsWith('Inclusive'))
        return holds !== negated
      }
      take(plan)
      take(other)
      used.add(other.name)
      const reference = { fact: other.name }
      if (test.kind === 'compare') {
        return comparison(plan.name, negated ? opposite[test.operator] : test.operator, reference)
      }
      return comparison(plan.name, negated ? 'notEqual' : 'equal', reference)
    }
  }

  function take(plan: Plan): void {
    if (plan.spec === undefined || facts.has(plan.name)) return
    facts.set(plan.name, { name: plan.name, spec: plan.spec, source: { kind: 'value', plan } })
  }
}

function isOrdered({ type }: FactSpec): boolean {
  return type === 'number' || type === 'integer' || type === 'instant'
}

function combine(kind: 'all' | 'any', parts: readonly (JsonCondition | boolean)[]): JsonCondition | boolean {
  const settles = kind === 'any'
  if (parts.includes(settles)) return settles
  const open = parts.filter((part): part is JsonCondition => typeof part !== 'boolean')
  const [only] = open
  if (only === undefined) return !settles
  if (open.length === 1) return only
  return kind === 'any' ? { any: open } : { all: open }
}
