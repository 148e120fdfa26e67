import type { z } from 'zod'
import type { Answer, Decision, Invalid, Possibility, RulebookReference, Undecided } from './answer'
import { rememberMeaning } from './outcome-meaning'
import { decisionJson, orderedFacts } from './rule-decision'
import { canonical } from './result'

/** What a composed decision adds to the decisions that it rests on. */
export interface Composition {
  /** Facts as they were given, when they are more than those of the parts. */
  readonly facts?: Readonly<Record<string, unknown>>
  /** Rows that fired, where there are no parts to say so. */
  readonly fired?: readonly string[]
  readonly rulebooks?: readonly RulebookReference[]
  /** Given facts that the composition itself used. */
  readonly used?: readonly string[]
  /** The clauses to cite instead of those of the parts, where a part's rows cite several for one. */
  readonly clauses?: readonly string[]
  /** Assumed values that the composition itself used. */
  readonly assumed?: readonly string[]
  /** Turns the assumed names of the parts into those that are shown. */
  readonly nameAssumed?: (names: readonly string[]) => readonly string[]
  /** The meaning of the given facts, for words. */
  readonly input?: z.ZodObject
  /** The meaning of the outcome's fields, for words. */
  readonly output?: z.ZodType
}

/** A decision that rests on other decisions: of several tables, or of a table and arithmetic after it. */
export class ComposedDecision implements Decision {
  readonly kind = 'decided'
  readonly outcome: unknown
  readonly fired: readonly string[]
  readonly clauses: readonly string[]
  readonly rulebooks: readonly RulebookReference[]
  readonly facts: Readonly<Record<string, unknown>>
  readonly #parts: readonly Decision[]
  readonly #composition: Composition

  constructor(outcome: unknown, parts: readonly Decision[], composition: Composition) {
    this.outcome = outcome
    this.fired = composition.fired ?? parts.flatMap(({ fired }) => fired)
    this.clauses = composition.clauses ?? union(parts.map(({ clauses }) => clauses))
    this.rulebooks = composition.rulebooks ?? [...new Set(parts.flatMap(({ rulebooks }) => rulebooks))]
    this.facts = composition.facts ?? Object.fromEntries(parts.flatMap((part) => Object.entries(orderedFacts(part))))
    this.#parts = parts
    this.#composition = composition
  }

  get used(): readonly string[] {
    const used = union([...this.#parts.map((part) => part.used), this.#composition.used ?? []])
    return used.filter((name) => isGiven(this.facts[name]))
  }

  get unused(): readonly string[] {
    const used = new Set(this.used)
    return Object.keys(this.facts).filter((name) => isGiven(this.facts[name]) && !used.has(name))
  }

  get assumed(): readonly string[] {
    const inherited = union(this.#parts.map(({ assumed }) => assumed))
    return union([this.#composition.nameAssumed?.(inherited) ?? inherited, this.#composition.assumed ?? []])
  }

  /** What a composed decision rests on, for those who explain it. */
  static partsOf(
    decision: ComposedDecision,
  ): Pick<Composition, 'input' | 'output'> & { readonly parts: readonly Decision[] } {
    return { parts: decision.#parts, ...decision.#composition }
  }

  toJSON(): Record<string, unknown> {
    return decisionJson(this)
  }
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())]
}

/** A decision made of others, and of what a function worked out after them. */
export function composeDecision<O, C extends string = string>(
  outcome: O,
  parts: readonly Decision[],
  composition: Composition = {},
): Decision<O, C> {
  return new ComposedDecision(outcome, parts, composition) as Decision as Decision<O, C>
}

/**
 * Goes on from an answer: a decided one by its outcome, an undecided one by every outcome that is still possible.
 * When all of them lead to the same, the case is decided although something is unknown.
 * @param next is given the outcome and the decision that it came from, to compose upon
 */
export function andThen<A, B, C extends string>(
  answer: Answer<A, C>,
  next: (outcome: A, decision: Decision<A, C>) => Answer<B, C>,
): Answer<B, C> {
  if (answer.kind === 'invalid') return answer
  if (answer.kind === 'decided') return next(answer.outcome, answer)
  return possibilities(
    answer,
    answer.possible.map((possibility) => next(possibility.outcome, supposed(possibility, answer))),
  )
}

/** The decision that an undecided case would come to in one of its completions. */
function supposed<O, C extends string>(
  { outcome, fired, clauses }: Possibility<O, C>,
  { facts, rulebooks }: Undecided,
): Decision<O, C> {
  const used = Object.keys(facts).filter((name) => isGiven(facts[name]))
  return composeDecision(outcome, [], { fired, clauses, facts, rulebooks, used })
}

function possibilities<A, B, C extends string>(from: Undecided<A, C>, answers: readonly Answer<B, C>[]): Answer<B, C> {
  const invalid = answers.find((answer): answer is Invalid => answer.kind === 'invalid')
  if (invalid !== undefined) return invalid
  const missing = new Map(from.missing.map((fact) => [fact.fact, fact]))
  const possible = new Map<string, Possibility<B, C>>()
  const decided: Decision<B, C>[] = []
  for (const answer of answers) {
    if (answer.kind === 'invalid') continue
    if (answer.kind === 'decided') {
      decided.push(answer)
      const output = answer instanceof ComposedDecision ? ComposedDecision.partsOf(answer).output : undefined
      if (output !== undefined) rememberMeaning(answer.outcome, output)
    }
    if (answer.kind === 'undecided') for (const fact of answer.missing) missing.set(fact.fact, fact)
    for (const possibility of answer.kind === 'decided' ? [answer] : answer.possible) {
      const key = canonical(possibility.outcome)
      const before = possible.get(key)
      possible.set(key, {
        outcome: possibility.outcome,
        fired: union([before?.fired ?? [], possibility.fired]),
        clauses: union([before?.clauses ?? [], possibility.clauses]) as readonly C[],
      })
    }
  }
  const [only] = possible.values()
  const settles = from.reason === 'facts' && !from.holes && possible.size === 1 && decided.length === answers.length
  if (only !== undefined && settles) return composeDecision(only.outcome, decided)
  const open = answers.filter((answer) => answer.kind === 'undecided')
  return {
    ...from,
    missing: [...missing.values()],
    possible: [...possible.values()],
    holes: from.holes || open.some(({ holes }) => holes),
    rulebooks: [...new Set([...from.rulebooks, ...[...decided, ...open].flatMap(({ rulebooks }) => rulebooks)])],
  }
}
