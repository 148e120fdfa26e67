import { gridOf } from '../evaluate/cells'
import { factText, valueText } from '../explain/value-text'
import { wordingOf } from '../explain/words'
import type { Wording, WordingOptions } from '../explain/words'
import type { FactSpec, FactSpecs } from '../fact/fact-spec'
import { isOrdered } from '../space/space'
import type { Order, Region, Share, Witness } from '../space/region'
import type { Language, Text } from '../text'
import { regionParts } from './region-parts'
import type { Telling } from './region-parts'

const phrases = {
  zh: {
    everything: '任何输入',
    given: '已给出',
    other: '未提到的其他文字',
    between: (from: string, to: string) => `从${from}到${to}`,
    same: (value: string) => `与${value}相同`,
    different: (value: string) => `与${value}不同`,
    lacking: (one: string, other: string) => `${one}或${other}未给出`,
    both: (one: string, other: string) => `${one}与${other}均已给出`,
  },
  en: {
    everything: 'any input',
    given: 'given',
    other: 'any other text',
    between: (from: string, to: string) => `from ${from} to ${to}`,
    same: (value: string) => `the same as ${value}`,
    different: (value: string) => `different from ${value}`,
    lacking: (one: string, other: string) => `${one} or ${other} is absent`,
    both: (one: string, other: string) => `${one} and ${other} are given`,
  },
} satisfies Record<Language, unknown>

/** A region in words: “inner bed width is at least 2.35 m, product is bulk”. */
export function regionText(region: Region, facts: FactSpecs, language: Language, options: WordingOptions = {}): string {
  const wording = wordingOf(language, options)
  const parts = regionParts(region, sentencesIn(wording, facts))
  return parts.length === 0 ? phrases[language].everything : parts.join(wording.words.clause)
}

/** An input in words, fact by fact; absent facts are named too. */
export function witnessText(
  witness: Witness,
  facts: FactSpecs,
  language: Language,
  options: WordingOptions = {},
): string {
  const wording = wordingOf(language, options)
  return Object.entries(facts)
    .map(([fact, spec]) => factText(witness[fact], spec, wording))
    .join(wording.words.clause)
}

/** Part of all inputs, as a percentage of three digits. */
export function shareText(share: Share | null): string {
  if (share === null) return '?'
  const percent = share.fraction * 100
  if (share.inputs === share.of) return '100%'
  if (percent < 0.001) return '<0.001%'
  return percent > 99.9 ? '>99.9%' : `${String(Number(percent.toPrecision(3)))}%`
}

/** The same in both languages. */
export function bothTexts(make: (language: Language, wording: Wording) => string): Text {
  return { zh: make('zh', wordingOf('zh')), en: make('en', wordingOf('en')) }
}

function sentencesIn(wording: Wording, facts: FactSpecs): Telling {
  const { words, language } = wording
  return {
    absent: words.absent,
    others: phrases[language].other,
    value: (value, fact) => valueText(value, specOf(facts, fact), wording),
    range: (range, fact) => rangeText(range, specOf(facts, fact), wording),
    fact: (fact, choices, extent) => {
      const spec = specOf(facts, fact)
      const label = spec.label[language]
      const text = choices.join(words.or)
      if (spec.type === 'boolean' && extent.kind !== 'absent') return `${label}${words.colon}${text}`
      const isPhrase = language === 'zh' && extent.kind === 'range' && isOrdered(spec) && extent.from !== extent.to
      return isPhrase ? `${label}${text}` : words.is(label, text)
    },
    order: (order) => orderText(order, facts, wording),
  }
}

function rangeText({ from, to }: { from: number; to: number }, spec: FactSpec, wording: Wording): string {
  const { words, language } = wording
  const { first, last, scale } = gridOf(spec)
  const [least, most] = [valueText(from, spec, wording), valueText(to, spec, wording)]
  const [isFirst, isLast] = [Math.round(from * scale) === first, Math.round(to * scale) === last]
  if (isFirst && isLast) return phrases[language].given
  if (from === to) return least
  if (isFirst) return words.compare.lessThanInclusive(most)
  return isLast ? words.compare.greaterThanInclusive(least) : phrases[language].between(least, most)
}

function orderText({ left, relations, right }: Order, facts: FactSpecs, wording: Wording): string {
  const { language, words } = wording
  const [one, other] = [specOf(facts, left).label[language], specOf(facts, right).label[language]]
  const known = relations.filter((relation) => relation !== 'absent')
  const compared = known.length === 0 ? undefined : comparedText(known.join(' '), other, wording)
  const texts = compared === undefined ? [] : [`${one}${language === 'zh' ? '' : ' is '}${compared}`]
  if (relations.includes('absent')) texts.push(phrases[language].lacking(one, other))
  return texts.length > 0 ? texts.join(words.or) : phrases[language].both(one, other)
}

/** Undefined for facts that may stand to each other in every way. */
function comparedText(relations: string, other: string, { language, words }: Wording): string | undefined {
  switch (relations) {
    case 'less':
      return words.compare.lessThan(other)
    case 'more':
      return words.compare.greaterThan(other)
    case 'less same':
      return words.compare.lessThanInclusive(other)
    case 'same more':
      return words.compare.greaterThanInclusive(other)
    case 'same':
      return phrases[language].same(other)
    case 'less more':
    case 'different':
      return phrases[language].different(other)
    default:
      return undefined
  }
}

function specOf(facts: FactSpecs, name: string): FactSpec {
  const spec = facts[name]
  if (spec === undefined) throw new Error(`“${name}” is a fact of the space`)
  return spec
}
