import { parseRulebook } from '../../rulebook/parse-rulebook'
import type { JsonCondition } from '../../rulebook/condition'
import type { AnyRulebook, HitPolicy } from '../../rulebook/rulebook'
import type { Text } from '../../text'
import type { FindingCode } from '../../verify/finding'
import { pointerOf } from '../defect'
import type { JsonRulesDefect } from '../defect'
import { readRules } from '../read-rules'
import type { ReadRule } from '../read-rules'
import { assumptionsOf } from './assumptions'
import type { Assumption } from './assumptions'
import { certaintyOf } from './certainty'
import type { Certainty } from './certainty'
import { createEmitter } from './emit'
import type { InferredFact, OpaqueCondition } from './emit'
import { createRowNaming } from './names'
import { outcomesOf } from './outcomes'
import { plansOf } from './plan'
import type { FactHint } from './plan'
import { tablesOf } from './tables'
import type { InferredRow } from './tables'
import { leavesOf, termOf } from './term'
import { toForeignFacts } from './to-facts'
import type { ForeignFacts } from './to-facts'

export interface InferenceOptions {
  /** The id of the rulebooks; `json-rules` unless told. */
  readonly id?: string
  /**
   * `alternatives`: rules that test the same facts or have the same event type decide one question, so that two of them
   * with differing events contradict each other. `independent`: only rules of one event type do. `alternatives` unless told.
   */
  readonly events?: 'alternatives' | 'independent'
  /** What is known of facts, by label such as `account.tier`. */
  readonly facts?: Readonly<Record<string, FactHint>>
}

/** Where a row comes from. */
export interface RowSource {
  /** JSON pointer of the rule in the given document. */
  readonly pointer: string
  readonly path: readonly (string | number)[]
  readonly name: unknown
  readonly event: string
  readonly priority: number
  /** Conditions that are not reasoned about: findings that need them to be true or false are possible, not certain. */
  readonly opaque: readonly (OpaqueCondition & { readonly pointer: string })[]
}

/** A rulebook to verify, and the findings of it that say something of the foreign rules. */
export interface InferredTable {
  readonly rulebook: AnyRulebook
  readonly reports: readonly FindingCode[]
}

/** What was made of foreign rules. */
export interface Inference {
  readonly tables: readonly InferredTable[]
  /** By row id; ids are the same in all tables. */
  readonly rows: ReadonlyMap<string, RowSource>
  /** Rules that are in no table, each with its place and reasons. */
  readonly notAnalysed: readonly { readonly pointer: string; readonly reasons: readonly JsonRulesDefect[] }[]
  /** What was taken for granted of the facts. */
  readonly assumptions: readonly Assumption[]
  /** An input of a table as facts of the foreign rules. */
  readonly factsOf: (witness: Readonly<Record<string, unknown>>) => ForeignFacts
  /** Whether a finding is certain, or needs a condition that was not reasoned about. */
  readonly certaintyOf: Certainty
}

export type InferenceResult =
  | { readonly ok: true; readonly inference: Inference }
  | { readonly ok: false; readonly errors: readonly JsonRulesDefect[] }

/**
 * Makes strict rulebooks of foreign json-rules-engine documents, without any configuration, for `verify`: infers the type
 * of every fact from its constants, a hit policy from the priorities, and keeps where each row comes from. What cannot be
 * expressed exactly becomes a fact of its own that is free to hold or not, so that what is proved stays proved.
 */
export function inferRulebooks(documents: unknown, options: InferenceOptions = {}): InferenceResult {
  const { rules, conditions, defects, places } = readRules(documents)
  if (rules.length === 0) return { ok: false, errors: defects.length > 0 ? defects : [nothingToLookAt] }
  const terms = rules.map((rule) => termOf(rule.conditions, [...rule.path, 'conditions'], conditions))
  const plans = plansOf(terms.flatMap(leavesOf), options.facts ?? {})
  const { emit, facts } = createEmitter(plans)
  const emitted = terms.map(emit)
  const nameRow = createRowNaming()
  const rows = rules.map((rule, index) => {
    const condition = emitted[index]
    if (condition === undefined) throw new Error('every rule was emitted')
    const place = rule.path.at(-1)
    return { rule, id: nameRow(rule.name, typeof place === 'number' ? place : 0), ...condition }
  })
  const outcomes = outcomesOf(rules.map(({ event }) => event))
  const document = (list: readonly InferredRow[], hit: HitPolicy, part: string): AnyRulebook =>
    rulebookOf(list, hit, `${options.id ?? 'json-rules'}${part}`, facts, outcomes)
  const inference: Inference = {
    tables: tablesOf(rows, options.events ?? 'alternatives').map(({ list, hit, part, reports }) => ({
      rulebook: document(list, hit, part),
      reports,
    })),
    rows: new Map(rows.map((row) => [row.id, sourceOf(row)])),
    notAnalysed: notAnalysed(rules, places, defects),
    assumptions: assumptionsOf([...facts.values()]),
    factsOf: (witness) => toForeignFacts(facts, witness),
    certaintyOf: certaintyOf(facts),
  }
  return { ok: true, inference }
}

