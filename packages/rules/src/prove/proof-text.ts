import { isReference } from '../evaluate/cells'
import { comparisonText } from '../explain/comparison-text'
import { outcomeText } from '../explain/outcome-text'
import { factText, valueText } from '../explain/value-text'
import { wordingOf } from '../explain/words'
import type { Wording } from '../explain/words'
import type { FactSpec, FactSpecs } from '../fact/fact-spec'
import type { Side } from '../diff/difference'
import type { Comparison, JsonCondition } from '../rulebook/condition'
import type { AnyRulebook } from '../rulebook/rulebook'
import type { Language, Text } from '../text'
import { witnessText } from '../verify/region-text'
import type { Search } from './proof'
import type { Growing, Monotone } from './property'
import type { ReadProperty } from './read-property'

const phrases = {
  zh: {
    always: '任何情况下',
    whenever: (condition: string) => `凡${condition}，`,
    then: (test: string) => `结果必为：${test}`,
    some: (test: string) => `结果中必有：${test}`,
    each: (test: string) => `每一项结果必为：${test}`,
    never: (test: string) => `结果绝不会是：${test}`,
    decidedBy: (rows: string) => `由这些行之一判定：${rows}`,
    total: '都有结果',
    within: (field: string, bounds: string) => `${field}${bounds}`,
    from: (value: string) => `不小于${value}`,
    to: (value: string) => `不大于${value}`,
    and: '且',
    raised: (fact: string) => `其他事实不变，${fact}越高，`,
    lowered: (fact: string) => `其他事实不变，${fact}越低，`,
    affirmed: (fact: string) => `其他事实不变，“${fact}”由否变为是，`,
    denied: (fact: string) => `其他事实不变，“${fact}”由是变为否，`,
    increasing: (field: string) => `${field}只会持平或升高`,
    decreasing: (field: string) => `${field}只会持平或降低`,
    growing: '结果只会增加，不会减少',
    order: (words: string) => `（次序：${words}）`,
    not: (part: string) => `并非（${part}）`,
    open: (part: string) => `（${part}）`,
    or: '或者',
    proved: '已证明：',
    refuted: '不成立：',
    undecided: '未能判定：',
    example: (facts: string, answer: string) => `反例：${facts}；结果：${answer}`,
    pair: (facts: string, answer: string, fact: string, value: string, raised: string) =>
      `反例：${facts}；结果：${answer}。只把“${fact}”改为${value}，结果：${raised}`,
    gap: '没有一行规定适用',
    conflict: (outcomes: string) => `几行规定互相抵触（${outcomes}）`,
    nothing: '没有任何一行适用',
    stop: '。',
  },
  en: {
    always: 'always ',
    whenever: (condition: string) => `whenever ${condition}, `,
    then: (test: string) => `the outcome is: ${test}`,
    some: (test: string) => `among the outcomes is: ${test}`,
    each: (test: string) => `every outcome is: ${test}`,
    never: (test: string) => `the outcome is never: ${test}`,
    decidedBy: (rows: string) => `one of these rows decides: ${rows}`,
    total: 'there is an outcome',
    within: (field: string, bounds: string) => `${field} is ${bounds}`,
    from: (value: string) => `at least ${value}`,
    to: (value: string) => `at most ${value}`,
    and: ' and ',
    raised: (fact: string) => `raising ${fact}, all else unchanged, `,
    lowered: (fact: string) => `lowering ${fact}, all else unchanged, `,
    affirmed: (fact: string) => `changing “${fact}” from no to yes, all else unchanged, `,
    denied: (fact: string) => `changing “${fact}” from yes to no, all else unchanged, `,
    increasing: (field: string) => `never lowers ${field}`,
    decreasing: (field: string) => `never raises ${field}`,
    growing: 'takes no outcome off the list',
    order: (words: string) => ` (in the order ${words})`,
    not: (part: string) => `not (${part})`,
    open: (part: string) => `(${part})`,
    or: ' or ',
    proved: 'Proved: ',
    refuted: 'Refuted: ',
    undecided: 'Undecided: ',
    example: (facts: string, answer: string) => `For example ${facts}; then: ${answer}`,
    pair: (facts: string, answer: string, fact: string, value: string, raised: string) =>
      `For example ${facts}; then: ${answer}. With “${fact}” alone changed to ${value}: ${raised}`,
    gap: 'no row applies',
    conflict: (outcomes: string) => `rows contradict each other (${outcomes})`,
    nothing: 'no row applies',
    stop: '. ',
  },
} satisfies Record<Language, unknown>

/** A property and what came of it, in both languages. */
export function proofText(rulebook: AnyRulebook, read: ReadProperty, search: Search): Text {
  const sentence = (language: Language): string => {
    const said = phrases[language]
    const told = read.property.label?.[language] ?? propertyIn(rulebook, read, language)
    const rest = search.reason?.[language] ?? counterexampleIn(rulebook, read, search, language)
    return (
      `${said[search.verdict]}${told}${rest === undefined ? '' : said.stop + rest}`.trim() +
      (language === 'zh' ? '。' : '.')
    )
  }
  return { zh: sentence('zh'), en: sentence('en') }
}

