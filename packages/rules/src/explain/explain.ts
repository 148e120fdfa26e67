import type { Answer, Decision, Undecided } from '../evaluate/answer'
import { comparisonsOf, isReference } from '../evaluate/cells'
import { ComposedDecision } from '../evaluate/composed-decision'
import { RuleDecision } from '../evaluate/rule-decision'
import { rowTestOf } from '../evaluate/scan'
import type { Comparison, JsonCondition } from '../rulebook/condition'
import type { AnyRulebook } from '../rulebook/rulebook'
import { knownSpecsOf } from '../fact/schema-of'
import type { FactSpecs } from '../fact/fact-spec'
import type { Language, Text } from '../text'
import { comparisonText } from './comparison-text'
import { factText } from './value-text'
import { describeInputError } from './describe-input-error'
import { outcomeText } from './outcome-text'
import { wordingOf } from './words'
import type { Wording, WordingOptions } from './words'

/**
 * An answer in sentences, with the clauses: for a decision what was given and what follows, else what is missing or wrong.
 * Made on demand; deciding does not pay for it.
 * @param options the zone of moments, and names for assumed values
 */
export function explain(answer: Answer, language: Language, options: WordingOptions = {}): string {
  const wording = wordingOf(language, options)
  return sentencesOf(answer, wording)
    .map((sentence) => `${capitalised(sentence)}${wording.words.stop}`)
    .join(language === 'zh' ? '' : ' ')
}

function sentencesOf(answer: Answer, wording: Wording): string[] {
  if (answer.kind === 'decided') return decidedSentences(answer, wording)
  if (answer.kind === 'undecided') return undecidedSentences(answer, wording)
  const { invalid, colon, semicolon } = wording.words
  const errors = answer.errors.map((error) => describeInputError(error, wording.language))
  return [`${invalid}${colon}${errors.join(semicolon)}`]
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function decidedSentences(decision: Decision, wording: Wording): string[] {
  const words = wording.words
  const sentences = reasons(decision, wording)
  const notes = labels(decision)
  const named = (names: readonly string[]): string =>
    names.map((name) => (notes.get(name) ?? wording.names[name])?.[wording.language] ?? name).join(words.list)
  if (decision.unused.length > 0) sentences.push(words.unused(named(decision.unused)))
  if (decision.assumed.length > 0) sentences.push(words.assumed(named(decision.assumed)))
  return sentences
}

/**
 * The sentences of a decision's reasons: its tables' rows in their order, then what was worked out after them.
 * @param cited clauses of the whole, where it cites fewer than its parts' rows do
 */
function reasons(decision: Decision, wording: Wording, cited: readonly string[] = decision.clauses): string[] {
  if (decision instanceof RuleDecision) return ruleReasons(decision, wording, cited)
  if (!(decision instanceof ComposedDecision)) return []
  const { parts, output } = ComposedDecision.partsOf(decision)
  const sentences = parts.flatMap((part) => reasons(part, wording, cited))
  if (output === undefined && parts.length > 0) return sentences
  const words = wording.words
  const outcome = outcomeText(decision.outcome, wording, output)
  if (outcome === '') return sentences
  return [
    ...sentences,
    parts.length > 0 ? words.altogether(outcome) : by(decision.clauses, wording, words.clause) + outcome,
  ]
}

function by(clauses: readonly string[], wording: Wording, joint: string): string {
  const words = wording.words
  return clauses.length > 0 ? `${words.by(clauses.join(words.list))}${joint}` : ''
}

function ruleReasons(decision: RuleDecision, wording: Wording, cited: readonly string[]): string[] {
  const rulebook = RuleDecision.rulebookOf(decision)
  const words = wording.words
  if (decision.fired.length === 0) return [words.nothingFired]
  return rulebook.document.rows.flatMap((row, index) => {
    const condition = rulebook.expanded[index]
    if (!decision.fired.includes(row.id) || condition === undefined) return []
    const grounds = groundTexts(condition, rulebook, decision, wording)
    const given = grounds.length > 0 ? grounds.join(words.clause) : words.always
    const source = by(
      row.clauses.filter((clause) => cited.includes(clause)),
      wording,
      words.colon,
    )
    return [`${source}${given}${words.clause}${words.therefore(outcomeText(row.then, wording))}`]
  })
}

/** The facts on which a row rests, with what it asks of each where that is more than the value itself. */
function groundTexts(
  condition: JsonCondition,
  { document }: AnyRulebook,
  { facts }: Decision,
  wording: Wording,
): string[] {
  const asks = new Map<string, Comparison[]>()
  for (const comparison of holding(condition, facts, document.facts)) {
    const list = asks.get(comparison.fact) ?? []
    list.push(comparison)
    asks.set(comparison.fact, list)
  }
  return [...asks].map(([name, comparisons]) => {
    const spec = document.facts[name]
    if (spec === undefined) throw new Error(`“${name}” was checked to be a fact`)
    const text = factText(facts[name], spec, wording)
    const limits = comparisons.filter(
      ({ operator, value }) => (operator !== 'equal' && operator !== 'in' && value !== null) || isReference(value),
    )
    if (limits.length === 0) return text
    return wording.words.open(
      text,
      limits.map((limit) => comparisonText(limit, document.facts, wording)).join(wording.words.list),
    )
  })
}

/** The comparisons of a condition that hold, and those that may: their facts are unknown. */
function holding(condition: JsonCondition, facts: Readonly<Record<string, unknown>>, specs: FactSpecs): Comparison[] {
  const needed = new Set(Object.keys(specs).filter((name) => specs[name]?.presence !== 'optional'))
  return comparisonsOf(condition).filter((comparison) => rowTestOf(comparison, needed)(facts as never) !== false)
}

/** Labels of the facts that a decision knows, by its tables or by the input that it was composed for. */
function labels(decision: Decision): ReadonlyMap<string, Text> {
  if (decision instanceof RuleDecision) return labelsOf(RuleDecision.rulebookOf(decision).document.facts)
  if (!(decision instanceof ComposedDecision)) return new Map()
  const { parts, input } = ComposedDecision.partsOf(decision)
  const inherited = parts.flatMap((part) => [...labels(part)])
  return new Map([...inherited, ...labelsOf(input === undefined ? {} : knownSpecsOf(input))])
}

function labelsOf(specs: FactSpecs): ReadonlyMap<string, Text> {
  return new Map(Object.entries(specs).map(([name, { label }]) => [name, label]))
}

function undecidedSentences(answer: Undecided, wording: Wording): string[] {
  const words = wording.words
  const outcomes = answer.possible
    .map(({ outcome, clauses }) => {
      const text = outcomeText(outcome, wording)
      return clauses.length > 0 ? words.open(text, clauses.join(words.list)) : text === '' ? words.nothingFired : text
    })
    .join(words.semicolon)
  switch (answer.reason) {
    case 'no-row':
      return [words.noRow]
    case 'conflict':
      return [words.conflict(outcomes)]
    case 'budget':
      return [words.budget]
    case 'facts':
      return [
        words.missing(answer.missing.map(({ spec }) => spec.label[wording.language]).join(words.list)),
        words.possible(outcomes),
      ]
  }
}
