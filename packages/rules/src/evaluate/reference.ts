import { Engine } from 'json-rules-engine'
import type { RuleProperties } from 'json-rules-engine'
import type { FactValue } from '../fact/fact-spec'
import type { AnyRulebook } from '../rulebook/rulebook'
import { toJsonRules } from '../rulebook/to-json-rules'
import type { InputError } from '../input-error'
import { comparisonsOf } from './cells'
import type { Facts } from './facts'
import { canonical } from './result'
import { unknownValues } from './unknown-values'
import { inputErrorsOf } from './zod-input-errors'

/** What the reference evaluator finds; the parts on which it must agree with the compiled table. */
export type ReferenceAnswer =
  | { readonly kind: 'decided'; readonly outcome: unknown; readonly fired: readonly string[] }
  | {
      readonly kind: 'undecided'
      readonly reason: 'facts' | 'no-row' | 'conflict'
      readonly possible: readonly unknown[]
    }
  | { readonly kind: 'invalid'; readonly errors: readonly InputError[] }

/** An answer of a case in which every fact is known. */
type Settled = Exclude<ReferenceAnswer, { kind: 'invalid' }>

/**
 * Evaluates a rulebook by running its rows in a real json-rules-engine `Engine`, and unknown facts by running every
 * completion. Slow on purpose: it is the meaning that the compiled table is held to.
 */
export function reference(rulebook: AnyRulebook): (input: unknown) => Promise<ReferenceAnswer> {
  const { document, schema } = rulebook
  const comparisons = rulebook.expanded.flatMap(comparisonsOf)

  return async (input) => {
    const parsed = schema.safeParse(input)
    if (!parsed.success) return { kind: 'invalid', errors: inputErrorsOf(schema, parsed.error, input) }
    const facts: Facts = Object.fromEntries(
      Object.keys(document.facts).map((name) => [name, (parsed.data as Facts)[name] ?? null]),
    )
    const unknown = Object.keys(facts).filter(
      (name) => facts[name] === null && document.facts[name]?.presence === 'whenNeeded',
    )
    const values = unknownValues(document.facts, facts, unknown, comparisons)
    const found = new Map<string, Settled>()
    for (const completed of completions(facts, unknown, values)) {
      const answer = await runEngine(rulebook, completed)
      const key = canonical(answer.kind === 'decided' ? answer.outcome : answer)
      const before = found.get(key)
      found.set(
        key,
        before?.kind === 'decided' && answer.kind === 'decided' ? union(before, answer, document.rows) : answer,
      )
    }
    const answers = [...found.values()]
    const [only] = answers
    if (answers.length === 1 && only !== undefined) return only
    return {
      kind: 'undecided',
      reason: 'facts',
      possible: answers.flatMap((answer) => (answer.kind === 'decided' ? [answer.outcome] : [])),
    }
  }
}

function* completions(
  facts: Facts,
  unknown: readonly string[],
  values: ReadonlyMap<string, readonly FactValue[]>,
): Generator<Facts> {
  const [name, ...rest] = unknown
  if (name === undefined) {
    yield facts
    return
  }
  for (const value of values.get(name) ?? []) yield* completions({ ...facts, [name]: value }, rest, values)
}

function union<A extends { readonly fired: readonly string[] }>(
  a: A,
  b: A,
  rows: readonly { readonly id: string }[],
): A {
  const fired = new Set([...a.fired, ...b.fired])
  return { ...a, fired: rows.map(({ id }) => id).filter((id) => fired.has(id)) }
}

/**
 * Runs one case in an Engine of its own: after a rejected or overlapping run an Engine drops rules silently. Paths,
 * which could run code, do not resolve.
 */
async function runEngine(rulebook: AnyRulebook, facts: Facts): Promise<Settled> {
  const engine = new Engine([], {
    pathResolver: () => {
      throw new Error('a rulebook has no paths')
    },
  })
  // The Engine writes into what it is given, so each run has a copy.
  for (const rule of structuredClone(toJsonRules(rulebook))) engine.addRule(rule as unknown as RuleProperties)
  const { events } = await engine.run(facts)
  const ids = new Set(events.map((event) => String(event.params?.['row'])))
  const rows = rulebook.document.rows.filter(({ id }) => ids.has(id))
  const deciders = rulebook.document.hit === 'first' ? rows.slice(0, 1) : rows
  const fired = deciders.map(({ id }) => id)
  const outcomes = deciders.map(({ then }) => then)
  if (rulebook.document.hit === 'collect') return { kind: 'decided', outcome: outcomes, fired }
  if (outcomes.length === 0) return { kind: 'undecided', reason: 'no-row', possible: [] }
  const differing = new Map(outcomes.map((outcome) => [canonical(outcome), outcome] as const).sort(byKey))
  if (differing.size > 1) return { kind: 'undecided', reason: 'conflict', possible: [...differing.values()] }
  return { kind: 'decided', outcome: outcomes[0], fired }
}

/** Conflicts of the same outcomes are the same, whichever rows disagree. */
function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}
