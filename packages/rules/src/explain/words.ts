import type { Operator } from '../rulebook/condition'
import type { Language, Text } from '../text'
import { units } from './units'

/** The fixed words of explanations, one catalogue a language. */
export interface Words {
  readonly list: string
  readonly clause: string
  readonly semicolon: string
  readonly stop: string
  readonly colon: string
  readonly yes: string
  readonly no: string
  readonly absent: string
  readonly unknown: string
  readonly open: (text: string, inner: string) => string
  readonly item: (number: number, text: string) => string
  readonly is: (label: string, value: string) => string
  readonly compare: Readonly<Record<Operator, (value: string) => string>>
  readonly by: (clauses: string) => string
  readonly therefore: (outcome: string) => string
  readonly altogether: (outcome: string) => string
  readonly always: string
  readonly nothingFired: string
  readonly unused: (names: string) => string
  readonly assumed: (names: string) => string
  readonly missing: (names: string) => string
  readonly possible: (outcomes: string) => string
  readonly noRow: string
  readonly conflict: (outcomes: string) => string
  readonly budget: string
  readonly invalid: string
  readonly or: string
}

const zh: Words = {
  list: '、',
  clause: '，',
  semicolon: '；',
  stop: '。',
  colon: '：',
  yes: '是',
  no: '否',
  absent: '无',
  unknown: '未知',
  open: (text, inner) => `${text}（${inner}）`,
  item: (number, text) => `（${String(number)}）${text}`,
  is: (label, value) => `${label}为${value}`,
  compare: {
    equal: (value) => `等于${value}`,
    notEqual: (value) => `不等于${value}`,
    lessThan: (value) => `小于${value}`,
    lessThanInclusive: (value) => `不大于${value}`,
    greaterThan: (value) => `大于${value}`,
    greaterThanInclusive: (value) => `不小于${value}`,
    in: (value) => `属于${value}`,
    notIn: (value) => `不属于${value}`,
  },
  by: (clauses) => `依据 ${clauses}`,
  therefore: (outcome) => `因此${outcome}`,
  altogether: (outcome) => `结论：${outcome}`,
  always: '其余各种情况',
  nothingFired: '没有任何一行适用',
  unused: (names) => `本案未用到：${names}`,
  assumed: (names) => `采用了尚未确认的假定值：${names}`,
  missing: (names) => `尚不能判定，还缺：${names}`,
  possible: (outcomes) => `可能的结果：${outcomes}`,
  noRow: '尚不能判定：没有一行规定适用于这种情况',
  conflict: (outcomes) => `尚不能判定：几行规定互相抵触：${outcomes}`,
  budget: '尚不能判定：缺少的事实太多，组合过多，无法逐一核对',
  invalid: '输入有误',
  or: '或',
}

const en: Words = {
  list: ', ',
  clause: ', ',
  semicolon: '; ',
  stop: '.',
  colon: ': ',
  yes: 'yes',
  no: 'no',
  absent: 'none',
  unknown: 'unknown',
  open: (text, inner) => `${text} (${inner})`,
  item: (number, text) => `(${String(number)}) ${text}`,
  is: (label, value) => `${label} is ${value}`,
  compare: {
    equal: (value) => `equal to ${value}`,
    notEqual: (value) => `not ${value}`,
    lessThan: (value) => `under ${value}`,
    lessThanInclusive: (value) => `at most ${value}`,
    greaterThan: (value) => `over ${value}`,
    greaterThanInclusive: (value) => `at least ${value}`,
    in: (value) => `one of ${value}`,
    notIn: (value) => `none of ${value}`,
  },
  by: (clauses) => `By ${clauses}`,
  therefore: (outcome) => `therefore ${outcome}`,
  altogether: (outcome) => `In all: ${outcome}`,
  always: 'in every other case',
  nothingFired: 'no row applies',
  unused: (names) => `Not needed for this case: ${names}`,
  assumed: (names) => `Rests on assumed values that nobody has confirmed: ${names}`,
  missing: (names) => `Undecided; still missing: ${names}`,
  possible: (outcomes) => `Possible outcomes: ${outcomes}`,
  noRow: 'Undecided: no row of the rules covers this case',
  conflict: (outcomes) => `Undecided: rows of the rules contradict each other: ${outcomes}`,
  budget: 'Undecided: too many facts are missing to look at every combination',
  invalid: 'The input is wrong',
  or: ' or ',
}

/** The catalogue of a language. */
const wordsOf: Readonly<Record<Language, Words>> = { zh, en }

/** A unit's word; a unit that is not known is its own word. */
export function unitWord(unit: string | undefined, language: Language, amount?: number): string {
  if (unit === undefined) return ''
  const known = Object.hasOwn(units, unit) ? units[unit] : undefined
  if (known === undefined) return unit
  return language === 'en' && amount === 1 ? (known.one ?? known.en) : known[language]
}

/** An amount, or amounts, with the unit: “2.4 m”; before a Chinese word without a space, as the regulations write it. */
export function amountText(amount: number | string, unit: string | undefined, language: Language): string {
  const word = unitWord(unit, language, Number(amount))
  return /^[A-Za-z°]/.test(word) ? `${String(amount)} ${word}` : `${String(amount)}${word}`
}

/** How answers are worded: the language, the zone in which moments are shown, names of what has no label of its own. */
export interface Wording {
  readonly language: Language
  readonly words: Words
  readonly zone: string | undefined
  readonly names: Readonly<Record<string, Text>>
}

/** What a caller may choose of the wording. */
export interface WordingOptions {
  /** IANA name of the zone in which moments are shown; UTC unless told. */
  readonly zone?: string
  /** Names of assumed values for people. */
  readonly names?: Readonly<Record<string, Text>>
}

/** The wording of a language. */
export function wordingOf(language: Language, { zone, names = {} }: WordingOptions = {}): Wording {
  return { language, words: wordsOf[language], zone, names }
}
