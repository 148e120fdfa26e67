import { createExact, unread } from './exact'
import type { Traced } from './exact'
import { notPlain } from './fact-reader'
import type { Almanac, FactReader, Run } from './fact-reader'
import type { createLowering } from './lower'
import type { Operand, Part } from './parts'
import { createQuick } from './quick'
import type { Quick } from './quick'
import { isReference } from './read-condition'
import type { WrittenReference } from './read-condition'
import type { ReadRule, RuleEvent } from './read-rules'
import { ruleResult } from './rule-result'
import type { RuleResult } from './rule-result'

/** What a run comes to, as json-rules-engine reports it; all but the events is made when it is asked for. */
export interface RunResult {
  readonly events: readonly RuleEvent[]
  readonly failureEvents: readonly RuleEvent[]
  readonly results: readonly RuleResult[]
  readonly failureResults: readonly RuleResult[]
}

interface Tools {
  readonly reader: FactReader
  readonly lowering: ReturnType<typeof createLowering>
  readonly isOwn: (operator: string) => boolean
}

interface Behaviour {
  readonly allowUndefinedConditions: boolean
  readonly replaceFactsInEventParams: boolean
}

/** Evaluates rules, the first ones first. */
export function createRun(rules: readonly ReadRule[], { reader, lowering, isOwn }: Tools, behaviour: Behaviour) {
  const { operands, lower } = lowering
  const quickOf = createQuick(isOwn, behaviour.allowUndefinedConditions)
  const exact = createExact(reader, behaviour.allowUndefinedConditions)
  const ready = rules.map((rule): Ready => {
    const root = lower(rule.conditions)
    return {
      rule,
      root,
      quick: quickOf(root),
      slots: [...slotsOf(root)],
      references: behaviour.replaceFactsInEventParams ? referencesOf(rule.event, lowering.operandOf) : [],
    }
  })

  return (given: object = {}): RunResult & { readonly almanac: Almanac } => {
    const run = reader.start(given)
    const values: unknown[] = new Array<unknown>(operands.length).fill(unread)
    const others = readPlainOnes(given, values)
    const events: RuleEvent[] = []
    const outcomes: unknown[] = []
    // Only what cannot be told later: traces of rules that were evaluated exactly, events with values in them.
    const traces: (Traced | undefined)[] = []
    const ownEvents: (RuleEvent | undefined)[] = []
    for (const { rule, root, quick, slots, references } of ready) {
      const index = outcomes.length
      let outcome: unknown
      // With primitive values nothing can throw, so what settles a rule ends it; its trace can wait, for they are kept.
      if (quick !== undefined && (others.size === 0 || !slots.some((slot) => others.has(slot)))) outcome = quick(values)
      else {
        const traced = exact(root, run, values)
        outcome = traced.result
        traces[index] = traced.conditions
      }
      outcomes.push(outcome)
      if (references.length > 0) ownEvents[index] = eventWith(rule.event, references, run)
      if (outcome) events.push(ownEvents[index] ?? rule.event)
    }
    const results = once(() =>
      ready.map(({ rule, root }, index) =>
        ruleResult(
          rule,
          ownEvents[index] ?? rule.event,
          outcomes[index],
          traces[index] ?? exact(root, run, values).conditions,
        ),
      ),
    )
    const failureEvents = once(() =>
      ready.flatMap(({ rule }, index) => (outcomes[index] ? [] : (ownEvents[index] ?? rule.event))),
    )
    const passed = once(() => results().filter(({ result }) => result))
    const failed = once(() => results().filter(({ result }) => !result))
    return {
      almanac: run.almanac,
      events,
      get failureEvents() {
        return failureEvents()
      },
      get results() {
        return passed()
      },
      get failureResults() {
        return failed()
      },
    }
  }

  /** Reads the primitive values; gives the places of the others. */
  function readPlainOnes(given: object, values: unknown[]): ReadonlySet<number> {
    const others = new Set<number>()
    for (const { id, steps, slot } of operands) {
      const value = reader.readPlain(given, id, steps)
      if (value === notPlain) others.add(slot)
      else values[slot] = value
    }
    return others
  }

  function eventWith(event: RuleEvent, references: readonly Reference[], run: Run): RuleEvent {
    const params = (
      Array.isArray(event.params) ? [...(event.params as unknown[])] : { ...(event.params as object) }
    ) as Record<string, unknown>
    for (const { key, operand } of references) params[key] = reader.read(run, operand.id, operand.params, operand.steps)
    return { type: event.type, params }
  }
}

interface Ready {
  readonly rule: ReadRule
  readonly root: Part
  /** Undefined where it could throw, whatever the values. */
  readonly quick: Quick | undefined
  readonly slots: readonly number[]
  readonly references: readonly Reference[]
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

interface Reference {
  readonly key: string
  readonly operand: Omit<Operand, 'slot'>
}

function referencesOf(
  { params }: RuleEvent,
  operandOf: (reference: WrittenReference) => Operand,
): readonly Reference[] {
  if (typeof params !== 'object') return []
  return Object.entries(params).flatMap(([key, value]) =>
    isReference(value) ? { key, operand: operandOf(value as unknown as WrittenReference) } : [],
  )
}

function slotsOf(part: Part, slots = new Set<number>()): Set<number> {
  switch (part.kind) {
    case 'group':
      for (const inner of part.parts) slotsOf(inner, slots)
      break
    case 'reference':
      if (part.target !== undefined) slotsOf(part.target, slots)
      break
    case 'comparison':
      slots.add(part.left.slot)
      if (part.right !== undefined) slots.add(part.right.slot)
  }
  return slots
}