const nothingToLookAt: JsonRulesDefect = {
  code: 'wrong-shape',
  path: [],
  message: { zh: '没有规则', en: 'there are no rules' },
}

function rulebookOf(
  list: readonly InferredRow[],
  hit: HitPolicy,
  id: string,
  facts: ReadonlyMap<string, InferredFact>,
  { spec, outcomeOf }: ReturnType<typeof outcomesOf>,
): AnyRulebook {
  const used = new Set(list.flatMap((row) => [...row.facts]))
  const own = [...facts.values()].filter(({ name }) => used.has(name))
  // A condition that no input meets needs a fact to say so.
  const specs = own.length === 0 ? anything : Object.fromEntries(own.map((fact) => [fact.name, fact.spec]))
  const types = new Set(list.map(({ rule }) => outcomeOf(rule.event)['event']))
  const variants = spec.kind === 'oneOf' ? Object.entries(spec.variants).filter(([word]) => types.has(word)) : []
  const reading = parseRulebook({
    id,
    version: '1',
    title: { zh: 'json-rules-engine 规则', en: 'json-rules-engine rules' },
    effective: { from: '1970-01-01' },
    review: '2999-12-31',
    hit,
    facts: specs,
    outcome: { ...spec, variants: Object.fromEntries(variants) },
    rows: list.map(({ rule, id: row, condition }) => ({
      id: row,
      when: typeof condition !== 'boolean' ? condition : condition ? {} : impossible(specs),
      then: outcomeOf(rule.event),
      clauses: [pointerOf(rule.path) || '/'],
      ...(rule.name === undefined ? {} : { note: named(rule.name) }),
    })),
  })
  if (reading.ok) return reading.rulebook
  throw new Error(`an inferred rulebook is right: ${JSON.stringify(reading.errors.slice(0, 3))}`)
}

const label = { zh: '任意', en: 'anything' }
const anything = { anything: { type: 'boolean', label, presence: 'required', source: 'given' } } as const

function named(name: unknown): Text {
  const text = typeof name === 'string' ? name : JSON.stringify(name)
  return { zh: text, en: text }
}

/** Equal to a value and not equal to it. */
function impossible(specs: Readonly<Record<string, InferredFact['spec']>>): JsonCondition {
  const [[fact, spec] = ['', undefined]] = Object.entries(specs)
  const value = exampleOf(spec)
  return {
    all: [
      { fact, operator: 'equal', value },
      { fact, operator: 'notEqual', value },
    ],
  }
}

function exampleOf(spec: InferredFact['spec'] | undefined): number | boolean | string {
  switch (spec?.type) {
    case 'number':
    case 'integer':
      return spec.min
    case 'enum':
      return Object.keys(spec.values)[0] ?? ''
    case 'string':
      return ''
    case 'instant':
      return spec.min ?? '1970-01-01T00:00:00Z'
    default:
      return true
  }
}

function sourceOf({ rule, opaque }: InferredRow): RowSource {
  const { path, name, event, priority } = rule
  const places = opaque.map((condition) => ({ ...condition, pointer: pointerOf(condition.place) }))
  return { pointer: pointerOf(path), path, name, event: event.type, priority, opaque: places }
}

function notAnalysed(
  rules: readonly ReadRule[],
  places: readonly ReadRule['path'][],
  defects: readonly JsonRulesDefect[],
): Inference['notAnalysed'] {
  const read = new Set(rules.map(({ path }) => pointerOf(path)))
  const out = places.map(pointerOf).filter((pointer) => !read.has(pointer))
  const ofRules = out.map((pointer) => ({
    pointer,
    reasons: defects.filter(({ path }) => `${pointerOf(path)}/`.startsWith(`${pointer}/`)),
  }))
  const shared = defects.filter(({ path }) => path[0] === 'conditions' && places.every((place) => place.length > 0))
  return shared.length === 0 ? ofRules : [...ofRules, { pointer: '/conditions', reasons: shared }]
}