function propertyIn(
  { document }: AnyRulebook,
  { property, written, fields }: ReadProperty,
  language: Language,
): string {
  const said = phrases[language]
  const wording = wordingOf(language)
  const isAlways = 'all' in written.when && written.when.all.length === 0
  const region = isAlways ? '' : said.whenever(conditionText(written.when, document.facts, wording))
  const start = isAlways ? said.always : region
  const test = conditionText(written.then ?? { all: [] }, fields, wording)
  const labelOf = (specs: FactSpecs, name: string): string => specs[name]?.label[language] ?? name
  const raising = ({ fact, factOrder }: Monotone | Growing, isUp: boolean): string => {
    const name = labelOf(document.facts, fact)
    if (document.facts[fact]?.type === 'boolean') return isUp ? said.affirmed(name) : said.denied(name)
    const order = orderText(document.facts[fact], factOrder, language)
    return isUp ? said.raised(name + order) : said.lowered(name + order)
  }
  switch (property.kind) {
    case 'implies':
      if (document.hit !== 'collect') return start + said.then(test)
      return start + (property.of === 'some' ? said.some(test) : said.each(test))
    case 'never':
      return start + said.never(test)
    case 'decided-by':
      return start + said.decidedBy(property.rows.join(wording.words.list))
    case 'total':
      return start + said.total
    case 'within': {
      const bound = (value: number | undefined, tell: (text: string) => string): string[] =>
        value === undefined ? [] : [tell(String(value))]
      const bounds = [...bound(property.from, said.from), ...bound(property.to, said.to)]
      return start + said.within(labelOf(fields, property.field), bounds.join(said.and))
    }
    case 'monotone': {
      const order = orderText(fields[property.field], property.fieldOrder, language)
      return `${region}${raising(property, true)}${said[property.direction](labelOf(fields, property.field))}${order}`
    }
    case 'growing':
      return region + raising(property, property.direction === 'increasing') + said.growing
  }
}

function orderText(spec: FactSpec | undefined, order: readonly string[] | undefined, language: Language): string {
  if (spec?.type !== 'enum' && order === undefined) return ''
  const values = spec?.type === 'enum' ? spec.values : {}
  const words = (order ?? Object.keys(values)).map((word) => values[word]?.[language] ?? word)
  return phrases[language].order(words.join(' < '))
}

function counterexampleIn(
  { document }: AnyRulebook,
  { property }: ReadProperty,
  { counterexample }: Search,
  language: Language,
): string | undefined {
  const said = phrases[language]
  const [first, second] = counterexample ?? []
  if (first === undefined) return undefined
  const facts = witnessText(first.facts, document.facts, language)
  const answer = (side: Side): string => sideText(side, document.outcome, language)
  if (second === undefined || !('fact' in property)) return said.example(facts, answer(first.answer))
  const spec = document.facts[property.fact]
  if (spec === undefined) throw new Error(`“${property.fact}” was checked to be a fact`)
  const value = valueText(second.facts[property.fact], spec, wordingOf(language))
  return said.pair(facts, answer(first.answer), spec.label[language], value, answer(second.answer))
}

function sideText(side: Side, spec: AnyRulebook['document']['outcome'], language: Language): string {
  const said = phrases[language]
  const wording = wordingOf(language)
  const tell = (outcomes: readonly unknown[]): string =>
    outcomes.map((outcome) => outcomeText(outcome, wording, spec)).join(wording.words.semicolon)
  switch (side.kind) {
    case 'decided':
      return tell([side.outcome])
    case 'no-row':
      return said.gap
    case 'conflict':
      return said.conflict(tell(side.possible))
    case 'list':
      return side.outcomes.length === 0 ? said.nothing : tell(side.outcomes)
  }
}

/** A condition in words, as it was written. */
function conditionText(condition: JsonCondition, facts: FactSpecs, wording: Wording): string {
  const said = phrases[wording.language]
  const nested = (part: JsonCondition): string => {
    const text = conditionText(part, facts, wording)
    return 'any' in part && part.any.length > 1 ? said.open(text) : text
  }
  if ('all' in condition) return condition.all.map(nested).join(wording.words.clause)
  if ('any' in condition) return condition.any.map((part) => conditionText(part, facts, wording)).join(said.or)
  if ('not' in condition) return said.not(conditionText(condition.not, facts, wording))
  if ('condition' in condition) return `“${condition.condition}”`
  return testText(condition, facts, wording)
}

function testText(comparison: Comparison, facts: FactSpecs, wording: Wording): string {
  const { fact, operator, value } = comparison
  const spec = facts[fact]
  if (spec === undefined) throw new Error(`“${fact}” was checked to be a fact`)
  if (operator === 'equal' && !isReference(value)) return factText(value, spec, wording)
  const text = comparisonText(comparison, facts, wording)
  return `${spec.label[wording.language]}${wording.language === 'zh' ? '' : ' is '}${text}`
}
