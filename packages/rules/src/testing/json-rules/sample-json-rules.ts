import { optionDefects } from '../../json-rules/compile-json-rules'
import { pointerOf } from '../../json-rules/defect'
import { inferRulebooks } from '../../json-rules/infer/infer-rulebooks'
import { plansOf } from '../../json-rules/infer/plan'
import { leavesOf, termOf } from '../../json-rules/infer/term'
import { defaultDecorators, defaultOperators, operatorFinder } from '../../json-rules/operators'
import type { Decorate, Evaluate } from '../../json-rules/operators'
import type { Written } from '../../json-rules/read-condition'
import { readRules } from '../../json-rules/read-rules'
import { drawnFacts } from './drawn-facts'
import type { Text } from '../../text'
import { factConstants } from './fact-constants'
import { inexactConditions, isOwnOperator } from './inexact-conditions'
import type { JsonRulesSampleOptions, JsonRulesSamplingResult } from './json-rules-sampling'
import { comparisonsIn, missingCondition } from './placed-comparisons'
import type { Placed, SharedConditions } from './placed-comparisons'
import { sampledTally } from './sampled-tally'
import { questionsOf } from './sampled-question'
import type { Question } from './sampled-question'
import { createTrial } from './rule-trial'
import type { Experiment, TriedRule } from './rule-trial'
import { allExact, notGiven, nothingRuns, sampledText } from './sampling-words'

/**
 * Runs json-rules-engine documents on drawn facts where their conditions cannot be reasoned about exactly: operators and
 * decorators of one's own, facts that the program computes, texts by order. Finds possible dead rules, gaps and conflicts,
 * each with the smallest input found; it refutes or leaves undecided, and proves nothing. A document whose conditions are
 * all exact is not sampled: `inspectJsonRules` says everything of it.
 */
export function sampleJsonRules(documents: unknown, options: JsonRulesSampleOptions = {}): JsonRulesSamplingResult {
  const { hints = {}, events } = options
  const defects = optionDefects(options)
  if (defects.length > 0) return { ok: false, errors: defects }
  const inferred = inferRulebooks(documents, { facts: hints, ...(events === undefined ? {} : { events }) })
  if (!inferred.ok) return inferred
  const { tables, rows } = inferred.inference
  const { rules, conditions: shared } = readRules(documents)
  const sources = [...rows]
  const read = rules.map((rule, index) => {
    const [id, source] = sources[index] ?? []
    if (id === undefined || source === undefined) throw new Error('every rule is a row')
    return { id, rule, source, placed: comparisonsIn(rule.conditions, [...rule.path, 'conditions'], shared) }
  })
  const placed = read.flatMap((one) => one.placed)
  const opaque = read.flatMap(({ source }) => source.opaque)
  const inexact = inexactConditions(placed, opaque, shared, options)
  const nothing = { inexact, runs: 0, rules: [], checks: [], findings: [], notRun: [], drawn: [] }
  if (inexact.length === 0) return { ok: true, sampling: { ...nothing, reason: allExact } }

  const pointers = new Set(inexact.map(({ pointer }) => pointer))
  const reasonFor = missingParts(shared, options)
  const notRun = read.flatMap(({ rule, source, placed: own }) => {
    const reason = reasonFor(rule.conditions, own)
    return reason === undefined ? [] : [{ rule: source, reason }]
  })
  const out = new Set(notRun.map(({ rule }) => rule))
  const tried = new Map(
    read
      .filter(({ source }) => !out.has(source))
      .map(({ id, rule, source, placed: own }): [string, TriedRule] => {
        const isInexact = own.some(({ place }) => pointers.has(pointerOf(place)))
        return [id, { id, rule, source, inexact: isInexact, comparisons: own.map(({ written }) => written) }]
      }),
  )
  const questions = questionsOf(tables, (row) => tried.get(row))
  if (questions.length === 0) return { ok: true, sampling: { ...nothing, notRun, reason: nothingRuns(notRun.length) } }

  const isOwn = (operator: string): boolean => isOwnOperator(operator, options)
  const setUp = (list: readonly TriedRule[], aimedAt?: TriedRule): Experiment => {
    const leaves = list.flatMap(({ rule }) => leavesOf(termOf(rule.conditions, [...rule.path, 'conditions'], shared)))
    const constantsOf = (some: readonly TriedRule[]) =>
      factConstants(
        some.flatMap(({ comparisons }) => comparisons),
        isOwn,
      )
    return {
      facts: drawnFacts(
        constantsOf(list),
        plansOf(leaves, hints),
        options,
        aimedAt === undefined ? undefined : constantsOf([aimedAt]),
      ),
      run: createTrial(list, shared, (pointer) => pointers.has(pointer), options),
    }
  }
  const asked = new Set(questions.flatMap((question) => question.rules.map(({ id }) => id)))
  const all = setUp([...tried.values()].filter(({ id }) => asked.has(id)))
  const aim = ({ rules: list, isFirst }: Question, place: number): Experiment => {
    const rule = list[place]
    if (rule === undefined) throw new Error('every rule has a place')
    return setUp(isFirst ? list.slice(0, place + 1) : [rule], rule)
  }
  const tally = sampledTally(questions, all, aim, options)
  return {
    ok: true,
    sampling: { inexact, ...tally, notRun, drawn: all.facts.assumptions, reason: sampledText(tally.runs) },
  }
}

/** Tells what a rule needs that is not given: the engine would stop at it. */
function missingParts(shared: SharedConditions, { operators = {}, decorators = {} }: JsonRulesSampleOptions) {
  const operatorOf = operatorFinder(
    new Map<string, Evaluate>(
      Object.entries({ ...defaultOperators, ...(operators as Readonly<Record<string, Evaluate>>) }),
    ),
    new Map<string, Decorate>(
      Object.entries({ ...defaultDecorators, ...(decorators as Readonly<Record<string, Decorate>>) }),
    ),
  )
  return (conditions: Written, placed: readonly Placed[]): Text | undefined => {
    const condition = missingCondition(conditions, shared)
    if (condition !== undefined) return notGiven('condition', condition)
    const unknown = placed.find(({ written }) => operatorOf(written.operator) === undefined)
    return unknown === undefined ? undefined : notGiven('operator', unknown.written.operator)
  }
}
