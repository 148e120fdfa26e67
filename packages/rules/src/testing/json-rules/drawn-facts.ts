import fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { canonical } from '../../evaluate/result'
import type { Assumption } from '../../json-rules/infer/assumptions'
import { decimalsOf } from '../../json-rules/infer/plan'
import type { Plan } from '../../json-rules/infer/plan'
import { subjectOf } from '../../json-rules/infer/term'
import type { Subject } from '../../json-rules/infer/term'
import { place } from '../../json-rules/infer/to-facts'
import type { ForeignFacts } from '../../json-rules/infer/to-facts'
import { parsePath } from '../../json-rules/safe-path'
import { aimedArbitrary, factArbitrary } from './fact-arbitrary'
import type { Drawing } from './fact-arbitrary'
import type { ReadFact, ReadFacts } from './fact-constants'
import type { JsonRulesSampleOptions } from './json-rules-sampling'

/** Values by the key of what the rules read. */
export type Drawn = Readonly<Record<string, unknown>>

/** What is drawn for the rules, and how it is given to them. */
export interface DrawnFacts {
  readonly arbitrary: Arbitrary<Drawn>
  /** For the engine: facts with params are functions. */
  readonly factsOf: (drawn: Drawn) => object
  /** For people. */
  readonly inputOf: (drawn: Drawn) => ForeignFacts
  readonly assumptions: readonly Assumption[]
}

/**
 * Draws every fact that the rules read and the engine does not have; compared facts are often the same or a step apart.
 * @param aim what one rule compares facts with, to draw close to it
 */
export function drawnFacts(
  { facts, pairs }: ReadFacts,
  plans: ReadonlyMap<string, Plan>,
  { hints = {}, draw = {}, facts: computed = [] }: JsonRulesSampleOptions,
  aim: ReadFacts = { facts: [], pairs: [] },
): DrawnFacts {
  const aims = new Map(aim.facts.map((fact): [string, ReadFact] => [fact.subject.key, fact]))
  const hasEngine = new Set(computed.map(({ id }) => id))
  const labels = new Set(facts.map(({ subject }) => subject.label))
  const drawings = facts.flatMap((fact): readonly (readonly [Subject, Drawing])[] => {
    const { subject } = fact
    const own = draw[subject.label]
    if (own !== undefined) return [[subject, told(own)]]
    if (hasEngine.has(subject.fact)) return []
    const [plan, hint, near] = [plans.get(subject.key), hints[subject.label], aims.get(subject.key)]
    const drawing = factArbitrary(fact, plan, hint)
    return [[subject, near === undefined ? drawing : aimedArbitrary(near, drawing, plan, hint)]]
  })
  const asked = Object.entries(draw).flatMap(([id, own]): readonly (readonly [Subject, Drawing])[] =>
    labels.has(id) ? [] : [[subjectOf({ fact: id }), told(own)]],
  )
  // A value inside a fact is put in after the fact itself.
  const all = [...drawings, ...asked].sort(([a], [b]) => a.path.length - b.path.length)
  const keys = new Set(all.map(([{ key }]) => key))
  const independent = fc.record(Object.fromEntries(all.map(([{ key }, { arbitrary }]) => [key, arbitrary])))
  const linked = pairs.filter((pair) => pair.every((key) => keys.has(key)))
  const subjects = all.map(([subject]) => subject)
  return {
    arbitrary: linked.length === 0 ? independent : related(independent, linked),
    factsOf: (drawn) => ({ ...nested(subjects, drawn), ...functions(subjects, drawn) }),
    inputOf: (drawn) => ({
      facts: nested(subjects, drawn),
      assumed: subjects.flatMap(({ key, label, params }) =>
        params === undefined ? [] : [{ text: label, value: drawn[key] }],
      ),
    }),
    assumptions: all.map(([{ label }, { text }]) => ({
      fact: label,
      text: { zh: `${label}：${text.zh}`, en: `${label}: ${text.en}` },
    })),
  }
}

function told(arbitrary: Arbitrary<unknown>): Drawing {
  return { arbitrary, text: { zh: '按指定的方式', en: 'as told' } }
}

function nested(subjects: readonly Subject[], drawn: Drawn): Record<string, unknown> {
  const facts: Record<string, unknown> = {}
  for (const { fact, path, params, key } of subjects) {
    if (params === undefined) place(facts, [fact, ...(parsePath(path) ?? [])], copyOf(drawn[key]))
  }
  return facts
}

/** Facts that are asked with params, as functions of these. */
function functions(subjects: readonly Subject[], drawn: Drawn): Record<string, unknown> {
  const asked = new Set(subjects.filter(({ params }) => params !== undefined).map(({ fact }) => fact))
  return Object.fromEntries(
    [...asked].map((fact) => {
      const answers: Record<string, unknown> = {}
      for (const subject of subjects) {
        if (subject.fact !== fact) continue
        place(answers, [paramsKey(subject.params), ...(parsePath(subject.path) ?? [])], copyOf(drawn[subject.key]))
      }
      return [fact, (params: unknown) => answers[paramsKey(params)]]
    }),
  )
}

function paramsKey(params: unknown): string {
  return canonical(params === undefined ? {} : params)
}

/** Placing changes what it is placed into, and drawn values are to stay. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  const isPlain = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  return isPlain ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)])) : value
}

function related(drawn: Arbitrary<Drawn>, pairs: readonly (readonly [string, string])[]): Arbitrary<Drawn> {
  const links = pairs.flatMap(([left, right]) => [0, -1, 1].map((steps) => ({ left, right, steps })))
  const link = fc.option(fc.constantFrom(...links), { nil: undefined, freq: 2 })
  return fc.tuple(drawn, link).map(([values, chosen]) => {
    if (chosen === undefined) return values
    const { left, right, steps } = chosen
    return { ...values, [left]: near(values[left], values[right], steps) }
  })
}

/** The other value or one a step from it; an item of it, or a list with it, where one of both is a list. */
function near(value: unknown, other: unknown, steps: number): unknown {
  if (Array.isArray(value)) return Array.isArray(other) ? other : [other, ...(value as unknown[])]
  if (Array.isArray(other)) return other.length === 0 ? value : other[0]
  if (typeof other !== 'number') return other
  const digits = decimalsOf(other)
  const moved = Number((other + steps / 10 ** digits).toFixed(Math.min(digits, 100)))
  return moved < 0 && other >= 0 ? other : moved
}
